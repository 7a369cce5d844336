// A phonebook entry as rasapi32 is told of it.
#pragma once

#include <filesystem>
#include <string>

namespace repair {

struct RasEntry {
    std::filesystem::path phonebook; ///< in full: for none, RAS answers 621
    std::string name;
};

} // namespace repair
