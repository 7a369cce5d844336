// A connection of RAS: whether an entry has one, and ending one.
#pragma once

#include "core/base/result.h"
#include "core/windows/ras_entry.h"
#include "core/windows/ras_structs.h"

#include <chrono>
#include <cstdint>

namespace repair {

/// Whether RAS said that its service does not run and cannot be started. Then nothing is connected.
[[nodiscard]] bool isWithoutRasMan(std::uint32_t code);

/// Up or on its way up; of every user of whom RAS tells this one.
[[nodiscard]] Result<bool> hasConnection(const RasEntry& entry);

/// Hangs up and waits until RAS has let go of the handle, for a process that ends earlier leaves the port in
/// a state that only a restart mends (RasHangUp). A handle that is gone is a success. timedOut after
/// `patience`.
Status hangUp(RasHandle connection, std::chrono::milliseconds patience);

} // namespace repair
