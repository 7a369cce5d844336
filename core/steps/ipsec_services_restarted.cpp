// Restarts the two IPsec services when a person asks for it, as the guides have it (net stop, net start).
//
// Nothing can be seen from outside that a restart would mend, so this is never a finding. It cuts every IPsec
// connection of the PC. A disabled service is left out: it could not be started again.

#include "core/steps/catalog.h"
#include "core/steps/evidence.h"
#include "core/steps/judgement.h"

#include <array>

namespace repair {
namespace {

constexpr std::array services{"PolicyAgent", "IKEEXT"};

std::vector<Address> reads(const Target&)
{
    std::vector<Address> addresses;
    for (const char* service : services) {
        addresses.emplace_back(Setting{ServiceStart{service}});
        addresses.emplace_back(Fact{ServiceRuntime{service}});
    }
    return addresses;
}

Diagnosis diagnose(const Snapshot&, const Target&)
{
    return Healthy{};
}

Problem onRequest(const Snapshot& pc, const Target&)
{
    RestartServices restart;
    for (const char* service : services) {
        const Setting where = ServiceStart{service};
        if (auto unread = refusedUnread(pc, {where}))
            return *unread;
        const auto* start = pc.tryAt<StartType>(where);
        if (start && start->kind != StartType::Kind::disabled)
            restart.services.emplace_back(service);
    }
    if (restart.services.empty())
        return refused(because("services-cannot-start"));
    return Problem{.repair = {Action{restart}},
        .evidence = {because("asked-for")},
        .risk = Risk::dropsConnections,
        .byDefault = false};
}

} // namespace

constinit const Step steps::ipsecServicesRestarted{"ipsec-services-restarted", Chapter::services, About::pc,
    {Stage::notStarted, Stage::reachServer, Stage::agreeOnKeys}, reads, diagnose, onRequest};

} // namespace repair
