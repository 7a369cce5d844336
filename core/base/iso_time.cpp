// Not by the standard library's formats and streams, which bring all of its locales into the helper.
#include "core/base/iso_time.h"

#include "core/base/try_number.h"

#include <chrono>
#include <fmt/format.h>

namespace repair {
std::string isoTime(std::int64_t seconds)
{
    const std::chrono::sys_seconds time {std::chrono::seconds(seconds)};
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(time - day);
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", static_cast<int>(date.year()),
        static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), clock.hours().count(),
        clock.minutes().count(), clock.seconds().count());
}

std::optional<std::int64_t> tryIsoSeconds(std::string_view text)
{
    if (text.size() < 19 || text[10] != 'T')
        return std::nullopt;
    const auto year = tryNumber<int>(text.substr(0, 4));
    const auto month = tryNumber<unsigned>(text.substr(5, 2));
    const auto day = tryNumber<unsigned>(text.substr(8, 2));
    const auto hour = tryNumber<int>(text.substr(11, 2));
    const auto minute = tryNumber<int>(text.substr(14, 2));
    const auto second = tryNumber<int>(text.substr(17, 2));
    if (!year || !month || !day || !hour || !minute || !second)
        return std::nullopt;
    const std::chrono::year_month_day date {
        std::chrono::year {*year}, std::chrono::month {*month}, std::chrono::day {*day}};
    if (!date.ok())
        return std::nullopt;
    const std::chrono::seconds at = std::chrono::sys_days {date}.time_since_epoch()
        + std::chrono::hours {*hour} + std::chrono::minutes {*minute} + std::chrono::seconds {*second};
    return at.count();
}

} // namespace repair
