// Takes the time from the host, and the identity from its random numbers.
#include "core/simulated/new_pc.h"

#include "core/simulated/scenario.h"

#include <chrono>
#include <fmt/format.h>
#include <random>
#include <utility>

namespace repair {
namespace {

std::string newIdentity()
{
    std::random_device random;
    return fmt::format("simulated-{:08x}{:08x}", random(), random());
}

} // namespace

Result<std::unique_ptr<SimulatedPc>> createFromScenario(
    const std::filesystem::path& file, std::string_view scenario)
{
    auto loaded = loadScenario(scenario);
    if (!loaded)
        return fail(loaded.error());
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    Machine machine =
        withRunningClock(std::move(loaded->machine), std::chrono::floor<std::chrono::seconds>(now).count());
    return SimulatedPc::create(file, withIdentity(std::move(machine), newIdentity()));
}

} // namespace repair
