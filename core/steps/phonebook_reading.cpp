// The words of rasphone.pbk, as steps understand them.
#include "core/steps/phonebook_reading.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace repair {
namespace {

char lowered(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

} // namespace

Setting fieldOf(const Target& target, std::string_view field)
{
    return PhonebookField{target.phonebook, target.entry, std::string(field)};
}

std::optional<std::uint32_t> tryNumber(const Value& field)
{
    const auto* text = std::get_if<std::string>(&field);
    if (!text)
        return std::nullopt;
    std::uint32_t number = 0;
    const char* end = text->data() + text->size();
    const auto [stopped, error] = std::from_chars(text->data(), end, number);
    if (error != std::errc{} || stopped != end)
        return std::nullopt;
    return number;
}

Value numberField(std::uint32_t number)
{
    return std::to_string(number);
}

bool isSameEntryName(std::string_view left, std::string_view right)
{
    return std::ranges::equal(left, right, {}, lowered, lowered);
}

bool mayDialL2tp(const Snapshot& pc, const Target& target)
{
    constexpr std::array withL2tp{vpnStrategy::automatic, vpnStrategy::pptpFirst, vpnStrategy::l2tpOnly,
        vpnStrategy::l2tpFirst, vpnStrategy::sstpFirst, vpnStrategy::ikev2First, vpnStrategy::l2tpSstp,
        vpnStrategy::protocolList};
    const auto strategy = tryNumber(pc.at(fieldOf(target, "VpnStrategy")));
    return !strategy || std::ranges::find(withL2tp, *strategy) != withL2tp.end();
}

bool dialsOnlyL2tp(const Snapshot& pc, const Target& target)
{
    return tryNumber(pc.at(fieldOf(target, "VpnStrategy"))) == vpnStrategy::l2tpOnly;
}

bool choosesKey(const Value& ipSecFlags)
{
    return tryNumber(ipSecFlags).value_or(0) & 1;
}

} // namespace repair
