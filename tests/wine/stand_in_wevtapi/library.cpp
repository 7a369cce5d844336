// A wevtapi.dll that finds, renders and filters the events that a test keeps in the registry.
//
// The query is evaluated, not looked at: XPath 1.0 by a library, with Windows' own timediff() put before it.
#include "tests/wine/stand_in_firewall/store.h"
#include "tests/wine/stand_in_wevtapi/told.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <pugixml.hpp>
#include <string>
#include <vector>

#include <windows.h>

#include <winevt.h>

namespace repair::wine {
namespace {

using Xml = std::wstring;

/// The results of a query, newest first; or one event of them.
struct Handle {
    std::vector<Xml> events;
    std::size_t next = 0;
};

int openHandles = 0;

std::string narrow(const std::wstring& wide)
{
    std::string bytes(wide.size() * 4, '\0');
    bytes.resize(static_cast<std::size_t>(WideCharToMultiByte(CP_UTF8, 0, wide.data(),
        static_cast<int>(wide.size()), bytes.data(), static_cast<int>(bytes.size()), nullptr, nullptr)));
    return bytes;
}

/// Milliseconds since the time that an event carries: "2026-01-31T12:00:00.0000000Z".
double ageOf(const std::string& systemTime)
{
    SYSTEMTIME when {};
    if (std::sscanf(systemTime.c_str(), "%hu-%hu-%huT%hu:%hu:%hu", &when.wYear, &when.wMonth, &when.wDay,
            &when.wHour, &when.wMinute, &when.wSecond)
        != 6)
        return 0;
    FILETIME then {};
    FILETIME now {};
    SystemTimeToFileTime(&when, &then);
    GetSystemTimeAsFileTime(&now);
    const auto ticks = [](const FILETIME& time) {
        return static_cast<double>(
            (static_cast<std::uint64_t>(time.dwHighDateTime) << 32) | time.dwLowDateTime);
    };
    return (ticks(now) - ticks(then)) / 10'000;
}

/// XPath has no timediff(): its value is written beside the time, and the query asks for that.
std::string withoutTimediff(std::string query)
{
    const std::string function = "timediff(@SystemTime)";
    for (std::size_t at = query.find(function); at != std::string::npos; at = query.find(function))
        query.replace(at, function.size(), "@Age");
    return query;
}

bool isFound(const Xml& xml, const pugi::xpath_query& query)
{
    pugi::xml_document event;
    // What is broken is left to whoever reads it.
    if (!event.load_string(narrow(xml).c_str()))
        return true;
    pugi::xml_node time = event.child("Event").child("System").child("TimeCreated");
    if (time)
        time.append_attribute("Age").set_value(ageOf(time.attribute("SystemTime").value()));
    return !event.select_nodes(query).empty();
}

EVT_HANDLE opened(Handle handle)
{
    ++openHandles;
    return new Handle(std::move(handle));
}

DWORD query(const std::wstring& channel, const std::wstring& xpath, Handle& results)
try {
    store::setText(told_events::root, L"Asked", xpath);
    if (!store::text(told_events::placeOf(channel), L"Exists"))
        return ERROR_EVT_CHANNEL_NOT_FOUND;
    const pugi::xpath_query parsed(withoutTimediff(narrow(xpath)).c_str());
    for (const std::wstring& number : store::below(told_events::placeOf(channel))) {
        const auto xml = store::text(told_events::placeOf(channel) + L"\\" + number, L"Xml");
        if (xml && isFound(*xml, parsed))
            results.events.push_back(*xml);
    }
    std::ranges::reverse(results.events);
    return ERROR_SUCCESS;
} catch (const pugi::xpath_exception&) {
    return ERROR_EVT_INVALID_QUERY;
}

DWORD answerOr(const wchar_t* call, DWORD work)
{
    return static_cast<DWORD>(store::number(told_events::answers, call, static_cast<long>(work)));
}

} // namespace
} // namespace repair::wine

using namespace repair::wine;

// clang-format off
extern "C" {

/// How many handles are not closed. That it is exported tells whose library this is.
int WINAPI L2tpRepairStandIn() { return openHandles; }

EVT_HANDLE WINAPI EvtQuery(EVT_HANDLE, LPCWSTR channel, LPCWSTR xpath, DWORD flags) {
    Handle results;
    const bool isNewestFirst = flags == (EvtQueryChannelPath | EvtQueryReverseDirection);
    DWORD code = answerOr(L"EvtQuery", isNewestFirst ? ERROR_SUCCESS : ERROR_INVALID_PARAMETER);
    if (code == ERROR_SUCCESS)
        code = query(channel, xpath, results);
    SetLastError(code);
    return code == ERROR_SUCCESS ? opened(std::move(results)) : nullptr;
}

BOOL WINAPI EvtNext(EVT_HANDLE resultSet, DWORD, EVT_HANDLE* event, DWORD, DWORD, DWORD* count) {
    auto* results = static_cast<Handle*>(resultSet);
    const bool isLast = results->next >= results->events.size();
    const DWORD code = answerOr(L"EvtNext", isLast ? ERROR_NO_MORE_ITEMS : ERROR_SUCCESS);
    SetLastError(code);
    *count = 0;
    if (code != ERROR_SUCCESS)
        return FALSE;
    *event = opened({{results->events[results->next++]}, 0});
    *count = 1;
    return TRUE;
}

BOOL WINAPI EvtRender(EVT_HANDLE, EVT_HANDLE event, DWORD flags, DWORD size, void* text, DWORD* used,
    DWORD* properties) {
    const Xml& xml = static_cast<Handle*>(event)->events.front();
    *properties = 0;
    *used = static_cast<DWORD>((xml.size() + 1) * sizeof(wchar_t));
    const DWORD code = answerOr(L"EvtRender", flags != EvtRenderEventXml ? ERROR_INVALID_PARAMETER
        : *used > size ? ERROR_INSUFFICIENT_BUFFER : ERROR_SUCCESS);
    SetLastError(code);
    if (code != ERROR_SUCCESS)
        return FALSE;
    std::memcpy(text, xml.c_str(), *used);
    return TRUE;
}

BOOL WINAPI EvtClose(EVT_HANDLE handle) {
    --openHandles;
    delete static_cast<Handle*>(handle);
    return TRUE;
}

} // extern "C"
// clang-format on
