// The key passes through one structure on the stack, which is wiped whatever comes of it.
#include "core/windows/stored_key.h"

#include "core/windows/ras_structs.h"
#include "core/windows/system_library.h"
#include "core/windows/utf16.h"
#include "core/windows/win_error.h"

#include <algorithm>

namespace repair {
namespace {

using GetCredentials = DWORD WINAPI(LPCWSTR, LPCWSTR, RasCredentials*);
using SetCredentials = DWORD WINAPI(LPCWSTR, LPCWSTR, RasCredentials*, BOOL);

struct WipedCredentials : RasCredentials {
    WipedCredentials() : RasCredentials {sizeof(RasCredentials), maskPreSharedKey, {}, {}, {}} { }
    WipedCredentials(const WipedCredentials&) = delete;
    WipedCredentials& operator=(const WipedCredentials&) = delete;
    ~WipedCredentials() { SecureZeroMemory(static_cast<RasCredentials*>(this), sizeof(RasCredentials)); }
};

Status setCredentials(const RasEntry& entry, WipedCredentials& credentials, bool clear)
{
    const auto call = rasFunction<SetCredentials>("RasSetCredentialsW");
    if (!call)
        return fail(call.error());
    const std::wstring name = toWide(entry.name);
    const DWORD code = (*call)(entry.phonebook.c_str(), name.c_str(), &credentials, clear);
    if (code != ERROR_SUCCESS)
        return winFail(code, clear ? "clear stored key" : "store key", entry.name);
    return {};
}

} // namespace

Result<Switch> askForStoredKey(const RasEntry& entry)
{
    const auto call = rasFunction<GetCredentials>("RasGetCredentialsW");
    if (!call)
        return fail(call.error());
    WipedCredentials credentials;
    const std::wstring name = toWide(entry.name);
    const DWORD code = (*call)(entry.phonebook.c_str(), name.c_str(), &credentials);
    // Which of two answers an entry without a key gets is not documented: no mask, or "not found" (2).
    if (code == ERROR_FILE_NOT_FOUND)
        return Switch::off;
    if (code != ERROR_SUCCESS)
        return winFail(code, "look for stored key", entry.name);
    return (credentials.mask & maskPreSharedKey) ? Switch::on : Switch::off;
}

Status storeKeyOf(const RasEntry& entry, const Secret& key)
{
    WipedCredentials credentials;
    std::wstring wide = toWide(key.reveal());
    const bool fits = !wide.empty() && wide.size() <= rasPasswordLength;
    if (fits)
        std::ranges::copy(wide, credentials.password);
    SecureZeroMemory(wide.data(), wide.size() * sizeof(wchar_t));
    if (!fits)
        return fail({ErrorKind::invalidInput, 0, "store key", entry.name});
    return setCredentials(entry, credentials, false);
}

Status clearKeyOf(const RasEntry& entry)
{
    WipedCredentials credentials;
    return setCredentials(entry, credentials, true);
}

} // namespace repair
