// Reading and writing of IPv4 and IPv6 addresses.
#include "core/probe/ip_text.h"

#include <algorithm>
#include <charconv>

namespace repair {
namespace {

constexpr std::size_t groupCount = 8;

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

std::optional<unsigned> tryNumber(std::string_view digits, int base, unsigned most)
{
    unsigned value = 0;
    if (digits.empty() || digits.size() > 4)
        return std::nullopt;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, base);
    if (error != std::errc() || end != digits.data() + digits.size() || value > most)
        return std::nullopt;
    return value;
}

std::optional<IpAddress> tryIpv4(std::string_view text)
{
    const auto parts = split(text, '.');
    if (parts.size() != 4)
        return std::nullopt;
    IpAddress address;
    for (std::size_t i = 0; i < 4; ++i) {
        // A leading zero is octal to some programs and decimal to others: refuse to guess.
        const auto number = tryNumber(parts[i], 10, 255);
        if (!number || (parts[i].size() > 1 && parts[i].front() == '0'))
            return std::nullopt;
        address.bytes[i] = static_cast<std::uint8_t>(*number);
    }
    return address;
}

/// The 16-bit groups of one side of "::"; an IPv4 tail counts as two.
std::optional<std::vector<std::uint16_t>> tryGroups(std::string_view text, bool mayEndInIpv4)
{
    std::vector<std::uint16_t> groups;
    if (text.empty())
        return groups;
    const auto parts = split(text, ':');
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (mayEndInIpv4 && i + 1 == parts.size() && parts[i].find('.') != std::string_view::npos) {
            const auto tail = tryIpv4(parts[i]);
            if (!tail)
                return std::nullopt;
            groups.push_back(static_cast<std::uint16_t>(tail->bytes[0] << 8 | tail->bytes[1]));
            groups.push_back(static_cast<std::uint16_t>(tail->bytes[2] << 8 | tail->bytes[3]));
            continue;
        }
        const auto number = tryNumber(parts[i], 16, 0xffff);
        if (!number)
            return std::nullopt;
        groups.push_back(static_cast<std::uint16_t>(*number));
    }
    return groups;
}

std::optional<IpAddress> tryIpv6(std::string_view text)
{
    const std::size_t gap = text.find("::");
    const bool hasGap = gap != std::string_view::npos;
    const auto head = tryGroups(text.substr(0, gap), !hasGap);
    const auto tail = hasGap ? tryGroups(text.substr(gap + 2), true) : std::vector<std::uint16_t>();
    if (!head || !tail)
        return std::nullopt;
    const std::size_t given = head->size() + tail->size();
    if (hasGap ? given >= groupCount : given != groupCount)
        return std::nullopt;
    std::vector<std::uint16_t> groups = *head;
    groups.resize(groupCount - tail->size());
    groups.insert(groups.end(), tail->begin(), tail->end());
    IpAddress address {IpFamily::v6, {}};
    for (std::size_t i = 0; i < groupCount; ++i) {
        address.bytes[2 * i] = static_cast<std::uint8_t>(groups[i] >> 8);
        address.bytes[2 * i + 1] = static_cast<std::uint8_t>(groups[i]);
    }
    return address;
}

std::uint16_t groupAt(const IpAddress& address, std::size_t index)
{
    return static_cast<std::uint16_t>(address.bytes[2 * index] << 8 | address.bytes[2 * index + 1]);
}

/// Start and length of the longest run of at least two zero groups; length 0 if there is none.
std::pair<std::size_t, std::size_t> longestZeroRun(const IpAddress& address)
{
    std::pair<std::size_t, std::size_t> best {groupCount, 0};
    for (std::size_t start = 0; start < groupCount; ++start) {
        std::size_t length = 0;
        while (start + length < groupCount && groupAt(address, start + length) == 0)
            ++length;
        if (length >= 2 && length > best.second)
            best = {start, length};
    }
    return best;
}

std::string ipv6Text(const IpAddress& address)
{
    const auto [gap, gapLength] = longestZeroRun(address);
    std::string text;
    for (std::size_t i = 0; i < groupCount; ++i) {
        if (i == gap && gapLength > 0) {
            text += "::";
            i += gapLength - 1;
            continue;
        }
        if (!text.empty() && text.back() != ':')
            text += ':';
        char digits[4];
        const auto end = std::to_chars(digits, digits + sizeof digits, groupAt(address, i), 16).ptr;
        text.append(digits, end);
    }
    return text;
}

} // namespace

std::optional<IpAddress> tryIpAddress(std::string_view text)
{
    return text.find(':') == std::string_view::npos ? tryIpv4(text) : tryIpv6(text);
}

std::string ipText(const IpAddress& address)
{
    if (address.family == IpFamily::v6)
        return ipv6Text(address);
    std::string text = std::to_string(address.bytes[0]);
    for (std::size_t i = 1; i < 4; ++i)
        text += '.' + std::to_string(address.bytes[i]);
    return text;
}

std::string_view ipBytes(const IpAddress& address)
{
    const std::size_t size = address.family == IpFamily::v4 ? 4 : 16;
    return {reinterpret_cast<const char*>(address.bytes.data()), size};
}

std::optional<IpAddress> tryIpFromBytes(std::string_view bytes)
{
    if (bytes.size() != 4 && bytes.size() != 16)
        return std::nullopt;
    IpAddress address {bytes.size() == 4 ? IpFamily::v4 : IpFamily::v6, {}};
    std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char*>(address.bytes.data()));
    return address;
}

bool isPublic(const IpAddress& address)
{
    const auto& b = address.bytes;
    if (address.family == IpFamily::v6)
        return (b[0] & 0xe0) == 0x20; // 2000::/3 is all that is global today
    const bool isPrivate = b[0] == 10 || (b[0] == 172 && (b[1] & 0xf0) == 16) || (b[0] == 192 && b[1] == 168);
    const bool isCarrierNat = b[0] == 100 && (b[1] & 0xc0) == 64;
    const bool isSpecial = b[0] == 0 || b[0] == 127 || (b[0] == 169 && b[1] == 254) || b[0] >= 224;
    return !isPrivate && !isCarrierNat && !isSpecial;
}

} // namespace repair
