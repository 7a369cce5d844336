// Dates as people say them: "today at 08:42", "12 November".
#pragma once

#include <QString>

#include <cstdint>

namespace repair {

/// Seconds since 1970-01-01 UTC of the moment spoken about, and of now.
struct Moment {
    std::int64_t at = 0;
    std::int64_t now = 0;
};

[[nodiscard]] QString failedWhen(Moment moment);
[[nodiscard]] QString connectedWhen(Moment moment);
/// "Today, 08:55: repair of Office VPN"
[[nodiscard]] QString repairedWhen(Moment moment, const QString& entry);
[[nodiscard]] QString clockTime(std::int64_t at);
/// With seconds, for the details.
[[nodiscard]] QString logTime(std::int64_t at);

} // namespace repair
