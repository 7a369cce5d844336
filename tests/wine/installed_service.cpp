// Speaks to the SCM by itself, so that a fault of the adapter cannot hide in the test's own eyes.
#include "tests/wine/installed_service.h"

#include "core/windows/unique_handle.h"
#include "core/windows/utf16.h"

#include <gtest/gtest.h>

#include <array>

namespace repair::wine {
namespace {

ServiceHandle open(const std::string& service, DWORD access)
{
    const ServiceHandle manager(OpenSCManagerW(nullptr, nullptr, SC_MANAGER_CONNECT));
    return ServiceHandle(OpenServiceW(manager.get(), toWide(service).c_str(), access));
}

SERVICE_STATUS_PROCESS query(const ServiceHandle& service)
{
    SERVICE_STATUS_PROCESS status {};
    DWORD needed = 0;
    QueryServiceStatusEx(
        service.get(), SC_STATUS_PROCESS_INFO, reinterpret_cast<BYTE*>(&status), sizeof status, &needed);
    return status;
}

void endProcess(DWORD id)
{
    const KernelHandle process(id != 0 ? OpenProcess(PROCESS_TERMINATE | SYNCHRONIZE, FALSE, id) : nullptr);
    if (!process)
        return;
    TerminateProcess(process.get(), 1);
    WaitForSingleObject(process.get(), 5000);
}

} // namespace

std::wstring testFolder()
{
    std::array<wchar_t, MAX_PATH> path {};
    GetModuleFileNameW(nullptr, path.data(), static_cast<DWORD>(path.size()));
    const std::wstring all(path.data());
    return all.substr(0, all.rfind(L'\\') + 1);
}

InstalledService::InstalledService(std::string name, const std::string& behaviour, const std::string& needs)
    : m_name(std::move(name))
{
    const ServiceHandle manager(
        OpenSCManagerW(nullptr, nullptr, SC_MANAGER_CONNECT | SC_MANAGER_CREATE_SERVICE));
    const std::wstring command = L"\"" + testFolder() + L"stand_in_service.exe\" " + toWide(behaviour);
    std::wstring needed = toWide(needs);
    needed.push_back(L'\0');
    const ServiceHandle created(
        CreateServiceW(manager.get(), toWide(m_name).c_str(), toWide("Stand-in for " + m_name).c_str(),
            SERVICE_QUERY_STATUS, SERVICE_WIN32_OWN_PROCESS, SERVICE_DEMAND_START, SERVICE_ERROR_NORMAL,
            command.c_str(), nullptr, nullptr, needed.c_str(), nullptr, nullptr));
    EXPECT_TRUE(created) << m_name << ": " << GetLastError();
}

InstalledService::~InstalledService()
{
    ServiceHandle service = open(m_name, SERVICE_STOP | SERVICE_QUERY_STATUS | DELETE);
    if (!service)
        return;
    SERVICE_STATUS answer {};
    ControlService(service.get(), SERVICE_CONTROL_STOP, &answer);
    for (int i = 0; i < 20 && query(service).dwCurrentState == SERVICE_STOP_PENDING; ++i)
        Sleep(50);
    endProcess(query(service).dwProcessId);
    DeleteService(service.get());
    service.reset();
    // The name is free again only when the SCM has let go of it.
    for (int i = 0; i < 60 && open(m_name, SERVICE_QUERY_STATUS); ++i)
        Sleep(50);
    EXPECT_FALSE(open(m_name, SERVICE_QUERY_STATUS)) << m_name << " is still there";
}

std::string InstalledService::key() const
{
    return R"(HKLM\SYSTEM\CurrentControlSet\Services\)" + m_name;
}

unsigned long stateOf(const std::string& service)
{
    const ServiceHandle opened = open(service, SERVICE_QUERY_STATUS);
    return opened ? query(opened).dwCurrentState : 0;
}

unsigned long startTypeOf(const std::string& service)
{
    const ServiceHandle opened = open(service, SERVICE_QUERY_CONFIG);
    alignas(QUERY_SERVICE_CONFIGW) std::array<BYTE, 8192> bytes {};
    auto* config = reinterpret_cast<QUERY_SERVICE_CONFIGW*>(bytes.data());
    DWORD needed = 0;
    return opened && QueryServiceConfigW(opened.get(), config, static_cast<DWORD>(bytes.size()), &needed)
        ? config->dwStartType
        : 99;
}

} // namespace repair::wine
