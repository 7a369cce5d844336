// Guides misplace it under IPSec (the place of Windows XP) or RasMan, and people type "2" as text.
#include "core/steps/misplaced_nat_value.h"

#include "core/steps/evidence.h"
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

std::optional<MisplacedNatValue> ofAnotherType(const RegistryData& found)
{
    const auto meant = tryMeantNumber(found);
    if (tryDword(found) || meant == 0U)
        return std::nullopt;
    return meant ? MisplacedNatValue{*meant, because("nat-wrong-type")}
                 : MisplacedNatValue{natBoth, because("nat-no-number")};
}

std::optional<MisplacedNatValue> misspelt(const TextList& names)
{
    for (const std::string& name : names.items)
        if (isNatLookAlike(name))
            return MisplacedNatValue{natBoth, because("nat-look-alike", name)};
    return std::nullopt;
}

} // namespace

std::vector<Address> placesOfNatValue()
{
    std::vector<Address> addresses{natSetting(), namesThere()};
    for (const char* key : wrongKeys)
        addresses.emplace_back(natSettingUnder(key));
    return addresses;
}

std::optional<MisplacedNatValue> tryMisplacedNatValue(const Snapshot& pc)
{
    if (const auto* found = pc.tryAt<RegistryData>(natSetting()))
        return ofAnotherType(*found);
    if (const auto* names = pc.tryAt<TextList>(namesThere()))
        if (auto misplaced = misspelt(*names))
            return misplaced;
    for (const char* key : wrongKeys)
        if (const auto* copy = pc.tryAt<RegistryData>(natSettingUnder(key)))
            if (const auto meant = tryMeantNumber(*copy); meant && *meant > 0)
                return MisplacedNatValue{*meant, because("nat-under-wrong-key", key)};
    return std::nullopt;
}

} // namespace repair
