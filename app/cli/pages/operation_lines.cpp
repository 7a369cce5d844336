// The same words for the plan, the result, the history and undo.
#include "app/cli/pages/operation_lines.h"

#include "app/text/change_text.h"

#include <fmt/format.h>

namespace repair {

std::string operationLine(const Operation& operation)
{
    if (const auto* action = std::get_if<Action>(&operation))
        return describe(*action);
    const auto& change = std::get<Change>(operation);
    return fmt::format("{}: {} -> {}", describe(change.setting), describe(change.setting, change.before),
        describe(change.setting, change.after));
}

std::string undoLine(const Operation& operation)
{
    const auto* change = std::get_if<Change>(&operation);
    if (!change)
        return fmt::format("take back: {}", describe(std::get<Action>(operation)));
    return operationLine(Change {change->setting, change->after, change->before});
}

} // namespace repair
