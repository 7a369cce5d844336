// From a check to a support code, and from a caller's code to as much of the check as it tells.
#pragma once

#include "app/session/session.h"
#include "core/support_code/support_code.h"

namespace repair {

[[nodiscard]] SupportCode supportCodeOf(const Checked& checked, const PageShown& page);

/// What a code leaves of a check.
struct CallersCheck {
    std::vector<Finding> findings; ///< one for each step, without evidence; StepSign::found became Suspect
    /// As the caller reads it, as far as the code has room for what the server said and for what is but a
    /// question.
    Verdict verdict;
};

[[nodiscard]] CallersCheck callersCheck(const SupportCode& code);

} // namespace repair
