// The registry in its 64-bit view; keys are written `HKLM\...`.
#pragma once

#include "core/base/result.h"
#include "core/model/value.h"

#include <optional>
#include <string>
#include <vector>

namespace repair {

/// Reading works for ordinary users where the key's descriptor allows it; writing HKLM needs an
/// administrator. Type and bytes are kept as they are.
class Registry {
public:
    virtual ~Registry() = default;

    /// Absent if the value or its key does not exist.
    [[nodiscard]] virtual Result<std::optional<RegistryData>> value(const RegistryValue& where) const = 0;
    /// Absent if the key does not exist.
    [[nodiscard]] virtual Result<std::optional<TextList>> valueNames(const std::string& key) const = 0;
    [[nodiscard]] virtual Result<std::optional<Timestamp>> lastWritten(const std::string& key) const = 0;

    /// Creates the key if it is missing.
    virtual Status set(const RegistryValue& where, const RegistryData& data) = 0;
    /// Never deletes a key. A value that is not there is a success.
    virtual Status erase(const RegistryValue& where) = 0;
};

} // namespace repair
