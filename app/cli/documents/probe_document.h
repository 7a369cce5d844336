// The JSON document of `probe`: the facts as they are, and what they mean.
#pragma once

#include "core/json/json.h"
#include "core/model/server_answer.h"
#include "core/probe/psk_hygiene.h"

namespace repair {

/// What came back, port by port.
[[nodiscard]] Json serverFactsJson(const ServerAnswer& answer);
[[nodiscard]] Json probeDocument(const ServerAnswer& answer, const std::vector<KeyHint>& keyHints);

} // namespace repair
