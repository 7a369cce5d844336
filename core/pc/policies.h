// Settings that Group Policy, device management or an Always-On profile owns.
#pragma once

#include "core/base/result.h"
#include "core/model/value.h"

#include <optional>

namespace repair {

class Policies {
public:
    virtual ~Policies() = default;
    /// Absent if the people at this PC decide.
    [[nodiscard]] virtual Result<std::optional<SettingOwner>> ownerOf(const Setting& setting) const = 0;
};

} // namespace repair
