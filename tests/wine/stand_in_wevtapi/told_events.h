// The event log of the session as a test tells it: the channels System and Application, empty at first.
#pragma once

#include <string>

#include <windows.h>

namespace repair::wine {

class ToldEvents {
public:
    ToldEvents();
    ToldEvents(const ToldEvents&) = delete;
    ToldEvents& operator=(const ToldEvents&) = delete;
    ~ToldEvents();

    [[nodiscard]] static bool isInPlace();
    /// Handles of this process that were not closed.
    [[nodiscard]] static int openHandles();

    /// As the newest one.
    void add(const std::wstring& channel, const std::wstring& xml);
    void removeChannel(const std::wstring& channel);
    /// That call fails from now on; ERROR_SUCCESS: it does its work again.
    void fail(const std::wstring& call, DWORD code);
    [[nodiscard]] std::wstring asked() const;
};

} // namespace repair::wine
