// Everything that the files of one PC say, read once when the PC is opened.
#pragma once

#include "core/events/event_xml.h"
#include "core/files/registry_export.h"
#include "core/files/saved_snapshot.h"
#include "core/phonebook/pbk_file.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace repair {

struct OpenedBook {
    std::string id; ///< as on Windows where the path tells it, else a name of its own
    std::string path;
    PbkFile file;
    std::set<std::string> damaged; ///< entries that may lack lines: what is missing there is not absent
};

struct OpenedFiles {
    std::vector<OpenedBook> books;
    RegistryExport registry;
    std::optional<DialHistory> dials; ///< absent: no event log among the files
    SavedSnapshot snapshot;
    std::string snapshotPath;

    /// Null: no such phonebook among the files.
    [[nodiscard]] const OpenedBook* tryBook(const std::string& id) const;
};

/// Files and folders, in any mix. In a folder, files of no known kind are passed over; named alone, one is
/// Error{invalidInput}. Every other error names the file and the place in it.
[[nodiscard]] Result<OpenedFiles> openEach(const std::vector<std::string>& paths);

} // namespace repair
