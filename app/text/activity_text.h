// What the engine is doing now, for a live line.
#pragma once

#include "app/text/translate.h"
#include "core/engine/progress.h"
#include "core/model/handshake.h"

#include <string>

namespace repair {

/// "Reading settings (12 of 80)", "Changing: IKEEXT starts by itself (2 of 5)".
[[nodiscard]] std::string activityText(const ProgressEvent& event, const Translate& translate = {});
[[nodiscard]] std::string dialActivityText(Stage stage);

} // namespace repair
