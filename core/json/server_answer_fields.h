// How the probe's answer is spelt in JSON.
#pragma once

#include "core/json/fields.h"

namespace repair::json_detail {

constexpr auto namesOf(Tag<NameAnswer::State>)
{
    return std::array<std::string_view, 4> {"not-asked", "found", "none", "no-answer"};
}
constexpr auto namesOf(Tag<IkeAnswer::State>)
{
    return std::array<std::string_view, 11> {"not-tried", "accepted", "no-proposal", "other-notify",
        "limited", "garbage", "refused", "forbidden", "silent", "blocked-here", "no-route"};
}
constexpr auto namesOf(Tag<ServerMaker>)
{
    return std::array<std::string_view, 8> {
        "unknown", "windows", "strongswan", "libreswan", "cisco", "mikrotik", "fortinet", "softether"};
}
constexpr auto namesOf(Tag<SstpAnswer::State>)
{
    return std::array<std::string_view, 10> {"not-tried", "offered", "refused-call", "web-server",
        "http-silent", "no-tls", "refused", "silent", "blocked-here", "no-route"};
}
constexpr auto namesOf(Tag<KeyAnswer::State>)
{
    return std::array<std::string_view, 8> {"not-tested", "right", "right-but-refused", "wrong",
        "refused-unprotected", "only-repeats", "silent", "no-key-for-this-client"};
}

constexpr auto fieldsOf(Tag<NameAnswer>)
{
    return std::tuple(field("state", &NameAnswer::state), field("addresses", &NameAnswer::addresses));
}
constexpr auto fieldsOf(Tag<IkeAnswer>)
{
    return std::tuple(field("state", &IkeAnswer::state), field("notify", &IkeAnswer::notify),
        field("microseconds", &IkeAnswer::microseconds), field("keyExchanged", &IkeAnswer::keyExchanged));
}
constexpr auto fieldsOf(Tag<IkeTransform>)
{
    return std::tuple(field("cipher", &IkeTransform::cipher), field("keyBits", &IkeTransform::keyBits),
        field("hash", &IkeTransform::hash), field("group", &IkeTransform::group));
}
constexpr auto fieldsOf(Tag<SstpAnswer>)
{
    return std::tuple(field("state", &SstpAnswer::state), field("httpStatus", &SstpAnswer::httpStatus),
        field("microseconds", &SstpAnswer::microseconds));
}
constexpr auto fieldsOf(Tag<KeyAnswer>)
{
    return std::tuple(field("state", &KeyAnswer::state), field("notify", &KeyAnswer::notify),
        field("sentToPort", &KeyAnswer::sentToPort), field("serverIdentity", &KeyAnswer::serverIdentity));
}
constexpr auto fieldsOf(Tag<NatAnswer>)
{
    return std::tuple(field("clientBehindNat", &NatAnswer::clientBehindNat),
        field("serverBehindNat", &NatAnswer::serverBehindNat), field("ikeVersion", &NatAnswer::ikeVersion),
        field("port", &NatAnswer::port));
}
constexpr auto fieldsOf(Tag<ServerAnswer>)
{
    return std::tuple(field("host", &ServerAnswer::host), field("ipv4", &ServerAnswer::ipv4),
        field("ipv6", &ServerAnswer::ipv6), field("address", &ServerAnswer::address),
        field("localAddress", &ServerAnswer::localAddress), field("ikev1On500", &ServerAnswer::ikev1On500),
        field("ikev1On4500", &ServerAnswer::ikev1On4500), field("ikev2On500", &ServerAnswer::ikev2On500),
        field("ikev2On4500", &ServerAnswer::ikev2On4500),
        field("windowsProposalAccepted", &ServerAnswer::windowsProposalAccepted),
        field("transform", &ServerAnswer::transform), field("nat", &ServerAnswer::nat),
        field("maker", &ServerAnswer::maker), field("vendorIds", &ServerAnswer::vendorIds),
        field("sstp", &ServerAnswer::sstp), field("key", &ServerAnswer::key),
        field("mustWaitSeconds", &ServerAnswer::mustWaitSeconds),
        field("unfinishedExchanges", &ServerAnswer::unfinishedExchanges),
        field("milliseconds", &ServerAnswer::milliseconds));
}

} // namespace repair::json_detail
