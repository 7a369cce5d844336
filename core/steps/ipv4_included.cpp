// Lets the entry use IPv4, without which an L2TP server has no address to give (720).
//
// ExcludedProtocols is a bit field: 4 leaves IPv4 out, 8 IPv6 (MS-RRASM 2.2.2.2). Only the bit for IPv4 is
// taken away; leaving IPv6 out is common and works.

#include "core/steps/catalog.h"
#include "core/steps/evidence.h"
#include "core/steps/judgement.h"
#include "core/steps/phonebook_reading.h"

namespace repair {
namespace {

std::vector<Address> reads(const Target& target)
{
    return {fieldOf(target, "ExcludedProtocols"), fieldOf(target, "VpnStrategy")};
}

Diagnosis diagnose(const Snapshot& pc, const Target& target)
{
    constexpr std::uint32_t ipv4 = 4;
    const Setting field = fieldOf(target, "ExcludedProtocols");
    if (const auto unknown = firstUnreadable(pc, {field}))
        return *unknown;
    const Value& found = pc.at(field);
    const std::uint32_t excluded = tryNumber(found).value_or(0);
    if (!(excluded & ipv4) || !mayDialL2tp(pc, target))
        return Healthy{};
    return Broken{{.repair = {Change{field, found, numberField(excluded & ~ipv4)}},
        .evidence = {because("ipv4-excluded")}}};
}

} // namespace

constinit const Step steps::ipv4Included{
    "ipv4-included", Chapter::pppSettings, About::entry, {Stage::getAddress}, reads, diagnose};

} // namespace repair
