// One sentence for each reason that a step can give. The wizard translates it, context "evidence".
#pragma once

#include "app/text/translate.h"
#include "core/model/diagnosis.h"

#include <string>
#include <string_view>

namespace repair {

inline constexpr const char* evidenceContext = "evidence";

/// With its places %1 %2 still open; null for an id that is not in the list.
[[nodiscard]] const char* evidenceSentence(std::string_view id);

/// The sentence with its places filled.
[[nodiscard]] std::string say(const Evidence& evidence, const Translate& translate = {});

} // namespace repair
