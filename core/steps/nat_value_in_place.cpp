// Finds the NAT value where Windows does not look for it: of another type, misspelt, or under another key.
//
// Guides misplace it under IPSec (the place of Windows XP) or RasMan, and people type "2" as text. What
// somebody put elsewhere stays there, for it does nothing; the right value is added.

#include "core/steps/catalog.h"
#include "core/steps/evidence.h"
#include "core/steps/judgement.h"
#include "core/steps/last_dial.h"
#include "core/steps/nat_value.h"

#include <array>

namespace repair {
namespace {

constexpr std::array wrongKeys{R"(HKLM\SYSTEM\CurrentControlSet\Services\IPSec)",
    R"(HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters)",
    R"(HKLM\SYSTEM\CurrentControlSet\Services\Policy Agent)"};

Fact namesThere()
{
    return RegistryValueNames{policyAgentKey()};
}

std::vector<Address> reads(const Target&)
{
    std::vector<Address> addresses{natSetting(), namesThere(), Fact{RecentDials{}}};
    for (const char* key : wrongKeys)
        addresses.emplace_back(natSettingUnder(key));
    return addresses;
}

Problem put(const Snapshot& pc, std::uint32_t number, Evidence why)
{
    return Problem{.repair = {Change{natSetting(), pc.at(natSetting()), dword(number)}},
        .evidence = {std::move(why)},
        .risk = Risk::weakensSecurity,
        .needsRestart = true};
}

Diagnosis judgeType(const Snapshot& pc, const RegistryData& found)
{
    const auto meant = tryMeantNumber(found);
    if (!meant)
        return Suspect{put(pc, natBoth, because("nat-no-number"))};
    if (*meant == 0)
        return Healthy{};
    return Broken{put(pc, std::min(*meant, natBoth), because("nat-wrong-type"))};
}

Diagnosis diagnose(const Snapshot& pc, const Target& target)
{
    if (const auto unknown = firstUnreadable(pc, {natSetting()}))
        return *unknown;
    if (const auto* found = pc.tryAt<RegistryData>(natSetting()))
        return tryDword(*found) ? Diagnosis{Healthy{}} : judgeType(pc, *found);
    if (lastDialConnected(pc, target))
        return Healthy{};
    if (const auto* names = pc.tryAt<TextList>(namesThere()))
        for (const std::string& name : names->items)
            if (isNatLookAlike(name))
                return Broken{put(pc, natBoth, because("nat-look-alike", name))};
    for (const char* key : wrongKeys)
        if (const auto* copy = pc.tryAt<RegistryData>(natSettingUnder(key)))
            if (const auto meant = tryMeantNumber(*copy); meant && *meant > 0)
                return Broken{put(pc, std::min(*meant, natBoth), because("nat-under-wrong-key", key))};
    return Healthy{};
}

} // namespace

constinit const Step steps::natValueInPlace{"nat-value-in-place", Chapter::natTraversal, About::pc,
    {Stage::reachServer, Stage::agreeOnKeys, Stage::buildTunnel}, reads, diagnose};

} // namespace repair
