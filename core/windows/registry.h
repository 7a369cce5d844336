// The registry of this PC.
#pragma once

#include "core/pc/registry.h"

namespace repair {

/// As Registry promises. A value over 1 MiB is tooLarge: nothing that we look at comes near it.
class WindowsRegistry final : public Registry {
public:
    [[nodiscard]] Result<std::optional<RegistryData>> value(const RegistryValue& where) const override;
    [[nodiscard]] Result<std::optional<TextList>> valueNames(const std::string& key) const override;
    [[nodiscard]] Result<std::optional<Timestamp>> lastWritten(const std::string& key) const override;

    Status set(const RegistryValue& where, const RegistryData& data) override;
    Status erase(const RegistryValue& where) override;
};

} // namespace repair
