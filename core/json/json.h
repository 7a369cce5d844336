// The JSON form of the model: one spelling for snapshots, journals, plans and simulated PCs.
//
// Objects carry their kind ("kind": "service-start"); names are kebab-case and for ever, because they stand
// in journals. Reading never throws: malformed input is Error{corrupt} with the place in `subject`.
#pragma once

#include "core/base/result.h"
#include "core/model/change.h"
#include "core/model/plan.h"
#include "core/model/snapshot.h"

#include <nlohmann/json.hpp>

namespace repair {

using Json = nlohmann::json;

[[nodiscard]] Json toJson(const Setting& setting);
[[nodiscard]] Json toJson(const Fact& fact);
[[nodiscard]] Json toJson(const Address& address);
[[nodiscard]] Json toJson(const Value& value);
[[nodiscard]] Json toJson(const Action& action);
[[nodiscard]] Json toJson(const Operation& operation);
[[nodiscard]] Json toJson(const Target& target);

[[nodiscard]] Result<Setting> settingFromJson(const Json& json);
[[nodiscard]] Result<Fact> factFromJson(const Json& json);
[[nodiscard]] Result<Address> addressFromJson(const Json& json);
[[nodiscard]] Result<Value> valueFromJson(const Json& json);
[[nodiscard]] Result<Operation> operationFromJson(const Json& json);
[[nodiscard]] Result<Target> targetFromJson(const Json& json);

/// Parses text; Error{corrupt} names the line and column.
[[nodiscard]] Result<Json> parseJson(std::string_view text);

} // namespace repair
