// The file in which a simulated PC lives between two commands.
#pragma once

#include "core/base/result.h"
#include "core/simulated/machine.h"

#include <filesystem>

namespace repair {

/// Writes a temporary file in the same folder and renames it, so that whoever is killed at any moment leaves
/// the old state or the new one, never a part.
[[nodiscard]] Status saveMachine(const std::filesystem::path& path, const Machine& machine);

/// notFound, corrupt or tooNew, with the path and the place.
[[nodiscard]] Result<Machine> loadMachine(const std::filesystem::path& path);

} // namespace repair
