// Who holds the ports of IKE and L2TP on this PC, and what the server answered to the probe.
#pragma once

#include "core/base/result.h"
#include "core/model/value.h"

#include <optional>
#include <string>

namespace repair {

class Network {
public:
    virtual ~Network() = default;
    /// Processes other than Windows' own that hold UDP 500, 4500 or 1701.
    [[nodiscard]] virtual Result<PortUsers> portUsers() const = 0;
    /// The last answer to a probe of that server; absent if it was not asked. Sends nothing itself.
    [[nodiscard]] virtual Result<std::optional<ServerAnswer>> lastAnswer(const std::string& server) const = 0;
};

} // namespace repair
