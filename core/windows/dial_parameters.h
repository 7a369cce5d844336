// What RasDial is told of an entry: who signs in, and by what. Wiped when it is no longer needed.
#pragma once

#include "core/pc/dialler.h"
#include "core/windows/eap_identity.h"
#include "core/windows/ras_entry.h"
#include "core/windows/ras_structs.h"

namespace repair {

struct DialParameters : RasDialParameters {
    DialParameters() : RasDialParameters {} { size = sizeof(RasDialParameters); }
    DialParameters(const DialParameters&) = delete;
    DialParameters& operator=(const DialParameters&) = delete;
    EapIdentity eap; ///< null where the entry signs in by name and password

    ~DialParameters() { SecureZeroMemory(static_cast<RasDialParameters*>(this), sizeof(RasDialParameters)); }
};

/// invalidInput if a name or the password is longer than RAS has room for.
Status setTyped(DialParameters& parameters, const Credentials& typed);

/// A name that is there already stays.
void setIdentity(DialParameters& parameters, EapIdentity identity);

/// Whether there are both a name and a password. Without either RasDial would offer the account that is
/// signed in to Windows to the server (RASDIALPARAMS).
[[nodiscard]] bool saysWhoSignsIn(const DialParameters& parameters);

/// What RAS has stored for the entry: the password is a handle that only RasDial understands.
Status setStored(DialParameters& parameters, const RasEntry& entry);

} // namespace repair
