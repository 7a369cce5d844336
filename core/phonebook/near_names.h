// The names that a person may have meant by one that does not exist.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace repair {

/// Up to three candidates, nearest first: within a third of the name's length in edits (two neighbours
/// swapped count once), or with one name contained in the other. ASCII case does not count. Duplicates are
/// listed once.
[[nodiscard]] std::vector<std::string> nearNames(
    std::string_view name, const std::vector<std::string>& candidates);

} // namespace repair
