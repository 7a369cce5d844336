// One answer from all findings and facts: where it fails, whose fault that is, how sure we are.
#pragma once

#include "core/model/handshake.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace repair {

enum class Fault {
    none, ///< nothing is wrong that can be seen from here
    thisPc,
    network,
    server,
    unknown,
};

enum class Certainty { seen, likely, possible };

struct Verdict {
    Fault fault = Fault::unknown;
    Certainty certainty = Certainty::possible;
    std::optional<Stage> stage; ///< where the last dial broke; absent if it cannot be said
    std::optional<std::uint32_t> code; ///< of the last dial
    std::string id; ///< names the sentence in app/text
    std::vector<std::string> blamed; ///< step ids that can cause this failure, worst first
    std::vector<std::string> unrelated; ///< step ids found broken that cannot cause this failure
    friend bool operator==(const Verdict&, const Verdict&) = default;
};

} // namespace repair
