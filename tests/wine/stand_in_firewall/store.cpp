// Every value is a text; the 64-bit view, which is the only one that these tests have.
#include "tests/wine/stand_in_firewall/store.h"

#include <windows.h>

#include <algorithm>
#include <array>

namespace repair::wine::store {
namespace {

std::wstring keyOf(const std::wstring& path)
{
    return L"SOFTWARE\\L2TP Repair Stand-in" + (path.empty() ? L"" : L"\\" + path);
}

} // namespace

std::optional<std::wstring> text(const std::wstring& path, const std::wstring& name)
{
    std::vector<wchar_t> buffer(1'024);
    for (;;) {
        auto size = static_cast<DWORD>(buffer.size() * sizeof(wchar_t));
        const LSTATUS got = RegGetValueW(HKEY_LOCAL_MACHINE, keyOf(path).c_str(), name.c_str(),
            RRF_RT_REG_SZ, nullptr, buffer.data(), &size);
        if (got == ERROR_SUCCESS)
            return std::wstring(buffer.data());
        if (got != ERROR_MORE_DATA)
            return std::nullopt;
        buffer.resize(size / sizeof(wchar_t) + 1);
    }
}

void setText(const std::wstring& path, const std::wstring& name, const std::wstring& text)
{
    RegSetKeyValueW(HKEY_LOCAL_MACHINE, keyOf(path).c_str(), name.c_str(), REG_SZ, text.c_str(),
        static_cast<DWORD>((text.size() + 1) * sizeof(wchar_t)));
}

void eraseText(const std::wstring& path, const std::wstring& name)
{
    RegDeleteKeyValueW(HKEY_LOCAL_MACHINE, keyOf(path).c_str(), name.c_str());
}

long number(const std::wstring& path, const std::wstring& name, long otherwise)
{
    const auto found = text(path, name);
    return found ? std::stol(*found) : otherwise;
}

void setNumber(const std::wstring& path, const std::wstring& name, long number)
{
    setText(path, name, std::to_wstring(number));
}

std::vector<std::wstring> below(const std::wstring& path)
{
    std::vector<std::wstring> names;
    HKEY key = nullptr;
    if (RegOpenKeyW(HKEY_LOCAL_MACHINE, keyOf(path).c_str(), &key) != ERROR_SUCCESS)
        return names;
    std::array<wchar_t, 256> name {};
    for (DWORD i = 0; RegEnumKeyW(key, i, name.data(), static_cast<DWORD>(name.size())) == ERROR_SUCCESS; ++i)
        names.emplace_back(name.data());
    RegCloseKey(key);
    std::ranges::sort(names);
    return names;
}

void erase(const std::wstring& path)
{
    RegDeleteTreeW(HKEY_LOCAL_MACHINE, keyOf(path).c_str());
}

void clear()
{
    erase({});
}

} // namespace repair::wine::store
