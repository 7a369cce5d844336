// A simulated PC begins its life: one scenario, one file, one identity.
#pragma once

#include "core/simulated/simulated_pc.h"

#include <filesystem>
#include <memory>
#include <string_view>

namespace repair {

/// Makes a PC of that scenario in a file, which is replaced if it is there. Its clock runs from now, and
/// journals of another PC are refused on it, even if both come from one scenario. notFound for a scenario
/// that we do not ship; else as SimulatedPc::create().
[[nodiscard]] Result<std::unique_ptr<SimulatedPc>> createFromScenario(
    const std::filesystem::path& file, std::string_view scenario);

} // namespace repair
