// The pre-shared key that RAS keeps for an entry: whether there is one, a new one, or none.
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/model/value.h"
#include "core/windows/ras_entry.h"

namespace repair {

/// By whether RAS gives a handle for it, which is wiped.
[[nodiscard]] Result<Switch> askForStoredKey(const RasEntry& entry);

/// invalidInput for an empty key or one of more than 256 characters. Windows may ask for an administrator.
Status storeKeyOf(const RasEntry& entry, const Secret& key);

Status clearKeyOf(const RasEntry& entry);

} // namespace repair
