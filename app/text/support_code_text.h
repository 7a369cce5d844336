// What a helper reads from a caller's code: where the caller is, what to try next, what is wrong with the
// code.
#pragma once

#include "core/model/verdict.h"
#include "core/support_code/support_code.h"

#include <string>
#include <vector>

namespace repair {

inline constexpr const char* supportCodeContext = "support-code";

/// A sentence with places, and the context under which it is translated. Arguments are names and numbers.
struct Sentence {
    const char* context = supportCodeContext;
    const char* text = "";
    std::vector<std::string> arguments;
    [[nodiscard]] std::string inEnglish() const;
};

/// "Page 2: What is wrong", as the caller reads it at the top.
[[nodiscard]] Sentence pageText(const PageShown& page);
/// "Windows 11, 24H2"; words where there is no name.
[[nodiscard]] Sentence windowsText(WindowsClass windows);
/// The sentence of the error, without its number; or what there is instead of an error.
[[nodiscard]] Sentence lastDialText(const SupportCode& code);

/// In the order in which to try them; never empty. The verdict is the one judged from the same code.
[[nodiscard]] std::vector<Sentence> nextToTry(const SupportCode& code, const Verdict& verdict);

struct CodeProblemText {
    Sentence problem; ///< "The third word cannot be right."
    Sentence next; ///< what to ask the caller for
};

[[nodiscard]] CodeProblemText codeProblemText(const CodeProblem& problem);

} // namespace repair
