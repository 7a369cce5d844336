// The JSON document of `check`, and its parts that other documents share.
#pragma once

#include "app/session/session.h"
#include "core/json/json.h"

namespace repair {

/// {"target", "lastDial", "verdict", "findings", "recovered"}
[[nodiscard]] Json checkDocument(const Checked& checked, const std::optional<RunReport>& recovered);

[[nodiscard]] Json verdictJson(const Verdict& verdict);
[[nodiscard]] Json findingJson(const Finding& finding);
/// Broken, Suspect and Unknown only, unless all are asked for.
[[nodiscard]] Json findingsJson(const std::vector<Finding>& findings, bool healthyToo);
/// {"description", ...} around the operation as journals spell it.
[[nodiscard]] Json operationJson(const Operation& operation);

} // namespace repair
