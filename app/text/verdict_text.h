// The verdict in one sentence, and what to do next.
#pragma once

#include "core/model/verdict.h"

#include <string_view>

namespace repair {

inline constexpr const char* verdictContext = "verdict";

struct VerdictText {
    const char* sentence = ""; ///< for anybody; no jargon
    const char* next = ""; ///< one thing to do
};

/// For an id of verdictId; words that claim nothing for any other.
[[nodiscard]] VerdictText verdictText(std::string_view id);

/// "seen here", "likely", "possible".
[[nodiscard]] const char* certaintyText(Certainty certainty);
/// "this PC", "the network", ...
[[nodiscard]] const char* faultText(Fault fault);

} // namespace repair
