// An Error in one sentence, and one thing that the reader can do about it.
#pragma once

#include "core/base/error.h"

#include <string>

namespace repair {

inline constexpr const char* errorContext = "error";

/// Places: %1 the subject, %2 what was being done, %3 the system's own code.
struct ErrorPattern {
    const char* sentence = "";
    const char* advice = "";
};

/// For the wizard, which passes both through its translator, context "error".
[[nodiscard]] ErrorPattern errorPattern(const Error& error);

struct ErrorText {
    std::string sentence;
    std::string advice;
};

/// In English, with the places filled.
[[nodiscard]] ErrorText errorText(const Error& error);

/// Before a list of near names; place %1.
[[nodiscard]] const char* didYouMeanText();

} // namespace repair
