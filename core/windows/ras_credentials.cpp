// RasGetCredentials and RasSetCredentials, loaded late.
#include "core/windows/ras_credentials.h"

#include "core/windows/system_library.h"
#include "core/windows/utf16.h"
#include "core/windows/win_error.h"

namespace repair {
namespace {

using GetCredentials = DWORD WINAPI(LPCWSTR, LPCWSTR, RasCredentials*);
using SetCredentials = DWORD WINAPI(LPCWSTR, LPCWSTR, RasCredentials*, BOOL);

Status change(const RasEntry& entry, WipedCredentials& credentials, bool clear, const char* operation)
{
    const auto call = rasFunction<SetCredentials>("RasSetCredentialsW");
    if (!call)
        return fail(call.error());
    const std::wstring name = toWide(entry.name);
    const DWORD code = (*call)(entry.phonebook.c_str(), name.c_str(), &credentials, clear);
    if (code != ERROR_SUCCESS)
        return winFail(code, operation, entry.name);
    return {};
}

} // namespace

Status getCredentials(const RasEntry& entry, WipedCredentials& credentials)
{
    const auto call = rasFunction<GetCredentials>("RasGetCredentialsW");
    if (!call)
        return fail(call.error());
    const std::wstring name = toWide(entry.name);
    const DWORD code = (*call)(entry.phonebook.c_str(), name.c_str(), &credentials);
    // Which of two answers an entry gets for which nothing is kept is not documented: empty texts, or "not
    // found" (2).
    if (code == ERROR_FILE_NOT_FOUND) {
        credentials.mask = 0;
        return {};
    }
    if (code != ERROR_SUCCESS)
        return winFail(code, "look for stored credentials", entry.name);
    return {};
}

Status setCredentials(const RasEntry& entry, WipedCredentials& credentials)
{
    return change(entry, credentials, false, "store credentials");
}

Status clearCredentials(const RasEntry& entry, WipedCredentials& credentials)
{
    return change(entry, credentials, true, "clear stored credentials");
}

} // namespace repair
