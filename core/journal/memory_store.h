// A journal store in memory: for a PC that is only rehearsed, and for tests and benchmarks.
#pragma once

#include "core/journal/journal_store.h"

#include <map>

namespace repair {

/// Keeps only what was flushed if asked to forget the rest, as a power cut would.
class MemoryStore : public JournalStore {
public:
    [[nodiscard]] Result<std::unique_ptr<StoreLock>> lock() override;
    [[nodiscard]] Result<std::vector<std::string>> runs() const override;
    [[nodiscard]] Result<std::string> read(const std::string& runId) const override;
    [[nodiscard]] Result<std::unique_ptr<JournalFile>> create(const std::string& runId) override;
    Status writeFile(const std::string& runId, const std::string& name, std::string_view bytes) override;
    [[nodiscard]] std::string folderOf(const std::string&) const override { return {}; }

    [[nodiscard]] std::string file(const std::string& runId, const std::string& name) const;
    /// How often a journal was flushed, over all runs.
    [[nodiscard]] std::size_t flushes() const { return m_flushes; }
    /// Drops what was appended and not flushed.
    void cutPower();

private:
    struct Run {
        std::string appended;
        std::size_t flushed = 0;
        std::map<std::string, std::string> files;
    };
    class File;
    class Lock;

    std::map<std::string, Run> m_runs;
    std::size_t m_flushes = 0;
    bool m_locked = false;
};

} // namespace repair
