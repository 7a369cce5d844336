// Names of Settings, Actions, risks and owners.
#include "app/text/change_text.h"

#include "app/text/phrase.h"
#include "app/text/translatable.h"

#include <array>

namespace repair {
namespace {

struct KnownName {
    const char* name;
    const char* english;
    const char* brief = nullptr; ///< where it is clear of which connection, or where it lies does not matter
};

constexpr std::array fields {
    KnownName {"VpnStrategy", QT_TRANSLATE_NOOP("change", "Type of VPN of %1"),
        QT_TRANSLATE_NOOP("change", "Type of VPN")},
    KnownName {"IpSecFlags", QT_TRANSLATE_NOOP("change", "Authentication of %1"),
        QT_TRANSLATE_NOOP("change", "Authentication")},
    KnownName {"DataEncryption", QT_TRANSLATE_NOOP("change", "Data encryption of %1"),
        QT_TRANSLATE_NOOP("change", "Data encryption")},
    KnownName {"AuthRestrictions", QT_TRANSLATE_NOOP("change", "Sign-in methods of %1"),
        QT_TRANSLATE_NOOP("change", "Sign-in methods")},
    KnownName {"LcpExtensions", QT_TRANSLATE_NOOP("change", "LCP extensions of %1"),
        QT_TRANSLATE_NOOP("change", "LCP extensions")},
    KnownName {"ExcludedProtocols", QT_TRANSLATE_NOOP("change", "Protocols left out by %1"),
        QT_TRANSLATE_NOOP("change", "Protocols left out")},
};

constexpr std::array registryValues {
    KnownName {"AssumeUDPEncapsulationContextOnSendRule",
        QT_TRANSLATE_NOOP("change", "Servers behind a router (%1\\%2)"),
        QT_TRANSLATE_NOOP("change", "Servers behind a router")},
    KnownName {"ProhibitIpSec", QT_TRANSLATE_NOOP("change", "L2TP without IPsec (%1\\%2)"),
        QT_TRANSLATE_NOOP("change", "L2TP without IPsec")},
    KnownName {"ServiceDll", QT_TRANSLATE_NOOP("change", "Program of a service (%1\\%2)"),
        QT_TRANSLATE_NOOP("change", "Program of a service")},
};

template <std::size_t Count>
const KnownName* findName(const std::array<KnownName, Count>& names, const std::string& name)
{
    for (const KnownName& known : names)
        if (known.name == name)
            return &known;
    return nullptr;
}

struct SettingName {
    Phrase operator()(const ServiceInstallation& at) const
    {
        return {QT_TRANSLATE_NOOP("change", "Service %1"), {at.service}};
    }
    Phrase operator()(const ServiceStart& at) const
    {
        return {QT_TRANSLATE_NOOP("change", "Start of the service %1"), {at.service}};
    }
    Phrase operator()(const RegistryValue& at) const
    {
        const KnownName* known = findName(registryValues, at.name);
        return {
            known ? known->english : QT_TRANSLATE_NOOP("change", "Registry value %1\\%2"), {at.key, at.name}};
    }
    Phrase operator()(const PhonebookField& at) const
    {
        const KnownName* known = findName(fields, at.field);
        return {known ? known->english : QT_TRANSLATE_NOOP("change", "%2 of %1"), {at.entry, at.field}};
    }
    Phrase operator()(const FirewallRule& at) const
    {
        return {QT_TRANSLATE_NOOP("change", "Firewall rule %1"), {at.name}};
    }
    Phrase operator()(const FirewallEnabled& at) const
    {
        if (at.profile == FirewallProfile::domainProfile)
            return {QT_TRANSLATE_NOOP("change", "Firewall in your organisation's network"), {}};
        if (at.profile == FirewallProfile::privateProfile)
            return {QT_TRANSLATE_NOOP("change", "Firewall in private networks"), {}};
        return {QT_TRANSLATE_NOOP("change", "Firewall in public networks"), {}};
    }
    Phrase operator()(const FirewallRestore&) const
    {
        return {QT_TRANSLATE_NOOP("change", "Task that turns the firewall on again"), {}};
    }
    Phrase operator()(const DeviceEnabled& at) const
    {
        return {QT_TRANSLATE_NOOP("change", "Device %1"), {at.instanceId}};
    }
};

std::string joined(const std::vector<std::string>& names)
{
    std::string list;
    for (const std::string& name : names)
        list += (list.empty() ? "" : ", ") + name;
    return list;
}

struct ActionName {
    Phrase operator()(const StartService& action) const
    {
        return {QT_TRANSLATE_NOOP("change", "Start the service %1"), {action.service}};
    }
    Phrase operator()(const StopService& action) const
    {
        return {QT_TRANSLATE_NOOP("change", "Stop the service %1"), {action.service}};
    }
    Phrase operator()(const RestartServices& action) const
    {
        return {QT_TRANSLATE_NOOP("change", "Restart the services %1"), {joined(action.services)}};
    }
    Phrase operator()(const RenameEntry& action) const
    {
        return {QT_TRANSLATE_NOOP("change", "Rename the connection %1 to %2"), {action.from, action.to}};
    }
    Phrase operator()(const CreateEntryFrom& action) const
    {
        return {QT_TRANSLATE_NOOP("change", "Set up the connection %1 from what %2 says"),
            {action.name, action.source}};
    }
    Phrase operator()(const DeleteCreatedEntry& action) const
    {
        return {
            QT_TRANSLATE_NOOP("change", "Delete the connection %1 that the repair set up"), {action.name}};
    }
    Phrase operator()(const StoreKey& action) const
    {
        return {QT_TRANSLATE_NOOP("change", "Store the key that you type for %1"), {action.entry}};
    }
    Phrase operator()(const ClearKey& action) const
    {
        return {QT_TRANSLATE_NOOP("change", "Clear the key stored for %1"), {action.entry}};
    }
    Phrase operator()(const RescanDevices&) const
    {
        return {QT_TRANSLATE_NOOP("change", "Let Windows look for devices again"), {}};
    }
};

const char* riskText(Risk risk)
{
    switch (risk) {
    case Risk::dropsConnections:
        return QT_TRANSLATE_NOOP("change", "Every VPN connection of this PC is cut for a moment.");
    case Risk::weakensSecurity:
        return QT_TRANSLATE_NOOP("change", "A protection is lowered a little.");
    case Risk::mayBreakAnother:
        return QT_TRANSLATE_NOOP("change", "Another program or server may rely on how it is now.");
    case Risk::needsKeyAgain:
        return QT_TRANSLATE_NOOP("change", "The pre-shared key must be typed again.");
    case Risk::exposesPc:
        return QT_TRANSLATE_NOOP("change", "This PC is unprotected while it lasts.");
    case Risk::none:
        break;
    }
    return "";
}

const char* ownerText(SettingOwner::Kind kind)
{
    using enum SettingOwner::Kind;
    switch (kind) {
    case groupPolicy:
        return QT_TRANSLATE_NOOP(
            "change", "Your organisation sets this by Group Policy, so it is not changed here. (%1)");
    case deviceManagement:
        return QT_TRANSLATE_NOOP(
            "change", "Your organisation manages this PC and sets this, so it is not changed here. (%1)");
    case alwaysOnProfile:
        return QT_TRANSLATE_NOOP("change",
            "This is an Always On connection of your organisation, so it is not changed here. (%1)");
    case thirdPartyProfile:
        return QT_TRANSLATE_NOOP(
            "change", "Another program made this connection, so it is not changed here. (%1)");
    }
    return "";
}

} // namespace

std::string describe(const Setting& setting, const Translate& translate)
{
    return spoken(std::visit(SettingName {}, setting), changeContext, translate);
}

std::string describeBriefly(const Setting& setting, const Translate& translate)
{
    const auto brief = [&](const KnownName* known, const std::string& name) {
        return known ? translated(translate, changeContext, known->brief) : name;
    };
    if (const auto* field = std::get_if<PhonebookField>(&setting))
        return brief(findName(fields, field->field), field->field);
    if (const auto* value = std::get_if<RegistryValue>(&setting))
        return brief(findName(registryValues, value->name), value->name);
    return describe(setting, translate);
}

std::string describe(const Action& action, const Translate& translate)
{
    return spoken(std::visit(ActionName {}, action), changeContext, translate);
}

std::string describe(Risk risk, const Translate& translate)
{
    return risk == Risk::none ? std::string() : spoken({riskText(risk), {}}, changeContext, translate);
}

std::string describe(const SettingOwner& owner, const Translate& translate)
{
    return spoken({ownerText(owner.kind), {owner.detail}}, changeContext, translate);
}

} // namespace repair
