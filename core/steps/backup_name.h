// The name under which an entry is kept when it is made anew.
#pragma once

#include "core/model/target.h"
#include "core/model/value.h"

#include <string>

namespace repair {

/// Whether the phonebook has an entry of this name.
[[nodiscard]] bool hasEntry(const EntryList& list, const std::string& phonebook, const std::string& name);

/// "Office VPN (backup)", or the first number behind it that is free in the entry's phonebook.
[[nodiscard]] std::string backupName(const EntryList& list, const Target& target);

} // namespace repair
