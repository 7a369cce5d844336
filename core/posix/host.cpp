// What main gets from the C library.
#include "core/posix/host.h"

#include <chrono>
#include <cstdlib>

namespace repair {

Timestamp HostClock::now() const
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return {std::chrono::floor<std::chrono::seconds>(now).count()};
}

Result<std::unique_ptr<Pc>> openHostPc()
{
    return fail({ErrorKind::unsupported, 0, "open this PC", "Linux"});
}

Result<MachineAccess> openHostMachine(const Pc& /*pc*/, void* /*window*/)
{
    return MachineAccess {};
}

Status restartThisPc()
{
    return fail({ErrorKind::unsupported, 0, "restart this PC", "Linux"});
}

Status comeBackAfterSignIn(const std::vector<std::string>& /*words*/)
{
    return fail({ErrorKind::unsupported, 0, "come back after the restart", "Linux"});
}

std::vector<std::string> hostArguments(int count, char** words)
{
    return {words + 1, words + count};
}

std::string hostVariable(const std::string& name)
{
    const char* value = std::getenv(name.c_str()); // NOLINT(concurrency-mt-unsafe): before any thread
    return value ? value : "";
}

} // namespace repair
