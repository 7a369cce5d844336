// The verbs there are: one line here, one in commands.cpp, one file beside them.
#pragma once

#include "app/cli/command.h"

namespace repair {

[[nodiscard]] std::unique_ptr<Command> checkCommand();
[[nodiscard]] std::unique_ptr<Command> fixCommand();
[[nodiscard]] std::unique_ptr<Command> testCommand();
[[nodiscard]] std::unique_ptr<Command> undoCommand();
[[nodiscard]] std::unique_ptr<Command> historyCommand();
[[nodiscard]] std::unique_ptr<Command> explainCommand();
[[nodiscard]] std::unique_ptr<Command> probeCommand();
[[nodiscard]] std::unique_ptr<Command> stepsCommand();
[[nodiscard]] std::unique_ptr<Command> snapshotCommand();
[[nodiscard]] std::unique_ptr<Command> reportCommand();
[[nodiscard]] std::unique_ptr<Command> codeCommand();
[[nodiscard]] std::unique_ptr<Command> decodeCommand();
[[nodiscard]] std::unique_ptr<Command> scenarioCommand();

} // namespace repair
