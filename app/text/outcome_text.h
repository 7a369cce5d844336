// What became of a step, in words.
#pragma once

#include "core/journal/record.h"
#include "core/model/run_report.h"

namespace repair {

inline constexpr const char* outcomeContext = "outcome";

struct OutcomeText {
    const char* word = ""; ///< two or three words, to stand in a column
    const char* sentence = ""; ///< the same for somebody who has not read the column before
};

/// After a repair.
[[nodiscard]] OutcomeText outcomeText(Outcome outcome);
/// The same outcome when something was put back: then "applied" means that it is as it was.
[[nodiscard]] OutcomeText undoOutcomeText(Outcome outcome);

/// "repair", "undo", "recovery after an interruption".
[[nodiscard]] const char* runKindText(RunKind kind);

} // namespace repair
