// Four calls of wevtapi, replaced for the linker. It does not filter: a test gives it what the query
// finds.
#include "tests/wine/event_log_seam.h"

#include <cstring>

#include <windows.h>

#include <winevt.h>

namespace repair::wine {

EventLogSeam& eventLog()
{
    static EventLogSeam log;
    return log;
}

namespace {

struct Handle {
    std::size_t at = 0;
};

EVT_HANDLE query(EVT_HANDLE, LPCWSTR channel, LPCWSTR xpath, DWORD flags)
{
    EventLogSeam& log = eventLog();
    log.asked = xpath;
    const bool isNewestFirst = flags == (EvtQueryChannelPath | EvtQueryReverseDirection);
    const DWORD code = std::wstring(channel) != L"System" ? ERROR_EVT_CHANNEL_NOT_FOUND
        : isNewestFirst                                   ? log.queryFails
                                                          : ERROR_INVALID_PARAMETER;
    SetLastError(code);
    if (code != ERROR_SUCCESS)
        return nullptr;
    ++log.open;
    return new Handle;
}

// Lambdas, because Windows' own signatures are longer than ours may be.
constexpr auto next = [](EVT_HANDLE results, DWORD, EVT_HANDLE* event, DWORD, DWORD, DWORD* count) -> BOOL {
    auto* at = static_cast<Handle*>(results);
    *count = 0;
    if (at->at >= eventLog().events.size()) {
        SetLastError(ERROR_NO_MORE_ITEMS);
        return FALSE;
    }
    ++eventLog().open;
    *event = new Handle {at->at++};
    *count = 1;
    return TRUE;
};

constexpr auto render = [](EVT_HANDLE, EVT_HANDLE event, DWORD, DWORD size, void* text, DWORD* used,
                            DWORD* properties) -> BOOL {
    const std::wstring& xml = eventLog().events[static_cast<Handle*>(event)->at];
    *properties = 0;
    *used = static_cast<DWORD>((xml.size() + 1) * sizeof(wchar_t));
    const DWORD code = eventLog().renderFails != 0 ? eventLog().renderFails
        : *used > size                             ? ERROR_INSUFFICIENT_BUFFER
                                                   : 0;
    SetLastError(code);
    if (code != ERROR_SUCCESS)
        return FALSE;
    std::memcpy(text, xml.c_str(), *used);
    return TRUE;
};

BOOL closeHandle(EVT_HANDLE handle)
{
    --eventLog().open;
    delete static_cast<Handle*>(handle);
    return TRUE;
}

} // namespace
} // namespace repair::wine

// winevt.h of MinGW declares plain functions, so these stand in for the thunks of the import library.
// clang-format off
extern "C" {
EVT_HANDLE WINAPI EvtQuery(EVT_HANDLE session, LPCWSTR channel, LPCWSTR xpath, DWORD flags) {
    return repair::wine::query(session, channel, xpath, flags);
}
BOOL WINAPI EvtNext(EVT_HANDLE results, DWORD most, EVT_HANDLE* events, DWORD wait, DWORD flags,
    DWORD* count) {
    return repair::wine::next(results, most, events, wait, flags, count);
}
BOOL WINAPI EvtRender(EVT_HANDLE context, EVT_HANDLE event, DWORD flags, DWORD size, void* text, DWORD* used,
    DWORD* properties) {
    return repair::wine::render(context, event, flags, size, text, used, properties);
}
BOOL WINAPI EvtClose(EVT_HANDLE handle) {
    return repair::wine::closeHandle(handle);
}
}
// clang-format on
