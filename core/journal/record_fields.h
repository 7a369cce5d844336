// The JSON form of journal records.
#pragma once

#include "core/journal/record.h"
#include "core/json/json.h"

namespace repair {

[[nodiscard]] Json recordToJson(const Record& record);
[[nodiscard]] Result<Record> recordFromJson(const Json& json);

} // namespace repair
