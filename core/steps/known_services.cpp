// The services as a fresh Windows has them, by public dumps of Windows 10 and 11. A repair starts the service
// at once: if it does not come up, the step is rolled back.
#include "core/steps/known_services.h"

#include "core/steps/known_service_manners.h"

#include <array>

namespace repair {
namespace {

struct Row {
    std::string_view service;
    std::string_view displayName;
    std::string_view host; ///< svchost group
    std::string_view account;
    std::array<std::string_view, 2> dependsOn;
};

constexpr std::array rows{
    Row{"BFE", R"(@%SystemRoot%\system32\bfe.dll,-1001)", "LocalServiceNoNetworkFirewall",
        R"(NT AUTHORITY\LocalService)", {"RpcSs", ""}},
    Row{"SstpSvc", R"(@%SystemRoot%\system32\sstpsvc.dll,-200)", "LocalService",
        R"(NT Authority\LocalService)", {"", ""}},
    Row{"RasMan", R"(@%Systemroot%\system32\rasmans.dll,-200)", "netsvcs", "LocalSystem", {"SstpSvc", ""}},
    Row{"IKEEXT", R"(@%SystemRoot%\system32\ikeext.dll,-501)", "netsvcs", "LocalSystem", {"BFE", "nsi"}},
    Row{"PolicyAgent", R"(@%SystemRoot%\System32\polstore.dll,-5010)", "NetworkServiceNetworkRestricted",
        R"(NT Authority\NetworkService)", {"Tcpip", "bfe"}},
};

constexpr std::uint32_t mitigationsBuild = 16299; // 1709: svchost learns -p
constexpr std::uint32_t firewallGroupBuild = 17134; // 1803: BFE moves to a group of its own

std::string commandLine(const Row& row, std::uint32_t build)
{
    std::string_view group = row.host;
    if (row.service == "BFE" && build < firewallGroupBuild)
        group = "LocalServiceNoNetwork";
    // RasMan loads libraries of other makers, so its host has no mitigations on any build.
    const std::string_view mitigations = build < mitigationsBuild || row.service == "RasMan" ? "" : " -p";
    return R"(%SystemRoot%\system32\svchost.exe -k )" + std::string(group) + std::string(mitigations);
}

ServiceConfig fill(const Row& row, std::uint32_t build)
{
    ServiceConfig config;
    config.displayName = row.displayName;
    config.binaryPath = commandLine(row, build);
    config.account = row.account;
    for (const std::string_view name : row.dependsOn)
        if (!name.empty())
            config.dependsOn.emplace_back(name);
    addManners(row.service, config);
    return config;
}

} // namespace

std::optional<ServiceConfig> tryKnownService(std::string_view service, std::uint32_t build)
{
    constexpr std::uint32_t recent = 22631;
    for (const Row& row : rows)
        if (row.service == service)
            return fill(row, build == 0 ? recent : build);
    return std::nullopt;
}

} // namespace repair
