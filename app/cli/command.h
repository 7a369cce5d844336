// The contract of a verb: one file in app/cli/commands, and one line in commands.cpp.
#pragma once

#include "app/cli/arguments.h"

#include <memory>
#include <string>
#include <vector>

namespace repair {

struct Context;

/// What --help says of a verb.
struct CommandHelp {
    const char* name;
    const char* summary;
    const char* details; ///< exit codes and examples, shown below the options
};

/// Parsed once, run once.
class Command {
public:
    virtual ~Command() = default;
    [[nodiscard]] virtual CommandHelp help() const = 0;
    virtual void declare(Arguments& arguments) = 0;
    /// Returns the exit code.
    [[nodiscard]] virtual int run(Context& context) = 0;
};

/// Every verb, in the order in which --help lists them.
[[nodiscard]] std::vector<std::unique_ptr<Command>> allCommands();

} // namespace repair
