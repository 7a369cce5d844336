// Sized answers of the SCM: asked once for their length, then for themselves.
#include "core/windows/service_record.h"

#include "core/registry/multi_text.h"
#include "core/windows/registry.h"
#include "core/windows/service_manners.h"
#include "core/windows/utf16.h"
#include "core/windows/win_error.h"

#include <array>

namespace repair {
namespace {

std::string keyOf(const std::string& service)
{
    return R"(HKLM\SYSTEM\CurrentControlSet\Services\)" + service;
}

Result<std::string> textIn(const std::string& service, const char* name)
{
    return WindowsRegistry().value({keyOf(service), name}).map([](const std::optional<RegistryData>& data) {
        return data ? tryText(*data).value_or(std::string()) : std::string();
    });
}

Result<std::vector<std::string>> textsIn(const std::string& service, const char* name)
{
    return WindowsRegistry().value({keyOf(service), name}).map([](const std::optional<RegistryData>& data) {
        return data ? tryTexts(*data).value_or(std::vector<std::string>()) : std::vector<std::string>();
    });
}

struct StartAndType {
    DWORD start = 0;
    DWORD type = 0;
};

/// 8 KiB is the most that QueryServiceConfig and QueryServiceConfig2 ever ask for.
using ConfigBytes = std::array<BYTE, 8192>;

Result<StartAndType> queryConfig(const ServiceHandle& service, const std::string& name)
{
    alignas(QUERY_SERVICE_CONFIGW) ConfigBytes bytes {};
    auto* answer = reinterpret_cast<QUERY_SERVICE_CONFIGW*>(bytes.data());
    DWORD needed = 0;
    if (!QueryServiceConfigW(service.get(), answer, static_cast<DWORD>(bytes.size()), &needed)) {
        const DWORD code = GetLastError();
        return winFail(code, "read service", name);
    }
    if (answer->dwStartType > SERVICE_DISABLED)
        return winFail(ERROR_INVALID_DATA, "read start type", name);
    return StartAndType {answer->dwStartType, answer->dwServiceType};
}

Result<bool> isDelayed(const ServiceHandle& service, const std::string& name)
{
    SERVICE_DELAYED_AUTO_START_INFO answer {};
    DWORD needed = 0;
    if (!QueryServiceConfig2W(service.get(), SERVICE_CONFIG_DELAYED_AUTO_START_INFO,
            reinterpret_cast<BYTE*>(&answer), sizeof answer, &needed)) {
        const DWORD code = GetLastError();
        return winFail(code, "read delayed flag", name);
    }
    return answer.fDelayedAutostart != FALSE;
}

/// The flag stays when a service stops being automatic, and says nothing then.
Result<StartType> startOf(const ServiceHandle& service, const std::string& name, DWORD start)
{
    if (start != SERVICE_AUTO_START)
        return StartType {static_cast<StartType::Kind>(start)};
    return isDelayed(service, name).map([](bool delayed) {
        return StartType {StartType::Kind::automatic, delayed};
    });
}

/// SERVICE_TRIGGER_INFO of Windows' winsvc.h, which MinGW's lacks; only the number of triggers is wanted.
struct TriggerInfo {
    DWORD count;
    void* triggers;
    BYTE* reserved;
};

} // namespace

Result<StartType> startTypeOf(const ServiceHandle& service, const std::string& name)
{
    const auto found = queryConfig(service, name);
    if (!found)
        return fail(found.error());
    return startOf(service, name, found->start);
}

Result<ServiceConfig> configOf(const ServiceHandle& service, const std::string& name)
{
    const auto found = queryConfig(service, name);
    if (!found)
        return fail(found.error());
    const auto start = startOf(service, name, found->start);
    const auto display = textIn(name, "DisplayName");
    const auto path = textIn(name, "ImagePath");
    const auto account = textIn(name, "ObjectName");
    const auto needs = dependenciesOf(name);
    for (const Error* error : {start ? nullptr : &start.error(), display ? nullptr : &display.error(),
             path ? nullptr : &path.error(), account ? nullptr : &account.error(),
             needs ? nullptr : &needs.error()})
        if (error)
            return fail(*error);
    ServiceConfig config;
    config.displayName = *display;
    config.binaryPath = *path;
    config.account = *account;
    config.dependsOn = *needs;
    config.type = found->type;
    config.start = *start;
    if (const Status read = readManners(name, config); !read)
        return fail(read.error());
    return config;
}

Result<std::vector<std::string>> dependenciesOf(const std::string& name)
{
    auto names = textsIn(name, "DependOnService");
    const auto groups = names ? textsIn(name, "DependOnGroup") : names;
    if (!groups)
        return groups;
    for (const std::string& group : *groups)
        names->push_back("+" + group); // SC_GROUP_IDENTIFIER
    return names;
}

Result<bool> hasTrigger(const ServiceHandle& service, const std::string& name)
{
    alignas(TriggerInfo) ConfigBytes bytes {};
    DWORD needed = 0;
    if (!QueryServiceConfig2W(service.get(), SERVICE_CONFIG_TRIGGER_INFO, bytes.data(),
            static_cast<DWORD>(bytes.size()), &needed)) {
        const DWORD code = GetLastError();
        if (code == ERROR_INVALID_LEVEL)
            return false;
        return winFail(code, "read triggers", name);
    }
    return reinterpret_cast<const TriggerInfo*>(bytes.data())->count > 0;
}

Result<std::vector<std::string>> runningDependentsOf(const ServiceHandle& service, const std::string& name)
{
    std::vector<ENUM_SERVICE_STATUSW> answer(16);
    for (;;) {
        const auto size = static_cast<DWORD>(answer.size() * sizeof(ENUM_SERVICE_STATUSW));
        DWORD needed = 0;
        DWORD count = 0;
        const bool all =
            EnumDependentServicesW(service.get(), SERVICE_ACTIVE, answer.data(), size, &needed, &count);
        const DWORD code = all ? ERROR_SUCCESS : GetLastError();
        if (code == ERROR_MORE_DATA) {
            answer.resize((size + needed) / sizeof(ENUM_SERVICE_STATUSW) + 1);
            continue;
        }
        if (code != ERROR_SUCCESS)
            return winFail(code, "list dependents", name);
        std::vector<std::string> names;
        for (DWORD i = 0; i < count; ++i)
            names.push_back(toUtf8(answer[i].lpServiceName));
        return names;
    }
}

} // namespace repair
