// Turns Windows Defender Firewall off for a few minutes, when a person insists on that test.
//
// It proves little, since Windows exempts its own IKE, and it leaves the PC open. So the task that turns the
// firewall on again is armed first: it acts after the time, after a crash and after a restart. The service
// itself (MpsSvc) is never stopped, which Microsoft does not support.

#include "core/steps/catalog.h"
#include "core/steps/evidence.h"
#include "core/steps/firewall_reading.h"
#include "core/steps/judgement.h"

#include <array>

namespace repair {
namespace {

constexpr std::int64_t minutes = 5;
constexpr std::array profiles{
    FirewallProfile::domainProfile, FirewallProfile::privateProfile, FirewallProfile::publicProfile};

Setting restoreTask()
{
    return FirewallRestore{};
}
Setting enabled(FirewallProfile profile)
{
    return FirewallEnabled{profile};
}

std::vector<Address> reads(const Target&)
{
    std::vector<Address> addresses{firewallControl(), restoreTask()};
    for (const FirewallProfile profile : profiles)
        addresses.emplace_back(enabled(profile));
    return addresses;
}

Diagnosis diagnose(const Snapshot&, const Target&)
{
    return Healthy{};
}

Problem onRequest(const Snapshot& pc, const Target& target)
{
    if (auto unread = refusedUnread(pc, reads(target)))
        return *unread;
    if (isFirewallManaged(pc))
        return refused(because("firewall-managed"));
    if (pc.at(restoreTask()) != Value{Absent{}})
        return refused(because("firewall-restore-armed"));
    ArmedRestore armed{.minutes = minutes, .turnOn = {}};
    for (const FirewallProfile profile : profiles)
        if (pc.at(enabled(profile)) == Value{Switch::on})
            armed.turnOn.push_back(profile);
    if (armed.turnOn.empty())
        return nothingToDo();
    Problem problem{.repair = {Change{restoreTask(), Absent{}, armed}},
        .evidence = {because("firewall-will-come-back", std::to_string(minutes))},
        .risk = Risk::exposesPc,
        .byDefault = false};
    for (const FirewallProfile profile : armed.turnOn)
        problem.repair.push_back(Change{enabled(profile), Switch::on, Switch::off});
    return problem;
}

} // namespace

constinit const Step steps::firewallOffTest{"firewall-off-test", Chapter::firewall, About::pc,
    {Stage::reachServer, Stage::agreeOnKeys, Stage::buildTunnel}, reads, diagnose, onRequest};

} // namespace repair
