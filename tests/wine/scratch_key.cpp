// Plain registry calls; what fails here fails the test that needs it.
#include "tests/wine/scratch_key.h"

#include "core/windows/utf16.h"

#include <gtest/gtest.h>
#include <sddl.h>

namespace repair::wine {
namespace {

RegistryKeyHandle open(const std::string& path, REGSAM access)
{
    RegistryKeyHandle key;
    EXPECT_EQ(RegOpenKeyExW(HKEY_LOCAL_MACHINE, toWide(path).c_str(), 0, access, key.out()), 0) << path;
    return key;
}

RegistryKeyHandle create(const std::string& path, REGSAM view)
{
    RegistryKeyHandle key;
    EXPECT_EQ(RegCreateKeyExW(HKEY_LOCAL_MACHINE, toWide(path).c_str(), 0, nullptr, 0, KEY_ALL_ACCESS | view,
                  nullptr, key.out(), nullptr),
        0)
        << path;
    return key;
}

} // namespace

ScratchKey::ScratchKey(const std::string& below)
    : m_below(below + "L2tpRepairScratch" + std::to_string(GetCurrentProcessId()))
{
    create(m_below, KEY_WOW64_64KEY);
}

ScratchKey::~ScratchKey()
{
    for (const REGSAM view : {KEY_WOW64_64KEY, KEY_WOW64_32KEY}) {
        RegistryKeyHandle key;
        if (RegOpenKeyExW(HKEY_LOCAL_MACHINE, toWide(m_below).c_str(), 0, KEY_ALL_ACCESS | view, key.out())
            == 0)
            RegDeleteTreeW(key.get(), nullptr);
        RegDeleteKeyExW(HKEY_LOCAL_MACHINE, toWide(m_below).c_str(), view, 0);
    }
}

void ScratchKey::write(const wchar_t* name, DWORD type, const std::string& bytes) const
{
    const RegistryKeyHandle key = open(m_below, KEY_SET_VALUE | KEY_WOW64_64KEY);
    EXPECT_EQ(RegSetValueExW(key.get(), name, 0, type, reinterpret_cast<const BYTE*>(bytes.data()),
                  static_cast<DWORD>(bytes.size())),
        0);
}

void ScratchKey::writeIn32BitView(const wchar_t* name, DWORD value) const
{
    const RegistryKeyHandle key = create(m_below, KEY_WOW64_32KEY);
    EXPECT_EQ(
        RegSetValueExW(key.get(), name, 0, REG_DWORD, reinterpret_cast<const BYTE*>(&value), sizeof value),
        0);
}

DWORD ScratchKey::readIn32BitView(const wchar_t* name) const
{
    const RegistryKeyHandle key = open(m_below, KEY_QUERY_VALUE | KEY_WOW64_32KEY);
    DWORD value = 0;
    DWORD size = sizeof value;
    EXPECT_EQ(RegQueryValueExW(key.get(), name, nullptr, nullptr, reinterpret_cast<BYTE*>(&value), &size), 0);
    return value;
}

void ScratchKey::forbid(const std::string& below) const
{
    protect(below, L"D:P(D;;KA;;;WD)");
}

void ScratchKey::allow(const std::string& below) const
{
    protect(below, L"D:P(A;;KA;;;WD)");
}

void ScratchKey::protect(const std::string& below, const wchar_t* descriptor) const
{
    LocalMemory parsed;
    ASSERT_TRUE(ConvertStringSecurityDescriptorToSecurityDescriptorW(
        descriptor, SDDL_REVISION_1, parsed.out(), nullptr));
    const RegistryKeyHandle key = open(m_below + "\\" + below, WRITE_DAC | KEY_WOW64_64KEY);
    EXPECT_EQ(RegSetKeySecurity(key.get(), DACL_SECURITY_INFORMATION, parsed.get()), 0);
}

std::int64_t secondsOf(const FILETIME& time)
{
    SYSTEMTIME parts {};
    FileTimeToSystemTime(&time, &parts);
    std::tm calendar {};
    calendar.tm_year = parts.wYear - 1900;
    calendar.tm_mon = parts.wMonth - 1;
    calendar.tm_mday = parts.wDay;
    calendar.tm_hour = parts.wHour;
    calendar.tm_min = parts.wMinute;
    calendar.tm_sec = parts.wSecond;
    return _mkgmtime(&calendar);
}

} // namespace repair::wine
