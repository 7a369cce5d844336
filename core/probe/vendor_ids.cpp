// Vendor IDs in hexadecimal, with where each is known from.
#include "core/probe/vendor_ids.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace repair {
namespace {

constexpr std::string_view rfc3947 = "4a131c81070358455c5728f20e95452f";
constexpr std::string_view draft02 = "90cb80913ebb696e086381b5ec427b1f";
constexpr std::string_view draft02Other = "cd60464335df21f87cfdb2fc68b6a448";
constexpr std::string_view draft03 = "7d9419a65310ca6f2c179d9215529d56";

struct TellingId {
    std::string_view start; ///< the rest is a version
    ServerMaker maker;
};

// Only IDs that name one product. DPD, XAUTH, NAT-T and FRAGMENTATION are sent by many.
constexpr std::array<TellingId, 8> tellingIds = {{
    {"1e2b516905991c7d7c96fcbfb587e461", ServerMaker::windows}, // MS NT5 ISAKMPOAKLEY
    {"fb1de3cdf341b7ea16b7e5be0855f120", ServerMaker::windows}, // MS-Negotiation Discovery Capable
    {"01528bbbc00696121849ab9a1c5b2a51", ServerMaker::windows}, // KEY_MODS
    {"882fe56d6fd20dbc2251613b2ebe5beb", ServerMaker::strongSwan}, // only with send_vendor_id = yes
    {"4f45", ServerMaker::libreswan}, // "OE": FreeS/WAN and its heirs
    {"12f5f28c457168a9702d9fe274cc", ServerMaker::cisco}, // Cisco Unity
    {"1f07f70eaa6514d3b0fa96542a50", ServerMaker::cisco}, // VPN Concentrator
    {"1d6e178f6c2c0be284985465450fe9d4", ServerMaker::fortinet}, // FortiGate
}};

// A strongSwan that does not name itself: this set, and FRAGMENTATION with this flag word, in one answer.
constexpr std::array<std::string_view, 3> strongSwanSet = {
    "09002689dfd6b712", // XAUTH
    "afcad71368a1f1c96b8696fc77570100", // DPD
    "4048b7d56ebce88525e7de7f00d6c2d380000000", // FRAGMENTATION
};

std::string fromHex(std::string_view digits)
{
    const auto value = [](char digit) { return digit <= '9' ? digit - '0' : digit - 'a' + 10; };
    std::string bytes;
    for (std::size_t i = 0; i + 1 < digits.size(); i += 2)
        bytes += static_cast<char>(value(digits[i]) << 4 | value(digits[i + 1]));
    return bytes;
}

} // namespace

const std::vector<std::string>& windowsVendorIds()
{
    static const std::vector<std::string> list = {
        fromHex("1e2b516905991c7d7c96fcbfb587e46100000009"), // MS NT5 ISAKMPOAKLEY, Windows 8 and later
        fromHex(rfc3947), fromHex(draft02),
        fromHex("4048b7d56ebce88525e7de7f00d6c2d3"), // FRAGMENTATION
        fromHex("fb1de3cdf341b7ea16b7e5be0855f120"), // MS-Negotiation Discovery Capable
        fromHex("26244d38eddb61b3172a36e3d0cfb819"), // Vid-Initial-Contact
        fromHex("e3a5966a76379fe707228231e5ce8652"), // IKE CGA version 1
        fromHex("01528bbbc00696121849ab9a1c5b2a5100000000"), // KEY_MODS, IKE
    };
    return list;
}

bool announcesFinalNatTraversal(std::string_view vendorId)
{
    return vendorId == fromHex(rfc3947);
}

bool announcesNatTraversal(std::string_view vendorId)
{
    return announcesFinalNatTraversal(vendorId) || vendorId == fromHex(draft02)
        || vendorId == fromHex(draft02Other) || vendorId == fromHex(draft03);
}

ServerMaker makerOf(const std::vector<std::string>& vendorIds)
{
    if (vendorIds.empty())
        return ServerMaker::unknown;
    const auto has = [&](std::string_view start) {
        return std::any_of(vendorIds.begin(), vendorIds.end(),
            [bytes = fromHex(start)](const std::string& id) { return id.starts_with(bytes); });
    };
    for (const TellingId& telling : tellingIds)
        if (has(telling.start))
            return telling.maker;
    return std::all_of(strongSwanSet.begin(), strongSwanSet.end(), has) ? ServerMaker::strongSwan
                                                                        : ServerMaker::unknown;
}

} // namespace repair
