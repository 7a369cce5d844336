// One place spells every manner as the registry keeps it, which is how it is read and how it is checked.
#include "core/windows/service_manners.h"

#include "core/registry/multi_text.h"
#include "core/windows/registry.h"
#include "core/windows/utf16.h"
#include "core/windows/win_error.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace repair {
namespace {

constexpr const char* telling = "set up service";

// SERVICE_TRIGGER and what it consists of, from Windows' winsvc.h: MinGW's has the number of the level only.
struct TriggerText {
    DWORD type;
    DWORD size;
    BYTE* bytes;
};
struct Trigger {
    DWORD type;
    DWORD action;
    GUID* subtype;
    DWORD count;
    TriggerText* data;
};
struct Triggers {
    DWORD count;
    Trigger* list;
    BYTE* reserved;
};
constexpr DWORD dataIsText = 2; // SERVICE_TRIGGER_DATA_TYPE_STRING

std::string keyOf(const std::string& service)
{
    return R"(HKLM\SYSTEM\CurrentControlSet\Services\)" + service;
}

std::string triggerKeyOf(const std::string& service, std::size_t number)
{
    return keyOf(service) + R"(\TriggerInfo\)" + std::to_string(number);
}

void appendNumber(std::string& bytes, std::uint32_t number)
{
    bytes += dword(number).bytes;
}

std::uint32_t numberAt(const std::string& bytes, std::size_t at)
{
    return at + 4 <= bytes.size() ? tryDword({regType::dword, bytes.substr(at, 4)}).value_or(0) : 0;
}

/// The structure of 32-bit Windows: reset period, two texts by offset, how many actions and where they are.
constexpr std::uint32_t actionsBegin = 20;

RegistryData failuresOf(const ServiceConfig& config)
{
    RegistryData data {regType::binary, {}};
    for (const std::uint32_t number : {config.failuresForgottenAfter, 0u, 0u,
             static_cast<std::uint32_t>(config.onFailure.size()), actionsBegin})
        appendNumber(data.bytes, number);
    for (const FailureAction& action : config.onFailure) {
        appendNumber(data.bytes, action.type);
        appendNumber(data.bytes, action.milliseconds);
    }
    return data;
}

void readFailures(const RegistryData& data, ServiceConfig& into)
{
    into.failuresForgottenAfter = numberAt(data.bytes, 0);
    const std::size_t count = std::min<std::size_t>(numberAt(data.bytes, 12), data.bytes.size() / 8);
    const std::size_t begin = numberAt(data.bytes, 16);
    for (std::size_t i = 0; i < count; ++i)
        into.onFailure.push_back(
            {numberAt(data.bytes, begin + 8 * i), numberAt(data.bytes, begin + 8 * i + 4)});
}

std::string hexOf(const std::string& bytes)
{
    constexpr const char* digits = "0123456789abcdef";
    std::string hex;
    for (const char byte : bytes) {
        hex += digits[static_cast<unsigned char>(byte) >> 4];
        hex += digits[static_cast<unsigned char>(byte) & 15];
    }
    return hex;
}

std::string bytesOf(const std::string& hex)
{
    std::string bytes;
    for (std::size_t at = 0; at + 1 < hex.size(); at += 2)
        bytes += static_cast<char>(std::stoi(hex.substr(at, 2), nullptr, 16));
    return bytes;
}

/// The values of one trigger's key, in the order of `fieldOfTrigger`.
struct TriggerValue {
    const char* name;
    RegistryData data;
};

std::array<TriggerValue, 5> valuesOf(const ServiceTrigger& trigger)
{
    return {{{"Type", dword(trigger.type)}, {"Action", dword(trigger.action)},
        {"GUID", {regType::binary, bytesOf(trigger.subtype)}},
        {"Data0", {regType::binary, regMultiSz(trigger.texts).bytes}}, {"DataType0", dword(dataIsText)}}};
}

Result<std::optional<RegistryData>> valueIn(const std::string& key, const char* name)
{
    return WindowsRegistry().value({key, name});
}

/// Absent after the last one.
Result<std::optional<ServiceTrigger>> triggerAt(const std::string& key)
{
    const auto type = valueIn(key, "Type");
    const auto action = type ? valueIn(key, "Action") : type;
    const auto subtype = action ? valueIn(key, "GUID") : action;
    const auto texts = subtype ? valueIn(key, "Data0") : subtype;
    if (!texts)
        return fail(texts.error());
    if (!*type)
        return std::nullopt;
    const auto number = [](const std::optional<RegistryData>& data) {
        return data ? tryDword(*data).value_or(0) : 0;
    };
    const RegistryData text {regType::multiSz, *texts ? (*texts)->bytes : std::string()};
    return ServiceTrigger {number(*type), number(*action), *subtype ? hexOf((*subtype)->bytes) : "",
        tryTexts(text).value_or(std::vector<std::string>())};
}

Status readTriggers(const std::string& service, ServiceConfig& into)
{
    for (std::size_t number = 0;; ++number) {
        auto trigger = triggerAt(triggerKeyOf(service, number));
        if (!trigger)
            return fail(trigger.error());
        if (!*trigger)
            return {};
        into.triggers.push_back(std::move(**trigger));
    }
}

/// A level that this SCM does not know, or cannot even be sent (RPC_S_INVALID_TAG), is no failure:
/// giveManners() looks what was kept.
Status tell(const ServiceHandle& service, const std::string& name, DWORD level, void* info)
{
    const BOOL told = ChangeServiceConfig2W(service.get(), level, info);
    const DWORD code = told ? ERROR_SUCCESS : GetLastError();
    const bool isUnknown = code == ERROR_INVALID_LEVEL || code == RPC_S_INVALID_TAG;
    return code == ERROR_SUCCESS || isUnknown ? Status() : Status(winFail(code, telling, name));
}

Status tellTexts(const ServiceHandle& service, const std::string& name, const ServiceConfig& config)
{
    std::wstring description = toWide(config.description);
    SERVICE_DESCRIPTIONW described {description.data()};
    std::wstring list;
    for (const std::string& privilege : config.privileges)
        list += toWide(privilege) + L'\0';
    list += L'\0';
    SERVICE_REQUIRED_PRIVILEGES_INFOW privileges {list.data()};
    Status told;
    if (!config.description.empty())
        told = tell(service, name, SERVICE_CONFIG_DESCRIPTION, &described);
    if (told && !config.privileges.empty())
        told = tell(service, name, SERVICE_CONFIG_REQUIRED_PRIVILEGES_INFO, &privileges);
    return told;
}

Status tellFailures(const ServiceHandle& service, const std::string& name, const ServiceConfig& config)
{
    std::vector<SC_ACTION> actions;
    for (const FailureAction& action : config.onFailure)
        actions.push_back({static_cast<SC_ACTION_TYPE>(action.type), action.milliseconds});
    SERVICE_FAILURE_ACTIONSW failures {
        config.failuresForgottenAfter, nullptr, nullptr, static_cast<DWORD>(actions.size()), actions.data()};
    return actions.empty() ? Status() : tell(service, name, SERVICE_CONFIG_FAILURE_ACTIONS, &failures);
}

Status tellTriggers(const ServiceHandle& service, const std::string& name, const ServiceConfig& config)
{
    const std::size_t count = config.triggers.size();
    std::vector<GUID> subtypes(count);
    std::vector<std::string> texts(count);
    std::vector<TriggerText> data(count);
    std::vector<Trigger> list(count);
    for (std::size_t i = 0; i < count; ++i) {
        const ServiceTrigger& trigger = config.triggers[i];
        const std::string subtype = bytesOf(trigger.subtype);
        std::memcpy(&subtypes[i], subtype.data(), std::min(subtype.size(), sizeof(GUID)));
        texts[i] = regMultiSz(trigger.texts).bytes;
        data[i] = {dataIsText, static_cast<DWORD>(texts[i].size()), reinterpret_cast<BYTE*>(texts[i].data())};
        list[i] = {trigger.type, trigger.action, &subtypes[i], 1, &data[i]};
    }
    Triggers all {static_cast<DWORD>(count), list.data(), nullptr};
    return count == 0 ? Status() : tell(service, name, SERVICE_CONFIG_TRIGGER_INFO, &all);
}

Status write(const std::string& key, const char* name, const RegistryData& data)
{
    return WindowsRegistry().set({key, name}, data);
}

Status writeWhatWasNotKept(const std::string& service, const ServiceConfig& wanted)
{
    ServiceConfig kept;
    Status done = readManners(service, kept);
    const std::string key = keyOf(service);
    if (done && kept.description != wanted.description)
        done = write(key, "Description", regSz(wanted.description));
    if (done && kept.sidType != wanted.sidType)
        done = write(key, "ServiceSidType", dword(wanted.sidType));
    if (done && kept.privileges != wanted.privileges)
        done = write(key, "RequiredPrivileges", regMultiSz(wanted.privileges));
    if (done && kept.onFailure != wanted.onFailure)
        done = write(key, "FailureActions", failuresOf(wanted));
    for (std::size_t i = kept.triggers.size(); done && i < wanted.triggers.size(); ++i)
        for (const TriggerValue& value : valuesOf(wanted.triggers[i]))
            done = done ? write(triggerKeyOf(service, i), value.name, value.data) : done;
    return done;
}

} // namespace

