// Copies of secrets on the way into the structure are wiped, too.
#include "core/windows/dial_parameters.h"

#include "core/windows/system_library.h"
#include "core/windows/utf16.h"
#include "core/windows/win_error.h"

#include <algorithm>
#include <string_view>

namespace repair {
namespace {

using GetDialParameters = DWORD WINAPI(LPCWSTR, RasDialParameters*, BOOL*);

template <std::size_t length>
bool putText(wchar_t (&into)[length], std::string_view utf8)
{
    std::wstring wide = toWide(utf8);
    const bool fits = wide.size() < length;
    if (fits)
        *std::ranges::copy(wide, into).out = L'\0';
    SecureZeroMemory(wide.data(), wide.size() * sizeof(wchar_t));
    return fits;
}

} // namespace

Status setTyped(DialParameters& parameters, const Credentials& typed)
{
    const bool fits = putText(parameters.user, typed.user) && putText(parameters.domain, typed.domain)
        && putText(parameters.password, typed.password.reveal());
    return fits ? Status {} : Status {fail({ErrorKind::invalidInput, 0, "take credentials", typed.user})};
}

void setIdentity(DialParameters& parameters, EapIdentity identity)
{
    parameters.eap = std::move(identity);
    if (!parameters.eap || parameters.user[0] != L'\0')
        return;
    // Both have room for the same name.
    std::ranges::copy(parameters.eap->user, parameters.user);
}

Status setStored(DialParameters& parameters, const RasEntry& entry)
{
    const auto call = rasFunction<GetDialParameters>("RasGetEntryDialParamsW");
    if (!call)
        return fail(call.error());
    BOOL hasPassword = FALSE;
    const DWORD code = (*call)(entry.phonebook.c_str(), &parameters, &hasPassword);
    if (code != ERROR_SUCCESS)
        return winFail(code, "read stored credentials", entry.name);
    return {};
}

} // namespace repair
