// `probe` for a person: what it means first, the ports below.
#pragma once

#include "app/cli/page.h"
#include "core/model/server_answer.h"
#include "core/probe/psk_hygiene.h"

namespace repair {

void showAnswer(Page& page, const ServerAnswer& answer);
void showKeyHints(Page& page, const std::vector<KeyHint>& hints, const std::string& fingerprint);

} // namespace repair
