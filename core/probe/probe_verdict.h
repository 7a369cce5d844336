// From the facts of a probe to what they mean, and how sure that is.
#pragma once

#include "core/model/probe_statement.h"
#include "core/model/server_answer.h"

#include <vector>

namespace repair {

/// The most important first; ways out last. "As Windows will see it" holds for everything about NAT.
[[nodiscard]] std::vector<ProbeStatement> judge(const ServerAnswer& answer);

} // namespace repair
