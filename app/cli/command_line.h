// Reads the command line, runs one verb, and turns everything that can go wrong into an exit code.
#pragma once

#include "app/cli/adapters.h"

#include <string>
#include <vector>

namespace repair {

/// Never throws. The arguments are UTF-8, without the program's name.
[[nodiscard]] int runCommandLine(std::vector<std::string> arguments, Adapters& adapters, Console& console);

} // namespace repair
