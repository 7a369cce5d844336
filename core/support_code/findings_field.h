// The signs of all steps in 30 bits: exactly while at most six are not healthy, else a map of what was found.
#pragma once

#include "core/support_code/support_code.h"

namespace repair::coding {

/// Drops from the signs what 30 bits cannot hold; a code that was decoded is left as it is.
void keepWhatFits(SupportCode& code);

/// Expects what keepWhatFits() left.
[[nodiscard]] std::uint32_t findingsField(const SupportCode& code);

/// False if no program of this layout writes such a field; the code is then left half-filled.
[[nodiscard]] bool readFindings(std::uint32_t field, SupportCode& code);

} // namespace repair::coding
