// Holds an edit of a phonebook file against what Windows' own RAS makes of the file.
#pragma once

#include "core/windows/entry_properties.h"

namespace repair {

/// Asked before the edit, so that it only speaks of what it could do then: a RAS that did not read the entry
/// before, or read the field in another way than we know, accuses no edit. A field that RAS reads as before
/// accuses none either, because it may keep what it read a moment ago.
class EditWitness {
public:
    /// Blocks while RAS starts its service. Without rasapi32 it confirms everything.
    explicit EditWitness(RasEntry entry);

    /// failed (or what RAS answers): RAS read the entry and no longer does, or reads neither the old nor the
    /// new line.
    [[nodiscard]] Status confirm(const std::string& field, const std::optional<std::string>& before,
        const std::optional<std::string>& after) const;
    /// The same for an entry that was added to the file beside that of the witness.
    [[nodiscard]] Status confirmNew(const std::string& name) const;

private:
    RasEntry m_entry;
    Result<RasEntryProperties> m_before;
};

} // namespace repair
