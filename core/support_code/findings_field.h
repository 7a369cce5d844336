// The signs of all steps in 30 bits: exactly while at most six are not healthy, else a map of what was found.
// Beside the server's sign they have 25 bits, and room for five.
#pragma once

#include "core/support_code/support_code.h"

namespace repair::coding {

inline constexpr unsigned findingsBits = 30;
inline constexpr unsigned findingsBitsBesideServer = 25;

/// Drops what there is no room for, the server's sign first; a code that was decoded is left as it is.
void keepWhatFits(SupportCode& code);

/// Expects what keepWhatFits() left.
[[nodiscard]] std::uint32_t findingsField(const SupportCode& code);

/// False if no program writes such a field in a code with, or without, the sign of a server that the code
/// already has; the code is then left half-filled.
[[nodiscard]] bool readFindings(std::uint32_t field, SupportCode& code);

} // namespace repair::coding
