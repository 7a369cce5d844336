// Finds a free name; a step has no clock, so it is numbered and not dated.
#include "core/steps/backup_name.h"

#include "core/base/utf.h"

#include <algorithm>

namespace repair {

bool hasEntry(const EntryList& list, const std::string& phonebook, const std::string& name)
{
    return std::ranges::any_of(list.entries, [&](const EntrySummary& entry) {
        return entry.phonebook == phonebook && equalIgnoringAsciiCase(entry.name, name);
    });
}

std::string backupName(const EntryList& list, const Target& target)
{
    std::string name = target.entry + " (backup)";
    for (int number = 2; hasEntry(list, target.phonebook, name); ++number)
        name = target.entry + " (backup " + std::to_string(number) + ")";
    return name;
}

} // namespace repair
