// By the service exports of Windows 10 that a service-restoring script publishes; BFE's, which it lacks, from
// memory. A wrong one keeps the service from starting, and the step is rolled back then.
#include "core/steps/known_service_manners.h"

#include <algorithm>
#include <array>

namespace repair {
namespace {

struct Manners {
    std::string_view service;
    std::string_view description;
    std::uint32_t sidType = 1;
    std::array<std::string_view, 6> privileges;
    std::array<std::string_view, 2> firewallPort; ///< port and protocol of its trigger
    std::string_view nameInTrigger;
};

constexpr std::array all{
    Manners{"BFE", R"(@%SystemRoot%\system32\bfe.dll,-1002)", 3, {"SeAuditPrivilege"}, {}, {}},
    Manners{"SstpSvc", R"(@%SystemRoot%\system32\sstpsvc.dll,-201)", 1,
        {"SeChangeNotifyPrivilege", "SeImpersonatePrivilege"}, {}, {}},
    Manners{"RasMan", R"(@%Systemroot%\system32\rasmans.dll,-201)", 1,
        {"SeImpersonatePrivilege", "SeIncreaseQuotaPrivilege", "SeTcbPrivilege", "SeChangeNotifyPrivilege",
            "SeCreateGlobalPrivilege", "SeAssignPrimaryTokenPrivilege"},
        {}, {}},
    Manners{"IKEEXT", R"(@%SystemRoot%\system32\ikeext.dll,-502)", 1,
        {"SeAuditPrivilege", "SeImpersonatePrivilege", "SeTcbPrivilege", "SeDebugPrivilege"},
        {"500", "UDP"}, "IKEEXT"},
    Manners{"PolicyAgent", R"(@%SystemRoot%\system32\polstore.dll,-5011)", 1,
        {"SeAuditPrivilege", "SeChangeNotifyPrivilege", "SeCreateGlobalPrivilege", "SeImpersonatePrivilege"},
        {"RPC", "TCP"}, "policyagent"},
};

/// SERVICE_TRIGGER_TYPE_FIREWALL_PORT_EVENT, open: {b7569e07-8421-4ee0-ad10-86915afdad09}.
ServiceTrigger portTrigger(const Manners& manners)
{
    return {4, 1, "079e56b72184e04ead1086915afdad09",
        {std::string(manners.firewallPort[0]), std::string(manners.firewallPort[1]),
            R"(%windir%\system32\svchost.exe)", std::string(manners.nameInTrigger)}};
}

} // namespace

void addManners(std::string_view service, ServiceConfig& config)
{
    const auto* found = std::ranges::find(all, service, &Manners::service);
    if (found == all.end())
        return;
    config.description = found->description;
    config.sidType = found->sidType;
    for (const std::string_view privilege : found->privileges)
        if (!privilege.empty())
            config.privileges.emplace_back(privilege);
    config.failuresForgottenAfter = 86'400;
    config.onFailure = {{1, 120'000}, {1, 300'000}, {0, 0}};
    if (!found->nameInTrigger.empty())
        config.triggers.push_back(portTrigger(*found));
}

} // namespace repair
