// The registry values and services whose effect the simulated PC imitates.
#pragma once

#include "core/simulated/machine.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace repair {

inline constexpr std::string_view servicesKey = R"(HKLM\SYSTEM\CurrentControlSet\Services)";
inline constexpr std::string_view policyAgentKey = R"(HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent)";
inline constexpr std::string_view natRuleName = "AssumeUDPEncapsulationContextOnSendRule";
inline constexpr std::string_view rasManParametersKey =
    R"(HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters)";
inline constexpr std::string_view prohibitIpsecName = "ProhibitIpSec";

inline constexpr std::string_view rasManName = "RasMan";
inline constexpr std::string_view ikeextName = "IKEEXT";
inline constexpr std::string_view bfeName = "BFE";
inline constexpr std::string_view policyAgentName = "PolicyAgent";
inline constexpr std::string_view l2tpMiniport = R"(SWD\MSRRAS\MS_L2TPMINIPORT)";
inline constexpr std::string_view ipMiniport = R"(SWD\MSRRAS\MS_NDISWANIP)";

/// As Windows' readers see it: absent also for a value of another type or length.
[[nodiscard]] inline std::optional<std::uint32_t> tryDwordAt(
    const Machine& machine, std::string_view key, std::string_view name)
{
    const auto foundKey = machine.registry.find(key);
    if (foundKey == machine.registry.end())
        return std::nullopt;
    const auto found = foundKey->second.values.find(name);
    return found == foundKey->second.values.end() ? std::nullopt : tryDword(found->second);
}

} // namespace repair
