// Plans, what became of them, and dials, for a person.
#pragma once

#include "app/cli/documents/run_document.h"
#include "app/cli/page.h"

namespace repair {

void showPlan(Page& page, const Plan& plan, bool whatIf);
void showApplied(Page& page, const FixResult& result);
void showDial(Page& page, const DialOutcome& dial);

/// What was put back, item by item, with who has what where somebody else changed it.
void showUndone(Page& page, const RunReport& report, const std::vector<UndoItem>& before);
/// What undoing would do now.
void showUndoPreview(Page& page, const std::vector<UndoItem>& items);

} // namespace repair
