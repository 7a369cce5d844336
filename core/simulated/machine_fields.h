// How the parts of a simulated PC are spelt in JSON.
#pragma once

#include "core/json/address_fields.h"
#include "core/simulated/machine.h"

namespace repair::json_detail {

constexpr auto namesOf(Tag<Denial::Area>)
{
    return std::array<std::string_view, 5> {"service", "registry-key", "phonebook", "device", "firewall"};
}
constexpr auto namesOf(Tag<SimulatedServer::Encryption>)
{
    return std::array<std::string_view, 3> {"any", "required", "refused"};
}
constexpr auto namesOf(Tag<SimulatedServer::Lcp>)
{
    return std::array<std::string_view, 3> {"any", "needs-extensions", "needs-no-extensions"};
}

constexpr auto fieldsOf(Tag<SimulatedService>)
{
    using S = SimulatedService;
    return std::tuple(field("config", &S::config), field("hasTrigger", &S::hasTrigger),
        field("state", &S::state), field("changedBy", &S::changedBy), field("startFails", &S::startFails),
        field("slowMilliseconds", &S::slowMilliseconds));
}
constexpr auto fieldsOf(Tag<SimulatedKeyStore>)
{
    return std::tuple(field("right", &SimulatedKeyStore::right));
}
constexpr auto fieldsOf(Tag<SimulatedConnection>)
{
    return std::tuple(
        field("phonebook", &SimulatedConnection::phonebook), field("entry", &SimulatedConnection::entry));
}
constexpr auto fieldsOf(Tag<SimulatedDevice>)
{
    using D = SimulatedDevice;
    return std::tuple(field("present", &D::present), field("comesBack", &D::comesBack),
        field("problem", &D::problem), field("driver", &D::driver));
}
constexpr auto fieldsOf(Tag<SimulatedWindows>)
{
    using W = SimulatedWindows;
    return std::tuple(field("version", &W::version), field("pendingRestart", &W::pendingRestart),
        field("bootTime", &W::bootTime), field("natRuleInEffect", &W::natRuleInEffect),
        field("ipsecProhibitedInEffect", &W::ipsecProhibitedInEffect));
}
constexpr auto fieldsOf(Tag<SimulatedClock>)
{
    return std::tuple(field("now", &SimulatedClock::now), field("hostOffset", &SimulatedClock::hostOffset));
}
constexpr auto fieldsOf(Tag<OwnedSetting>)
{
    return std::tuple(field("setting", &OwnedSetting::setting), field("owner", &OwnedSetting::owner));
}
constexpr auto fieldsOf(Tag<Denial>)
{
    return std::tuple(field("area", &Denial::area), field("name", &Denial::name),
        field("onRead", &Denial::onRead), field("onWrite", &Denial::onWrite));
}
constexpr auto fieldsOf(Tag<SimulatedNetwork>)
{
    using N = SimulatedNetwork;
    return std::tuple(field("online", &N::online), field("udp500Open", &N::udp500Open),
        field("udp4500Open", &N::udp4500Open), field("espPasses", &N::espPasses),
        field("clientBehindNat", &N::clientBehindNat),
        field("secondClientBehindNat", &N::secondClientBehindNat),
        field("stageMilliseconds", &N::stageMilliseconds));
}
constexpr auto fieldsOf(Tag<SimulatedServer>)
{
    using S = SimulatedServer;
    return std::tuple(field("nameResolves", &S::nameResolves), field("answers", &S::answers),
        field("behindNat", &S::behindNat), field("speaksIkev1", &S::speaksIkev1),
        field("acceptsWindowsProposals", &S::acceptsWindowsProposals),
        field("needsVendorIds", &S::needsVendorIds), field("keyDigest", &S::keyDigest),
        field("answersTunnel", &S::answersTunnel), field("lcp", &S::lcp), field("encryption", &S::encryption),
        field("signInMethods", &S::signInMethods), field("credentialsRight", &S::credentialsRight),
        field("addressPoolFull", &S::addressPoolFull),
        field("severalClientsBehindOneNat", &S::severalClientsBehindOneNat));
}

} // namespace repair::json_detail
