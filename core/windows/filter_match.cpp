// Conditions on one field are alternatives; those on different fields must all hold.
#include "core/windows/filter_match.h"

#include "core/base/utf.h"
#include "core/windows/utf16.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <optional>

namespace repair {
namespace {

// fwpmu.h of the Windows SDK; MinGW leaves them out.
constexpr GUID protocolField {0x3971ef2b, 0x623e, 0x4f9a, {0x8c, 0xb1, 0x6e, 0x79, 0xb8, 0x06, 0xb9, 0xa7}};
constexpr GUID remotePortField {0xc35a604d, 0xd22b, 0x4e1a, {0x91, 0xb4, 0x68, 0xf6, 0x74, 0xee, 0x67, 0x4b}};
constexpr GUID localPortField {0x0c1ba1af, 0x5765, 0x453f, {0xaf, 0x22, 0xa8, 0xf7, 0x91, 0xac, 0x77, 0x5b}};
constexpr GUID programField {0xd78e1e87, 0x8644, 0x4ea5, {0x94, 0x37, 0xd8, 0x09, 0xec, 0xef, 0xc9, 0x71}};

constexpr std::uint32_t udp = 17;

FilterMatch yesIf(bool holds)
{
    return holds ? FilterMatch::yes : FilterMatch::no;
}

/// FWP_VALUE0 and FWP_CONDITION_VALUE0 begin alike.
template <class Value>
std::optional<std::uint32_t> tryNumber(const Value& value)
{
    switch (value.type) {
    case FWP_UINT8:
        return value.uint8;
    case FWP_UINT16:
        return value.uint16;
    case FWP_UINT32:
        return value.uint32;
    default:
        return std::nullopt;
    }
}

FilterMatch numberMatches(const FWPM_FILTER_CONDITION0& condition, std::uint32_t number)
{
    if (condition.matchType == FWP_MATCH_RANGE && condition.conditionValue.type == FWP_RANGE_TYPE) {
        const auto low = tryNumber(condition.conditionValue.rangeValue->valueLow);
        const auto high = tryNumber(condition.conditionValue.rangeValue->valueHigh);
        return low && high ? yesIf(*low <= number && number <= *high) : FilterMatch::maybe;
    }
    const auto wanted = tryNumber(condition.conditionValue);
    if (!wanted)
        return FilterMatch::maybe;
    switch (condition.matchType) {
    case FWP_MATCH_EQUAL:
        return yesIf(number == *wanted);
    case FWP_MATCH_NOT_EQUAL:
        return yesIf(number != *wanted);
    default:
        return FilterMatch::maybe;
    }
}

/// A program is a path of the kernel, "\device\harddiskvolume3\windows\system32\svchost.exe", or "System".
FilterMatch programMatches(const FWPM_FILTER_CONDITION0& condition)
{
    const bool isText = condition.conditionValue.type == FWP_BYTE_BLOB_TYPE;
    if (!isText || condition.matchType != FWP_MATCH_EQUAL || condition.conditionValue.byteBlob == nullptr)
        return FilterMatch::maybe;
    const FWP_BYTE_BLOB& blob = *condition.conditionValue.byteBlob;
    std::wstring path(blob.size / sizeof(wchar_t), L'\0');
    std::memcpy(path.data(), blob.data, path.size() * sizeof(wchar_t));
    path.resize(std::min(path.find(L'\0'), path.size()));
    const std::string program = asciiLower(toUtf8(path));
    return yesIf(program == "system" || program.ends_with("\\svchost.exe"));
}

FilterMatch conditionMatches(const FWPM_FILTER_CONDITION0& condition, std::uint16_t port)
{
    const GUID& field = condition.fieldKey;
    if (IsEqualGUID(field, protocolField))
        return numberMatches(condition, udp);
    // Windows sends from the same port that it sends to.
    if (IsEqualGUID(field, remotePortField) || IsEqualGUID(field, localPortField))
        return numberMatches(condition, port);
    return IsEqualGUID(field, programField) ? programMatches(condition) : FilterMatch::maybe;
}

} // namespace

FilterMatch matchOf(const FWPM_FILTER0& filter, std::uint16_t port)
{
    std::map<std::string, FilterMatch> fields;
    for (UINT32 i = 0; i < filter.numFilterConditions; ++i) {
        const FWPM_FILTER_CONDITION0& condition = filter.filterCondition[i];
        const std::string key(reinterpret_cast<const char*>(&condition.fieldKey), sizeof(GUID));
        FilterMatch& field = fields.try_emplace(key, FilterMatch::no).first->second;
        field = std::max(field, conditionMatches(condition, port));
    }
    FilterMatch all = FilterMatch::yes;
    for (const auto& [key, match] : fields)
        all = std::min(all, match);
    return all;
}

} // namespace repair
