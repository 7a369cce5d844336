// A caller's code in words, for page 8 and for the ticket.
#pragma once

#include "app/gui/view/caller_content.h"
#include "app/gui/view/check_content.h"
#include "core/support_code/support_code.h"

namespace repair {

/// decoded is empty while what was typed is no complete code.
struct Decoded {
    CallerContent content;
    std::optional<SupportCode> code;
};

[[nodiscard]] Decoded decoded(const QString& typed);
[[nodiscard]] CallerContent callerContent(const SupportCode& code);
/// Page 2 as the caller has it, as far as the code tells.
[[nodiscard]] CheckContent callersPage(const SupportCode& code);
[[nodiscard]] QString ticketText(const SupportCode& code);

} // namespace repair
