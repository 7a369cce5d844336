// Earlier repairs in words, for page 7.
#pragma once

#include "app/gui/view/run_contents.h"
#include "app/session/session.h"

namespace repair {

/// What the worker read for page 7: the runs, and what undoing each would do now.
struct Past {
    Result<History> history = History {};
    std::vector<std::pair<std::string, std::vector<UndoItem>>> previews;
    std::int64_t now = 0;
};

[[nodiscard]] UndoContent undoContent(const Past& past);
/// Whether nothing of what was asked for is left as the repair had set it.
[[nodiscard]] bool isWhollyBack(const RunReport& report);
/// What came of an undo, in one sentence.
[[nodiscard]] QString undoneNotice(const Result<RunReport>& report);

} // namespace repair
