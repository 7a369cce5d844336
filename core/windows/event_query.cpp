// One event at a time: what is wanted is a few of many, and the newest ones.
#include "core/windows/event_query.h"

#include "core/windows/system_library.h"
#include "core/windows/unique_handle.h"
#include "core/windows/utf16.h"
#include "core/windows/win_error.h"

#include <optional>

#include <winevt.h>

namespace repair {
namespace {

/// The calls of winevt.h that we use. Null: never looked for.
struct EventApi {
    decltype(&EvtQuery) query = nullptr;
    decltype(&EvtNext) next = nullptr;
    decltype(&EvtRender) render = nullptr;
};

template <class Call>
Status find(Call*& call, const char* name)
{
    return systemFunction<Call>("wevtapi.dll", name).map([&](Call* found) { call = found; });
}

Result<EventApi> eventApi()
{
    EventApi api;
    const Status found =
        find(api.query, "EvtQuery").and_then([&] { return find(api.next, "EvtNext"); }).and_then([&] {
            return find(api.render, "EvtRender");
        });
    if (!found)
        return fail(found.error());
    return api;
}

struct EventHandleTraits {
    using Handle = EVT_HANDLE;
    static Handle none() noexcept { return nullptr; }
    static void close(Handle handle) noexcept
    {
        if (const auto call = systemFunction<decltype(EvtClose)>("wevtapi.dll", "EvtClose"))
            (*call)(handle);
    }
};
using EventHandle = UniqueHandle<EventHandleTraits>;

/// A service that is not there fails without a code in some systems.
tl::unexpected<Error> refused(DWORD code, const char* operation, const std::string& channel)
{
    if (code == ERROR_SUCCESS)
        return fail({ErrorKind::unavailable, ERROR_NOT_READY, operation, channel});
    if (code == ERROR_EVT_CHANNEL_NOT_FOUND)
        return fail({ErrorKind::notFound, code, operation, channel});
    return winFail(code, operation, channel);
}

/// Absent after the last one.
Result<std::optional<EventHandle>> next(
    const EventApi& api, const EventHandle& results, const std::string& channel)
{
    EventHandle event;
    DWORD count = 0;
    if (api.next(results.get(), 1, event.out(), INFINITE, 0, &count))
        return std::optional(std::move(event));
    const DWORD code = GetLastError();
    if (code == ERROR_NO_MORE_ITEMS)
        return std::nullopt;
    return refused(code, "read event log", channel);
}

Result<std::string> xmlOf(const EventApi& api, const EventHandle& event, const std::string& channel)
{
    std::wstring text(2048, L'\0');
    for (;;) {
        const auto size = static_cast<DWORD>(text.size() * sizeof(wchar_t));
        DWORD used = 0;
        DWORD properties = 0;
        if (api.render(nullptr, event.get(), EvtRenderEventXml, size, text.data(), &used, &properties)) {
            text.resize(used / sizeof(wchar_t));
            text.resize(std::min(text.find(L'\0'), text.size()));
            return toUtf8(text);
        }
        const DWORD code = GetLastError();
        if (code != ERROR_INSUFFICIENT_BUFFER || used <= size)
            return refused(code, "render event", channel);
        text.resize(used / sizeof(wchar_t) + 1);
    }
}

} // namespace

Result<std::vector<std::string>> queryEvents(const EventQuery& query)
{
    const std::wstring channel = toWide(query.channel);
    const std::wstring xpath = toWide(query.xpath);
    const auto api = eventApi();
    if (!api)
        return fail(api.error());
    const EventHandle results(
        api->query(nullptr, channel.c_str(), xpath.c_str(), EvtQueryChannelPath | EvtQueryReverseDirection));
    const DWORD code = GetLastError();
    if (!results)
        return refused(code, "query event log", query.channel);
    std::vector<std::string> events;
    while (events.size() < query.most) {
        const auto event = next(*api, results, query.channel);
        if (!event)
            return fail(event.error());
        if (!*event)
            break;
        auto xml = xmlOf(*api, **event, query.channel);
        if (!xml)
            return fail(xml.error());
        events.push_back(std::move(*xml));
    }
    return events;
}

} // namespace repair
