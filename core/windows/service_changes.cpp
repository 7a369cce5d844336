// Event 7040: param4 is the key name of the service, Security/UserID who changed it.
#include "core/windows/service_changes.h"

#include "core/windows/event_query.h"
#include "core/windows/unique_handle.h"
#include "core/windows/utf16.h"
#include "core/windows/win_error.h"

#include <array>
#include <pugixml.hpp>

#include <sddl.h>

namespace repair {
namespace {

/// The SID itself if Windows knows no account by it.
std::string accountOf(const std::string& sid)
{
    LocalMemory parsed;
    if (!ConvertStringSidToSidW(toWide(sid).c_str(), parsed.out()))
        return sid;
    constexpr DWORD longest = 257; // UNLEN and GNLEN of lmcons.h, with the terminator
    std::array<wchar_t, longest> name {};
    std::array<wchar_t, longest> domain {};
    DWORD nameSize = longest;
    DWORD domainSize = longest;
    SID_NAME_USE use {};
    if (!LookupAccountSidW(nullptr, parsed.get(), name.data(), &nameSize, domain.data(), &domainSize, &use))
        return sid;
    const std::string account = toUtf8(name.data());
    return domainSize == 0 ? account : toUtf8(domain.data()) + "\\" + account;
}

} // namespace

Result<std::optional<std::string>> startTypeChangedBy(const std::string& service)
{
    // The name stands between quotes in the query, which knows no escape for them.
    if (service.find_first_of("'\"") != std::string::npos)
        return winFail(ERROR_INVALID_NAME, "read who changed the service", service);
    const auto events = queryEvents({"System",
        "*[System[Provider[@Name='Service Control Manager'] and EventID=7040] and "
        "EventData[Data[@Name='param4']='"
            + service + "']]",
        1});
    if (!events)
        return fail(events.error());
    if (events->empty())
        return std::nullopt;
    pugi::xml_document event;
    if (!event.load_string(events->front().c_str()))
        return winFail(ERROR_INVALID_DATA, "read event 7040", service);
    const std::string sid =
        event.child("Event").child("System").child("Security").attribute("UserID").value();
    return sid.empty() ? std::nullopt : std::optional(accountOf(sid));
}

} // namespace repair
