// One entry of a phonebook as a list of connections shows it.
#pragma once

#include "core/model/value.h"
#include "core/phonebook/pbk_file.h"

#include <string>

namespace repair {

/// A number that cannot be read counts as 0. phonebook is the id that the summary carries.
[[nodiscard]] EntrySummary summaryIn(const PbkFile& file, std::size_t entry, const std::string& phonebook);

} // namespace repair
