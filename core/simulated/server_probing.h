// The server of a simulated PC, asked as a real one would be. No packet leaves for it.
#pragma once

#include "core/pc/server_probing.h"
#include "core/simulated/machine.h"

namespace repair {

class SimulatedPc;

class SimulatedProbing final : public ServerProbing {
public:
    /// The PC must outlive this.
    explicit SimulatedProbing(const SimulatedPc& pc) : m_pc(pc) { }

    /// What the scenario says of the server. notFound if it says nothing.
    [[nodiscard]] Result<ServerAnswer> ask(
        const std::string& server, const AskingProgress& progress, std::stop_token stop) override;
    [[nodiscard]] std::optional<ServerAnswer> lastAnswer(const std::string& server) const override;
    /// Judged by the digest of the key that the simulated server has.
    [[nodiscard]] Result<ServerAnswer> testKey(const std::string& server, const Secret& key,
        const AskingProgress& progress, std::stop_token stop) override;

private:
    const SimulatedPc& m_pc;
};

} // namespace repair
