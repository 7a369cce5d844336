// Which PC this is, since when it runs, and with which rights we do.
#pragma once

#include "core/base/result.h"
#include "core/model/value.h"

#include <string>

namespace repair {

class SystemInfo {
public:
    virtual ~SystemInfo() = default;
    /// Stable for one installation and says nothing about its owner: a journal of another PC is told by it.
    [[nodiscard]] virtual std::string identity() const = 0;
    [[nodiscard]] virtual Result<Timestamp> bootTime() const = 0;
    [[nodiscard]] virtual bool isElevated() const = 0;
};

} // namespace repair
