// Where journals are kept: one folder a run, one append-only journal in it, and files for people beside it.
#pragma once

#include "core/base/result.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace repair {

/// An open journal. Closed by destruction; nothing is promised to be on the disk before flush() succeeded.
class JournalFile {
public:
    virtual ~JournalFile() = default;
    virtual Status append(std::string_view bytes) = 0;
    /// Returns when everything appended so far would survive a power cut. Error{noSpace} for a full disk.
    virtual Status flush() = 0;
};

/// Held while this process may write; destroying it releases it, and so does the death of the process.
class StoreLock {
public:
    virtual ~StoreLock() = default;
};

/// The runs of one PC. Run ids sort by time.
class JournalStore {
public:
    virtual ~JournalStore() = default;

    /// Error{busy} while another process holds it.
    [[nodiscard]] virtual Result<std::unique_ptr<StoreLock>> lock() = 0;
    /// Oldest first; empty if nothing was ever written.
    [[nodiscard]] virtual Result<std::vector<std::string>> runs() const = 0;
    [[nodiscard]] virtual Result<std::string> read(const std::string& runId) const = 0;
    /// Error{conflict} if the run exists already.
    [[nodiscard]] virtual Result<std::unique_ptr<JournalFile>> create(const std::string& runId) = 0;
    /// A file for people in the run's folder, on the disk when this returns.
    virtual Status writeFile(const std::string& runId, const std::string& name, std::string_view bytes) = 0;
    /// Where a person finds the run's files; empty if they are not on a disk.
    [[nodiscard]] virtual std::string folderOf(const std::string& runId) const = 0;
};

} // namespace repair
