// What can be done about a failed dial, as closed words, and the steps of ours that do it.
#pragma once

#include "core/model/handshake.h"

#include <span>
#include <string_view>

namespace repair {

enum class Remedy : std::uint8_t {
    network, ///< another network, a captive portal, the router
    serverName,
    probe, ///< ask the server on UDP 500 and 4500
    services,
    natTraversal,
    allowIpsec,
    tunnelType,
    presharedKey,
    certificate,
    signInMethods,
    encryption,
    lcpExtensions,
    credentials,
    firewall,
    thirdParty, ///< another VPN or firewall product
    miniport,
    ipv4, ///< IPv4 ticked in the entry
    updates,
    clock,
    recreate,
    serverAdmin, ///< only whoever runs the server can help
    wait,
};

inline constexpr std::size_t remedyCount = static_cast<std::size_t>(Remedy::wait) + 1;

/// The stable id used in JSON: "nat-traversal", "server-admin", ...
[[nodiscard]] std::string_view idOf(Remedy remedy);

/// The stages whose failures this remedy can cure; at others it cannot help and may hurt.
[[nodiscard]] Stages stagesOf(Remedy remedy);

/// The ids of the steps that carry it out, in order; none if a person has to do it.
[[nodiscard]] std::span<const std::string_view> stepsFor(Remedy remedy);

} // namespace repair
