// What the engine is doing now, for a progress bar and a live line.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>

namespace repair {

enum class Activity { reading, askingServer, waitingForServer, changing, verifying, puttingBack, dialling };

/// done never goes back within one activity; stepId is empty while nothing of one step is at hand.
struct ProgressEvent {
    Activity activity = Activity::reading;
    std::size_t done = 0;
    std::size_t total = 0;
    std::string stepId;
    std::uint32_t secondsToWait = 0; ///< in Activity::waitingForServer: until the server may be asked
};

/// Called on the working thread, at least once for each change; must not block for long.
using Progress = std::function<void(const ProgressEvent&)>;

} // namespace repair
