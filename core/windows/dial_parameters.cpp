// Copies of secrets on the way into the structure are wiped, too.
#include "core/windows/dial_parameters.h"

#include "core/windows/ras_credentials.h"
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

/// An older call and a newer one read the same store; what Windows' own network list saved, only the newer
/// gives.
Status setKept(DialParameters& parameters, const RasEntry& entry)
{
    WipedCredentials kept(maskUser | maskPassword | maskDomain);
    if (const Status got = getCredentials(entry, kept); !got)
        return got;
    if (kept.user[0] == L'\0' || kept.password[0] == L'\0')
        return {};
    // All three have the same room here and there.
    std::ranges::copy(kept.user, parameters.user);
    std::ranges::copy(kept.password, parameters.password);
    std::ranges::copy(kept.domain, parameters.domain);
    return {};
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

bool saysWhoSignsIn(const DialParameters& parameters)
{
    return parameters.user[0] != L'\0' && parameters.password[0] != L'\0';
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
    if (!hasPassword)
        parameters.password[0] = L'\0';
    return saysWhoSignsIn(parameters) ? Status {} : setKept(parameters, entry);
}

} // namespace repair
