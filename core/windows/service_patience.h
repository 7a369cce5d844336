// How long a service is waited for.
#pragma once

#include <chrono>

namespace repair {

struct ServicePatience {
    /// Of one start or stop, whatever it shows meanwhile. The SCM itself gives a starting service 30 s.
    std::chrono::milliseconds total {30'000};
    /// Without a new checkpoint; longer if the service's own wait hint is longer.
    std::chrono::milliseconds withoutProgress {15'000};
};

} // namespace repair
