// English words for the error catalogue. The wizard passes each through its translator, context "ras-error".
#pragma once

#include "core/model/ras_error.h"

namespace repair {

inline constexpr const char* rasErrorContext = "ras-error";

struct RasErrorText {
    const char* sentence = ""; ///< what is the matter, for anybody; at most 90 characters, no jargon
    const char* meaning = ""; ///< what it means for the reader
    const char* tryFirst = ""; ///< one thing that the reader can do
};

/// For a code that is not in the catalogue: words that say so.
[[nodiscard]] RasErrorText rasErrorText(std::uint32_t code);

[[nodiscard]] const char* causeText(Cause cause);
[[nodiscard]] const char* remedyText(Remedy remedy);

struct StageText {
    const char* words = ""; ///< under the node of the handshake picture
    const char* technical = ""; ///< for the brackets
};

[[nodiscard]] StageText stageText(Stage stage);

} // namespace repair
