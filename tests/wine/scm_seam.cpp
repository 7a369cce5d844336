// Wine's SCM keeps dependencies and does not mind them, and knows no triggers. Here six calls of advapi32
// are replaced: an object that defines __imp_X comes before the import library's. They behave as Windows'
// documentation says, on the real services and registry below; all other calls go to Wine untouched.
#include "tests/wine/scm_seam.h"

#include "core/windows/unique_handle.h"
#include "core/windows/utf16.h"

#include <algorithm>
#include <array>
#include <map>
#include <mutex>
#include <string>
#include <vector>

namespace repair::wine {
namespace {

using Names = std::vector<std::wstring>;

constexpr const wchar_t* servicesKey = L"SYSTEM\\CurrentControlSet\\Services";

template <class Function>
Function* real(const char* name)
{
    return reinterpret_cast<Function*>(
        reinterpret_cast<void*>(GetProcAddress(GetModuleHandleW(L"advapi32.dll"), name)));
}

/// Which service a handle means: the SCM does not tell.
class HandleNames {
public:
    void remember(SC_HANDLE handle, const wchar_t* name)
    {
        const std::lock_guard guard(m_mutex);
        m_names[handle] = name;
    }
    std::wstring at(SC_HANDLE handle)
    {
        const std::lock_guard guard(m_mutex);
        return m_names[handle];
    }

private:
    std::mutex m_mutex;
    std::map<SC_HANDLE, std::wstring> m_names;
};

HandleNames& handleNames()
{
    static HandleNames names;
    return names;
}

bool same(const std::wstring& a, const std::wstring& b)
{
    return CompareStringOrdinal(a.c_str(), -1, b.c_str(), -1, TRUE) == CSTR_EQUAL;
}

Names needsOf(const std::wstring& service)
{
    std::array<wchar_t, 1024> text {};
    DWORD size = sizeof text;
    const std::wstring key = std::wstring(servicesKey) + L"\\" + service;
    if (RegGetValueW(HKEY_LOCAL_MACHINE, key.c_str(), L"DependOnService", RRF_RT_REG_MULTI_SZ, nullptr,
            text.data(), &size)
        != ERROR_SUCCESS)
        return {};
    Names needs;
    for (const wchar_t* at = text.data(); *at != L'\0'; at += needs.back().size() + 1)
        needs.emplace_back(at);
    return needs;
}

ServiceHandle open(const std::wstring& service, DWORD access)
{
    const ServiceHandle manager(OpenSCManagerW(nullptr, nullptr, SC_MANAGER_CONNECT));
    return ServiceHandle(OpenServiceW(manager.get(), service.c_str(), access));
}

bool isActive(const std::wstring& service)
{
    const ServiceHandle opened = open(service, SERVICE_QUERY_STATUS);
    SERVICE_STATUS status {};
    return opened && QueryServiceStatus(opened.get(), &status) && status.dwCurrentState != SERVICE_STOPPED;
}

Names allServices()
{
    HKEY key = nullptr;
    RegOpenKeyW(HKEY_LOCAL_MACHINE, servicesKey, &key);
    Names names;
    std::array<wchar_t, 256> name {};
    for (DWORD i = 0; RegEnumKeyW(key, i, name.data(), static_cast<DWORD>(name.size())) == ERROR_SUCCESS; ++i)
        names.emplace_back(name.data());
    RegCloseKey(key);
    return names;
}

/// Adds those that stand on the service, directly or not, each before what it stands on.
void collectActive(const Names& all, const std::wstring& service, Names& found)
{
    for (const std::wstring& candidate : all) {
        const Names needs = needsOf(candidate);
        const auto isService = [&](const std::wstring& need) { return same(need, service); };
        if (std::ranges::none_of(needs, isService) || !isActive(candidate)
            || std::ranges::find(found, candidate) != found.end())
            continue;
        collectActive(all, candidate, found);
        found.push_back(candidate);
    }
}

Names activeDependents(SC_HANDLE service)
{
    Names found;
    collectActive(allServices(), handleNames().at(service), found);
    return found;
}

struct Denied {
    DWORD access = 0;
    DeniedTo whom = DeniedTo::ordinaryUsers;
};

Denied& denied()
{
    static Denied access;
    return access;
}

bool isDenied(DWORD access)
{
    if ((access & denied().access) == 0)
        return false;
    SetLastError(ERROR_ACCESS_DENIED);
    return true;
}

SC_HANDLE WINAPI openManager(LPCWSTR machine, LPCWSTR database, DWORD access)
{
    // The rights of the manager are other bits of the same mask: only making services is of interest.
    const bool makesServices = (access & SC_MANAGER_CREATE_SERVICE) != 0;
    if (makesServices && denied().whom == DeniedTo::ordinaryUsers && isDenied(SERVICE_CHANGE_CONFIG))
        return nullptr;
    return real<decltype(OpenSCManagerW)>("OpenSCManagerW")(machine, database, access);
}

SC_HANDLE WINAPI openService(SC_HANDLE manager, LPCWSTR name, DWORD access)
{
    if (isDenied(access))
        return nullptr;
    const SC_HANDLE handle = real<decltype(OpenServiceW)>("OpenServiceW")(manager, name, access);
    if (handle != nullptr)
        handleNames().remember(handle, name);
    return handle;
}

// A lambda, because Windows' own signature is longer than ours may be.
constexpr auto enumDependents = [](SC_HANDLE service, DWORD, ENUM_SERVICE_STATUSW* answer, DWORD size,
                                    DWORD* needed, DWORD* count) -> BOOL {
    const Names names = activeDependents(service);
    std::size_t bytes = 0;
    for (const std::wstring& name : names)
        bytes += sizeof(ENUM_SERVICE_STATUSW) + (name.size() + 1) * sizeof(wchar_t);
    *count = 0;
    *needed = bytes > size ? static_cast<DWORD>(bytes) : 0;
    if (bytes > size) {
        SetLastError(ERROR_MORE_DATA);
        return FALSE;
    }
    auto* text = reinterpret_cast<wchar_t*>(answer + names.size());
    for (const std::wstring& name : names) {
        answer[*count] = {};
        answer[*count].lpServiceName = text;
        text = std::copy_n(name.c_str(), name.size() + 1, text);
        ++*count;
    }
    return TRUE;
};

BOOL WINAPI control(SC_HANDLE service, DWORD what, SERVICE_STATUS* status)
{
    if (what == SERVICE_CONTROL_STOP && !activeDependents(service).empty()) {
        SetLastError(ERROR_DEPENDENT_SERVICES_RUNNING);
        return FALSE;
    }
    return real<decltype(ControlService)>("ControlService")(service, what, status);
}

BOOL WINAPI start(SC_HANDLE service, DWORD count, LPCWSTR* arguments)
{
    for (const std::wstring& need : needsOf(handleNames().at(service))) {
        const ServiceHandle opened = open(need, SERVICE_START | SERVICE_QUERY_STATUS);
        if (opened && isActive(need))
            continue;
        if (!opened || !StartServiceW(opened.get(), 0, nullptr)) {
            SetLastError(opened ? ERROR_SERVICE_DEPENDENCY_FAIL : ERROR_SERVICE_DEPENDENCY_DELETED);
            return FALSE;
        }
    }
    return real<decltype(StartServiceW)>("StartServiceW")(service, count, arguments);
}

constexpr auto queryConfig2 = [](SC_HANDLE service, DWORD level, BYTE* answer, DWORD size,
                                  DWORD* needed) -> BOOL {
    if (level != SERVICE_CONFIG_TRIGGER_INFO)
        return real<decltype(QueryServiceConfig2W)>("QueryServiceConfig2W")(
            service, level, answer, size, needed);
    const std::wstring key = std::wstring(servicesKey) + L"\\" + handleNames().at(service) + L"\\TriggerInfo";
    RegistryKeyHandle triggers;
    DWORD count = 0;
    if (RegOpenKeyW(HKEY_LOCAL_MACHINE, key.c_str(), triggers.out()) == ERROR_SUCCESS)
        RegQueryInfoKeyW(triggers.get(), nullptr, nullptr, nullptr, &count, nullptr, nullptr, nullptr,
            nullptr, nullptr, nullptr, nullptr);
    *needed = 0;
    *reinterpret_cast<DWORD*>(answer) = count;
    return TRUE;
};

} // namespace

bool seamIsInPlace()
{
    const ServiceHandle opened = open(L"RpcSs", SERVICE_QUERY_STATUS);
    return handleNames().at(opened.get()) == L"RpcSs";
}

void denyAccess(DWORD access, DeniedTo whom)
{
    denied() = {access, whom};
}

void addTrigger(const std::string& service)
{
    RegistryKeyHandle key;
    const std::wstring path = std::wstring(servicesKey) + L"\\" + toWide(service) + L"\\TriggerInfo\\0";
    RegCreateKeyW(HKEY_LOCAL_MACHINE, path.c_str(), key.out());
}

} // namespace repair::wine

extern "C" {
void* __imp_OpenSCManagerW = reinterpret_cast<void*>(&repair::wine::openManager);
void* __imp_OpenServiceW = reinterpret_cast<void*>(&repair::wine::openService);
void* __imp_EnumDependentServicesW = reinterpret_cast<void*>(+repair::wine::enumDependents);
void* __imp_ControlService = reinterpret_cast<void*>(&repair::wine::control);
void* __imp_StartServiceW = reinterpret_cast<void*>(&repair::wine::start);
void* __imp_QueryServiceConfig2W = reinterpret_cast<void*>(+repair::wine::queryConfig2);
}
