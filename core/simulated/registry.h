// The registry of a simulated PC.
#pragma once

#include "core/pc/registry.h"
#include "core/simulated/simulated_state.h"

namespace repair {

class SimulatedRegistry final : public Registry {
public:
    explicit SimulatedRegistry(SimulatedState& state) : m_state(state) { }

    [[nodiscard]] Result<std::optional<RegistryData>> value(const RegistryValue& where) const override;
    [[nodiscard]] Result<std::optional<TextList>> valueNames(const std::string& key) const override;
    [[nodiscard]] Result<std::optional<Timestamp>> lastWritten(const std::string& key) const override;

    Status set(const RegistryValue& where, const RegistryData& data) override;
    Status erase(const RegistryValue& where) override;

private:
    /// Null: no such key.
    [[nodiscard]] Result<const SimulatedKey*> look(const std::string& key) const;

    SimulatedState& m_state;
};

} // namespace repair
