// Adds three outbound rules for UDP 500, 4500 and 1701 to the server, when a person asks for it.
//
// Outbound traffic is allowed by default, so their absence is no finding. They open nothing inbound, they
// lose against an explicit block, and they carry our group, so that they can be found and removed. A rule
// takes addresses and no names: the server's is known if it was typed as one of IPv4, or if the server was
// probed.

#include "core/steps/catalog.h"
#include "core/steps/evidence.h"
#include "core/steps/firewall_reading.h"
#include "core/steps/judgement.h"
#include "core/steps/server_reading.h"

#include <array>

namespace repair {
namespace {

struct OwnRule {
    const char* name;
    const char* port;
};

constexpr std::array ownRules{OwnRule{"L2TP Repair:IKE-Out", "500"}, OwnRule{"L2TP Repair:NAT-T-Out", "4500"},
    OwnRule{"L2TP Repair:L2TP-Out", "1701"}};

std::vector<Address> reads(const Target& target)
{
    std::vector<Address> addresses{firewallControl(), serverProbe(target)};
    for (const OwnRule& rule : ownRules)
        addresses.emplace_back(Setting{FirewallRule{rule.name}});
    return addresses;
}

Diagnosis diagnose(const Snapshot&, const Target&)
{
    return Healthy{};
}

std::string addressOf(const Snapshot& pc, const Target& target)
{
    // IPv6 has many spellings, and Windows would give back its own.
    const bool isIpv4 =
        !target.server.empty() && target.server.find_first_not_of("0123456789.") == std::string::npos;
    if (isIpv4)
        return target.server;
    const auto* answer = pc.tryAt<ServerAnswer>(serverProbe(target));
    return answer && !answer->address.empty() ? answer->address : "*";
}

Problem onRequest(const Snapshot& pc, const Target& target)
{
    if (auto unread = refusedUnread(pc, {firewallControl()}))
        return *unread;
    if (isFirewallManaged(pc))
        return refused(because("firewall-managed"));
    Problem problem{.repair = {}, .evidence = {because("asked-for")}, .byDefault = false};
    for (const OwnRule& own : ownRules) {
        const Setting rule = FirewallRule{own.name};
        if (auto unread = refusedUnread(pc, {rule}))
            return *unread;
        const Value wanted{FirewallRuleSpec{
            .group = "L2TP Repair", .remotePorts = own.port, .remoteAddresses = addressOf(pc, target)}};
        if (pc.at(rule) != wanted)
            problem.repair.push_back(Change{rule, pc.at(rule), wanted});
    }
    return problem.repair.empty() ? nothingToDo() : problem;
}

} // namespace

constinit const Step steps::ownFirewallRules{"own-firewall-rules", Chapter::firewall, About::pc,
    {Stage::reachServer, Stage::agreeOnKeys, Stage::buildTunnel}, reads, diagnose, onRequest};

} // namespace repair
