// HKLM\Software\Classes, because Wine does not look into the user's classes for these.
#include "tests/wine/stand_in_firewall/registered_library.h"

#include "tests/wine/stand_in_firewall/classes.h"
#include "tests/wine/stand_in_firewall/store.h"

namespace repair::wine {
namespace {

std::wstring keyOf(const CLSID& id)
{
    std::array<wchar_t, 40> text {};
    StringFromGUID2(id, text.data(), static_cast<int>(text.size()));
    return std::wstring(L"Software\\Classes\\CLSID\\") + text.data() + L"\\InprocServer32";
}

void setServer(const std::wstring& key, const std::wstring& server)
{
    RegSetKeyValueW(HKEY_LOCAL_MACHINE, key.c_str(), nullptr, REG_SZ, server.c_str(),
        static_cast<DWORD>((server.size() + 1) * sizeof(wchar_t)));
    RegSetKeyValueW(HKEY_LOCAL_MACHINE, key.c_str(), L"ThreadingModel", REG_SZ, L"Both", 5 * sizeof(wchar_t));
}

} // namespace

RegisteredLibrary::RegisteredLibrary(const std::wstring& path)
{
    for (const StandInClass& known : standInClasses()) {
        const std::wstring key = keyOf(*known.id);
        std::array<wchar_t, MAX_PATH> server {};
        DWORD size = sizeof server;
        RegGetValueW(HKEY_LOCAL_MACHINE, key.c_str(), nullptr, RRF_RT_REG_SZ, nullptr, server.data(), &size);
        m_before[key] = server.data();
        setServer(key, path);
    }
}

RegisteredLibrary::~RegisteredLibrary()
{
    for (const auto& [key, server] : m_before) {
        if (server.empty())
            RegDeleteTreeW(HKEY_LOCAL_MACHINE, key.c_str());
        else
            setServer(key, server);
    }
}

} // namespace repair::wine
