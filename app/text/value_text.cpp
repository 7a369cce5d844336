// Values as a person would name them: by what they are, and better where their Setting is known.
#include "app/text/change_text.h"

#include "app/text/number_words.h"
#include "app/text/phrase.h"
#include "app/text/translatable.h"
#include "core/base/try_number.h"

#include <array>
#include <optional>

namespace repair {
namespace {

Phrase word(const char* english)
{
    return {english, {}};
}
Phrase asItIs(const std::string& text)
{
    return {"%1", {text}};
}
Phrase entries(std::size_t count)
{
    return {QT_TRANSLATE_NOOP("change", "Entries: %1"), {std::to_string(count)}};
}

Phrase nameOf(const StartType& start)
{
    switch (start.kind) {
    case StartType::Kind::automatic:
        return word(start.delayed ? QT_TRANSLATE_NOOP("change", "Automatic, delayed")
                                  : QT_TRANSLATE_NOOP("change", "Automatic"));
    case StartType::Kind::manual:
        return word(QT_TRANSLATE_NOOP("change", "Manual"));
    case StartType::Kind::disabled:
        return word(QT_TRANSLATE_NOOP("change", "Disabled"));
    case StartType::Kind::boot:
    case StartType::Kind::system:
        break;
    }
    return word(QT_TRANSLATE_NOOP("change", "With Windows"));
}

struct ValueName {
    Phrase operator()(const Absent&) const { return word(QT_TRANSLATE_NOOP("change", "Not set")); }
    Phrase operator()(const Unreadable& value) const
    {
        return {QT_TRANSLATE_NOOP("change", "Could not be read (code %1)"), {std::to_string(value.osCode)}};
    }
    Phrase operator()(const std::string& value) const
    {
        return value.empty() ? word(QT_TRANSLATE_NOOP("change", "Empty")) : asItIs(value);
    }
    Phrase operator()(const RegistryData& value) const
    {
        if (const auto number = tryDword(value))
            return asItIs(std::to_string(*number));
        if (const auto text = tryText(value))
            return {QT_TRANSLATE_NOOP("change", "Text: %1"), {*text}};
        return {QT_TRANSLATE_NOOP("change", "Registry type %1, %2 B"),
            {std::to_string(value.type), std::to_string(value.bytes.size())}};
    }
    Phrase operator()(const StartType& value) const { return nameOf(value); }
    Phrase operator()(const ServiceConfig&) const { return word(QT_TRANSLATE_NOOP("change", "Installed")); }
    Phrase operator()(Switch value) const
    {
        return word(
            value == Switch::on ? QT_TRANSLATE_NOOP("change", "On") : QT_TRANSLATE_NOOP("change", "Off"));
    }
    Phrase operator()(const FirewallRuleSpec& value) const
    {
        if (value.decision == FirewallRuleSpec::Decision::block)
            return {QT_TRANSLATE_NOOP("change", "Blocks port %1 of %2"),
                {value.remotePorts, value.remoteAddresses}};
        return {
            QT_TRANSLATE_NOOP("change", "Allows port %1 of %2"), {value.remotePorts, value.remoteAddresses}};
    }
    Phrase operator()(const ArmedRestore& value) const
    {
        return {QT_TRANSLATE_NOOP("change", "Armed, acts after %1 min"), {std::to_string(value.minutes)}};
    }
    Phrase operator()(const Timestamp& value) const { return asItIs(std::to_string(value.seconds)); }
    Phrase operator()(const ServiceStatus& value) const
    {
        return word(value.state == ServiceStatus::State::running
                ? QT_TRANSLATE_NOOP("change", "Running")
                : QT_TRANSLATE_NOOP("change", "Not running"));
    }
    Phrase operator()(const WindowsVersion& value) const
    {
        return {"%1.%2 %3", {std::to_string(value.build), std::to_string(value.revision), value.release}};
    }
    Phrase operator()(const TextList& value) const { return entries(value.items.size()); }
    Phrase operator()(const DialHistory& value) const { return entries(value.attempts.size()); }
    Phrase operator()(const EntryList& value) const { return entries(value.entries.size()); }
    Phrase operator()(const SettingOwner& value) const { return asItIs(value.detail); }
    Phrase operator()(const DeviceStatus& value) const
    {
        if (value.problem == 0)
            return word(QT_TRANSLATE_NOOP("change", "Works"));
        return {QT_TRANSLATE_NOOP("change", "Problem %1"), {std::to_string(value.problem)}};
    }
    Phrase operator()(const FirewallBlocks& value) const { return entries(value.blocks.size()); }
    Phrase operator()(const FirewallControl& value) const { return entries(value.products.size()); }
    Phrase operator()(const PortUsers& value) const { return entries(value.users.size()); }
    Phrase operator()(const ServerAnswer& value) const { return asItIs(value.address); }
};

std::string nameInSetting(const Setting& setting)
{
    if (const auto* field = std::get_if<PhonebookField>(&setting))
        return field->field;
    if (const auto* value = std::get_if<RegistryValue>(&setting))
        return value->name;
    return {};
}

std::optional<std::uint32_t> numberIn(const Value& value)
{
    if (const auto* data = std::get_if<RegistryData>(&value))
        return tryDword(*data);
    const auto* text = std::get_if<std::string>(&value);
    return text ? tryNumber<std::uint32_t>(*text) : std::nullopt;
}

/// The methods by their own names, which no language translates.
std::string methodNames(std::uint32_t methods)
{
    struct Method {
        std::uint32_t bit;
        const char* name;
    };
    constexpr std::array known {Method {8, "PAP"}, Method {16, "SPAP"}, Method {32, "CHAP"},
        Method {64, "MS-CHAP"}, Method {128, "EAP"}, Method {512, "MS-CHAP v2"}};
    std::string names;
    for (const Method& method : known)
        if (methods & method.bit)
            names += (names.empty() ? "" : ", ") + std::string(method.name);
    return names.empty() ? std::to_string(methods) : names;
}

std::optional<Phrase> tryNameIn(const Setting& setting, const Value& value)
{
    const bool isAbsent = std::holds_alternative<Absent>(value);
    if (isAbsent && std::holds_alternative<ServiceInstallation>(setting))
        return word(QT_TRANSLATE_NOOP("change", "Deleted"));
    if (isAbsent && std::holds_alternative<FirewallRule>(setting))
        return word(QT_TRANSLATE_NOOP("change", "No such rule"));
    if (isAbsent && std::holds_alternative<FirewallRestore>(setting))
        return word(QT_TRANSLATE_NOOP("change", "Not armed"));
    const auto number = numberIn(value);
    if (!number)
        return std::nullopt;
    const std::string name = nameInSetting(setting);
    if (name == "AuthRestrictions")
        return asItIs(methodNames(*number));
    for (const NumberWord& known : numberWords)
        if (known.setting == name && known.number == *number)
            return word(known.english);
    return std::nullopt;
}

} // namespace

std::string describe(const Setting& setting, const Value& value, const Translate& translate)
{
    const auto named = tryNameIn(setting, value);
    return named ? spoken(*named, changeContext, translate) : describe(value, translate);
}

std::string describe(const Value& value, const Translate& translate)
{
    return spoken(std::visit(ValueName {}, value), changeContext, translate);
}

} // namespace repair
