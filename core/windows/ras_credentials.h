// What RAS keeps for signing in by an entry: names in clear, a password or key as a handle that only RAS
// understands.
#pragma once

#include "core/base/result.h"
#include "core/windows/ras_entry.h"
#include "core/windows/ras_structs.h"

namespace repair {

/// Wiped when it is no longer needed.
struct WipedCredentials : RasCredentials {
    /// mask: what is asked for, or given.
    explicit WipedCredentials(DWORD mask) : RasCredentials {sizeof(RasCredentials), mask, {}, {}, {}} { }
    WipedCredentials(const WipedCredentials&) = delete;
    WipedCredentials& operator=(const WipedCredentials&) = delete;
    ~WipedCredentials() { SecureZeroMemory(static_cast<RasCredentials*>(this), sizeof(RasCredentials)); }
};

/// Fills in what is kept of what the mask asks for; the rest stays empty. Believe a text rather than the
/// mask: documented is that RAS takes RASCM_Password out of it where nothing is kept, but a Windows was seen
/// to give every mask back as it came, beside texts that were empty.
Status getCredentials(const RasEntry& entry, WipedCredentials& credentials);

/// Keeps what the mask gives, or forgets what it names. Windows may ask for an administrator.
Status setCredentials(const RasEntry& entry, WipedCredentials& credentials);
Status clearCredentials(const RasEntry& entry, WipedCredentials& credentials);

} // namespace repair
