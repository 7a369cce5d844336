// The 50 bits of a support code that say something: layout 2, page 4, error 8, event 2, Windows 4,
// findings 30; or in layout 2 what the server said in 5, and findings 25.
#pragma once

#include "core/support_code/support_code.h"

namespace repair::coding {

inline constexpr unsigned fieldBits = 50;

[[nodiscard]] std::uint64_t fieldsOf(const SupportCode& code);

/// Absent if no program of this layout writes such fields.
[[nodiscard]] std::optional<SupportCode> tryReadFields(std::uint64_t fields);

} // namespace repair::coding
