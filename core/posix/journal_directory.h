// Journals as folders on a POSIX disk: DIR/RUN/journal, and the files for people beside it.
#pragma once

#include "core/journal/journal_store.h"

#include <string>

namespace repair {

/// The directory is made (mode 0700) when something is first written. One process at a time may hold the lock
/// (flock on DIR/lock), which the system releases if the process dies.
class JournalDirectory : public JournalStore {
public:
    explicit JournalDirectory(std::string path);

    [[nodiscard]] Result<std::unique_ptr<StoreLock>> lock() override;
    [[nodiscard]] Result<std::vector<std::string>> runs() const override;
    [[nodiscard]] Result<std::string> read(const std::string& runId) const override;
    [[nodiscard]] Result<std::unique_ptr<JournalFile>> create(const std::string& runId) override;
    Status writeFile(const std::string& runId, const std::string& name, std::string_view bytes) override;
    [[nodiscard]] std::string folderOf(const std::string& runId) const override;

private:
    Status makeRunFolder(const std::string& runId) const;

    std::string m_path;
};

} // namespace repair
