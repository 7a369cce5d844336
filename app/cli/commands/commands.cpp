// In the order in which --help lists them: what a newcomer needs first stands first.
#include "app/cli/commands/commands.h"

namespace repair {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    for (const auto make :
        {checkCommand, fixCommand, testCommand, undoCommand, historyCommand, explainCommand, probeCommand,
            stepsCommand, snapshotCommand, reportCommand, codeCommand, decodeCommand, scenarioCommand})
        commands.push_back(make());
    return commands;
}

} // namespace repair
