// Dialling on a simulated PC: starts what a dial starts, asks the dial model, logs what Windows would log.
#pragma once

#include "core/pc/dialler.h"
#include "core/simulated/dial_model.h"
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

/// Starts the services that a dial starts by itself, and says which row of the dial model stops it then;
/// null: it connects. `machine` is the state's own, inside its write().
[[nodiscard]] const DialRow* stopperOf(SimulatedState& state, Machine& machine, const EntryPlace& place);

} // namespace repair
