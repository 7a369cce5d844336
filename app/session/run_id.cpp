// Ids are made here and nowhere else; a journal store takes them as the names of folders.
#include "app/session/run_id.h"

#include <cstdlib>
#include <ctime>
#include <fmt/format.h>

namespace repair {

std::uint32_t newestRunNumber(const JournalStore& store)
{
    const auto ids = store.runs();
    if (!ids || ids->empty())
        return 0;
    return static_cast<std::uint32_t>(std::strtoul(ids->back().c_str(), nullptr, 10));
}

std::string runIdFor(std::uint32_t number, Timestamp now)
{
    const std::time_t seconds = now.seconds;
    std::tm parts {};
    if (const std::tm* utc = std::gmtime(&seconds))
        parts = *utc;
    return fmt::format("{:05}-{:04}{:02}{:02}-{:02}{:02}{:02}", number, parts.tm_year + 1900,
        parts.tm_mon + 1, parts.tm_mday, parts.tm_hour, parts.tm_min, parts.tm_sec);
}

} // namespace repair
