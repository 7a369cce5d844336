// Lines of "seconds address", replaced as a whole; entries older than an hour are dropped.
#include "core/probe/probe_memory_file.h"

#include "core/base/path.h"

#include <fstream>
#include <map>
#include <system_error>
#include <utility>

namespace repair {
namespace {

constexpr std::int64_t forgottenAfter = 3600;

std::map<std::string, std::int64_t> readTimes(const std::filesystem::path& file)
{
    std::map<std::string, std::int64_t> times;
    std::ifstream stream(file);
    std::int64_t seconds = 0;
    std::string address;
    while (stream >> seconds >> address)
        times[address] = seconds;
    return times;
}

} // namespace

ProbeMemoryFile::ProbeMemoryFile(std::filesystem::path file, const Clock& clock)
    : m_file(std::move(file)), m_clock(clock)
{ }

std::optional<std::chrono::seconds> ProbeMemoryFile::sinceLastRun(const std::string& address)
{
    const auto times = readTimes(m_file);
    const auto found = times.find(address);
    if (found == times.end())
        return std::nullopt;
    const std::int64_t passed = m_clock.now().seconds - found->second;
    // A clock that was set back must not make us wait for hours.
    if (passed < 0)
        return std::nullopt;
    return std::chrono::seconds(passed);
}

Status ProbeMemoryFile::remember(const std::string& address)
{
    const Error cannot {ErrorKind::io, 0, "remember probe", utf8FromPath(m_file)};
    const std::int64_t now = m_clock.now().seconds;
    auto times = readTimes(m_file);
    times[address] = now;
    std::error_code error;
    std::filesystem::create_directories(m_file.parent_path(), error);
    std::filesystem::path fresh = m_file;
    fresh += ".new";
    {
        std::ofstream stream(fresh, std::ios::trunc);
        for (const auto& [known, seconds] : times)
            if (now - seconds < forgottenAfter)
                stream << seconds << ' ' << known << '\n';
        if (!stream.flush())
            return fail(cannot);
    }
    std::filesystem::rename(fresh, m_file, error);
    if (error)
        return fail(cannot);
    return {};
}

} // namespace repair
