// Makes the stand-in library the server of Windows' own classes, for every process, while the object lives.
#pragma once

#include <map>
#include <string>

namespace repair::wine {

class RegisteredLibrary {
public:
    explicit RegisteredLibrary(const std::wstring& path);
    RegisteredLibrary(const RegisteredLibrary&) = delete;
    RegisteredLibrary& operator=(const RegisteredLibrary&) = delete;
    ~RegisteredLibrary();

private:
    std::map<std::wstring, std::wstring> m_before; ///< key -> server; empty: none
};

} // namespace repair::wine