Status readManners(const std::string& service, ServiceConfig& into)
{
    const std::string key = keyOf(service);
    const auto description = valueIn(key, "Description");
    const auto sidType = description ? valueIn(key, "ServiceSidType") : description;
    const auto privileges = sidType ? valueIn(key, "RequiredPrivileges") : sidType;
    const auto failures = privileges ? valueIn(key, "FailureActions") : privileges;
    if (!failures)
        return fail(failures.error());
    if (*description)
        into.description = tryText(**description).value_or(std::string());
    if (*sidType)
        into.sidType = tryDword(**sidType).value_or(0);
    if (*privileges)
        into.privileges = tryTexts(**privileges).value_or(std::vector<std::string>());
    if (*failures)
        readFailures(**failures, into);
    return readTriggers(service, into);
}

Status giveManners(const ServiceHandle& service, const std::string& name, const ServiceConfig& config)
{
    SERVICE_SID_INFO sid {config.sidType};
    Status told = tellTexts(service, name, config);
    if (told && config.sidType != SERVICE_SID_TYPE_NONE)
        told = tell(service, name, SERVICE_CONFIG_SERVICE_SID_INFO, &sid);
    if (told)
        told = tellFailures(service, name, config);
    if (told)
        told = tellTriggers(service, name, config);
    return told ? writeWhatWasNotKept(name, config) : told;
}

} // namespace repair
