// The words of rasphone.pbk, as steps understand them.
#include "core/steps/phonebook_reading.h"

#include "core/model/vpn_strategy.h"

#include <charconv>

namespace repair {

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

bool mayDialL2tp(const Snapshot& pc, const Target& target)
{
    const auto strategy = tryNumber(pc.at(fieldOf(target, "VpnStrategy")));
    return !strategy || mayComeToL2tp(*strategy);
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
