// What Group Policy has left on this PC about the registry values and services that it sets.
#pragma once

#include "core/base/result.h"
#include "core/model/setting.h"

#include <filesystem>
#include <optional>
#include <string>

namespace repair {

/// Looks into the archives of the registry policies (ntuser.pol of all users, Registry.pol of this PC's own
/// policy) and the copies that Group Policy Preferences keep of their items. The security templates of a
/// domain ("System Services") leave nothing that an ordinary user may read, and are not seen.
class GroupPolicy {
public:
    /// The folders of Windows itself; tests give others.
    GroupPolicy();
    GroupPolicy(std::filesystem::path programData, std::filesystem::path system32);

    /// The file that sets the value; absent if none does. Without ASCII case.
    [[nodiscard]] Result<std::optional<std::string>> sourceOf(const RegistryValue& value) const;
    /// The file that sets the service's start type.
    [[nodiscard]] Result<std::optional<std::string>> sourceOfStart(const std::string& service) const;

private:
    std::filesystem::path m_programData;
    std::filesystem::path m_system32;
};

} // namespace repair
