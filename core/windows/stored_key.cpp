// The key passes through one structure on the stack, which is wiped whatever comes of it.
#include "core/windows/stored_key.h"

#include "core/windows/ras_credentials.h"
#include "core/windows/utf16.h"

#include <algorithm>

namespace repair {

Result<Switch> askForStoredKey(const RasEntry& entry)
{
    WipedCredentials credentials(maskPreSharedKey);
    if (const Status got = getCredentials(entry, credentials); !got)
        return fail(got.error());
    const bool isThere = (credentials.mask & maskPreSharedKey) != 0 && credentials.password[0] != L'\0';
    return isThere ? Switch::on : Switch::off;
}

Status storeKeyOf(const RasEntry& entry, const Secret& key)
{
    WipedCredentials credentials(maskPreSharedKey);
    std::wstring wide = toWide(key.reveal());
    const bool fits = !wide.empty() && wide.size() <= rasPasswordLength;
    if (fits)
        std::ranges::copy(wide, credentials.password);
    SecureZeroMemory(wide.data(), wide.size() * sizeof(wchar_t));
    if (!fits)
        return fail({ErrorKind::invalidInput, 0, "store key", entry.name});
    return setCredentials(entry, credentials);
}

Status clearKeyOf(const RasEntry& entry)
{
    WipedCredentials credentials(maskPreSharedKey);
    return clearCredentials(entry, credentials);
}

} // namespace repair
