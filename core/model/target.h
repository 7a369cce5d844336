// The phonebook entry that a check is about.
#pragma once

#include <string>

namespace repair {

/// Empty entry: this PC has no L2TP entry, or none was chosen; steps about an entry are then left out.
struct Target {
    std::string phonebook;
    std::string entry;
    std::string server; ///< host name or address as the entry has it
    [[nodiscard]] bool hasEntry() const { return !entry.empty(); }
    friend bool operator==(const Target&, const Target&) = default;
};

} // namespace repair
