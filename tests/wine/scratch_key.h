// A registry key of one test, made and taken away without the adapter that is under test.
#pragma once

#include "core/windows/unique_handle.h"

#include <cstdint>
#include <string>

namespace repair::wine {

class ScratchKey {
public:
    /// A key of its own below HKLM\SYSTEM, which both views share, or below another place of HKLM.
    explicit ScratchKey(const std::string& below = R"(SYSTEM\CurrentControlSet\Services\)");
    ~ScratchKey();
    ScratchKey(const ScratchKey&) = delete;
    ScratchKey& operator=(const ScratchKey&) = delete;

    /// As the program writes it: HKLM\...
    [[nodiscard]] std::string path() const { return "HKLM\\" + m_below; }

    void write(const wchar_t* name, DWORD type, const std::string& bytes) const;
    void writeIn32BitView(const wchar_t* name, DWORD value) const;
    [[nodiscard]] DWORD readIn32BitView(const wchar_t* name) const;
    /// Denies everybody everything on a key below; allow() gives it back.
    void forbid(const std::string& below) const;
    void allow(const std::string& below) const;

private:
    void protect(const std::string& below, const wchar_t* descriptor) const;

    std::string m_below;
};

/// Since 1970, counted without the adapter.
[[nodiscard]] std::int64_t secondsOf(const FILETIME& time);

} // namespace repair::wine
