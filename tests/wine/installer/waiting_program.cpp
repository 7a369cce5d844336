// Stands for a program of another version: waits for a file "end" beside it, and ends.
#include <windows.h>

#include <string>

int main()
{
    std::wstring path(32768, L'\0');
    path.resize(GetModuleFileNameW(nullptr, path.data(), static_cast<DWORD>(path.size())));
    const std::wstring sign = path.substr(0, path.find_last_of(L'\\') + 1) + L"end";
    constexpr int halfAMinute = 300;
    for (int i = 0; i < halfAMinute && GetFileAttributesW(sign.c_str()) == INVALID_FILE_ATTRIBUTES; ++i)
        Sleep(100);
    return 7;
}
