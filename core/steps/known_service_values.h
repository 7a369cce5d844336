// Registry values that a deleted service takes along and cannot start or work without.
#pragma once

#include "core/model/setting.h"
#include "core/model/value.h"

#include <string_view>
#include <vector>

namespace repair {

struct ServiceValue {
    Setting setting;
    Value right;
};

/// Below the key of a service of known_services: its library first. Empty for any other service.
[[nodiscard]] std::vector<ServiceValue> valuesOf(std::string_view service);

} // namespace repair
