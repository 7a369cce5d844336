// Which PC the person means by --pc.
#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace repair {

struct PcChoice {
    enum class Kind { thisPc, simulated, files };
    Kind kind = Kind::simulated;
    std::string file; ///< of a simulated PC; empty: the default one
    std::vector<std::string> paths; ///< of what a customer sent
};

/// Understands "this", "simulated", "simulated:FILE" and "files:PATH"; further words are further paths. No
/// words: this PC on Windows, the simulated one elsewhere. Error{invalidInput} for anything else.
[[nodiscard]] Result<PcChoice> readPcChoice(const std::vector<std::string>& words);

} // namespace repair
