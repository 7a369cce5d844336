// Entries and fields of a phonebook that was opened, as other ports ask for them.
#pragma once

#include "core/files/opened_files.h"
#include "core/model/value.h"

#include <optional>
#include <string>

namespace repair {

/// notFound (623) if there is no such entry, conflict (183) if there are two of that name.
[[nodiscard]] Result<std::size_t> placeOf(const OpenedBook& book, const std::string& entry);

/// UTF-8. Conflict (183) if the field stands more than once; corrupt (13) if it is missing in a damaged
/// entry.
[[nodiscard]] Result<std::optional<std::string>> fieldIn(const OpenedBook& book, const PhonebookField& where);

[[nodiscard]] EntrySummary summaryOf(const OpenedBook& book, std::size_t entry);

/// Whose the entry is by its own fields: an Always-On or managed profile.
[[nodiscard]] Result<std::optional<SettingOwner>> ownerIn(
    const OpenedBook& book, const PhonebookField& where);

} // namespace repair
