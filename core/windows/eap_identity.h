// Who signs in by EAP (a certificate, a smart card ...), asked of the entry's method before the dial.
#pragma once

#include "core/base/result.h"
#include "core/windows/ras_entry.h"
#include "core/windows/ras_structs.h"

#include <memory>

namespace repair {

struct FreeEapIdentity {
    void operator()(RasEapIdentity* identity) const noexcept;
};
/// Of RAS: wiped and given back. Null: the dial needs none.
using EapIdentity = std::unique_ptr<RasEapIdentity, FreeEapIdentity>;

/// By what is stored for this user and never by a window. Null for an entry without EAP, and for a method
/// that signs in by name and password like any other. Error 703: the method wants to ask, which only the
/// network settings of Windows do.
[[nodiscard]] Result<EapIdentity> askForEapIdentity(const RasEntry& entry);

} // namespace repair
