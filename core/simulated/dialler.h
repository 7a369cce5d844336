// Dialling on a simulated PC: starts what a dial starts, asks the dial model, logs what Windows would log.
#pragma once

#include "core/pc/dialler.h"
#include "core/simulated/simulated_state.h"

namespace repair {

class SimulatedDialler final : public Dialler {
public:
    explicit SimulatedDialler(SimulatedState& state) : m_state(state) { }

    Result<DialOutcome> dial(
        const DialRequest& request, const DialProgress& progress, std::stop_token stop) override;
    [[nodiscard]] Result<Switch> isConnected(
        const std::string& phonebook, const std::string& entry) const override;

private:
    SimulatedState& m_state;
};

/// What the dial model says of an entry as the machine is now, without dialling: services are not started.
[[nodiscard]] Result<DialOutcome> rehearse(
    const SimulatedState& state, const std::string& phonebook, const std::string& entry);

} // namespace repair
