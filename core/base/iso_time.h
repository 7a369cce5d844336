// Times as texts of ISO 8601, in UTC, as Windows writes them into events and tasks.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace repair {

/// 2026-01-31T08:15:00Z, of seconds since 1970.
[[nodiscard]] std::string isoTime(std::int64_t seconds);

/// Whole seconds since 1970; what follows the seconds, a fraction or the Z, is not looked at. Absent for
/// what is no such text and for days that no calendar has.
[[nodiscard]] std::optional<std::int64_t> tryIsoSeconds(std::string_view text);

} // namespace repair
