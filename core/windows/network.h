// Who holds the ports of IKE and L2TP on this PC, by the table of UDP endpoints.
#pragma once

#include "core/pc/network.h"

namespace repair {

class WindowsNetwork final : public Network {
public:
    /// Needs no rights.
    [[nodiscard]] Result<PortUsers> portUsers() const override;
    /// Always absent: Windows itself never asked a server. Who did keeps the answer.
    [[nodiscard]] Result<std::optional<ServerAnswer>> lastAnswer(const std::string& server) const override;
};

} // namespace repair
