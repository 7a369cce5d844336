// The JSON documents of `fix`, `undo` and `test`.
#pragma once

#include "app/session/session.h"
#include "core/json/json.h"

namespace repair {

/// {"run", "steps": [{"step", "title", "outcome", "sentence", "error", "contested", "foundThere"}],
/// "putBack"}
[[nodiscard]] Json runReportJson(const RunReport& report, RunKind kind);

[[nodiscard]] Json planJson(const Plan& plan);
[[nodiscard]] Json dialJson(const DialOutcome& dial);

struct FixResult {
    const Checked& before;
    const Plan& plan;
    const Applied* applied = nullptr; ///< null for --what-if
    std::string folder;
    bool canBeUndone = false;
    int exitCode = 0;
};
[[nodiscard]] Json fixDocument(const FixResult& result);

[[nodiscard]] Json undoItemJson(const UndoItem& item);

} // namespace repair
