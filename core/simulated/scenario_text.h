// Turns what a scenario says of a PC into a machine: a merge patch, and phonebooks told by their entries.
#pragma once

#include "core/json/json.h"
#include "core/simulated/machine.h"

namespace repair {

/// `patch` is an RFC 7396 merge patch over `base`. In both, a phonebook may have "entries" beside or instead
/// of "lines": name -> {key: value}, each a fresh L2TP entry with these fields, where false leaves a line
/// out.
[[nodiscard]] Result<Machine> machineFromPatch(const Json& base, const Json& patch);

} // namespace repair
