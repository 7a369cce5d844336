// Journals as strings, with the difference between appended and flushed kept.
#include "core/journal/memory_store.h"

namespace repair {

class MemoryStore::File : public JournalFile {
public:
    File(MemoryStore& store, Run& run) : m_store(store), m_run(run) { }
    Status append(std::string_view bytes) override
    {
        m_run.appended += bytes;
        return {};
    }
    Status flush() override
    {
        m_run.flushed = m_run.appended.size();
        ++m_store.m_flushes;
        return {};
    }

private:
    MemoryStore& m_store;
    Run& m_run;
};

class MemoryStore::Lock : public StoreLock {
public:
    explicit Lock(MemoryStore& store) : m_store(store) { m_store.m_locked = true; }
    ~Lock() override { m_store.m_locked = false; }
    Lock(const Lock&) = delete;
    Lock& operator=(const Lock&) = delete;

private:
    MemoryStore& m_store;
};

Result<std::unique_ptr<StoreLock>> MemoryStore::lock()
{
    if (m_locked)
        return fail({ErrorKind::busy, 0, "lock journals", "memory"});
    return std::make_unique<Lock>(*this);
}

Result<std::vector<std::string>> MemoryStore::runs() const
{
    std::vector<std::string> ids;
    for (const auto& [id, run] : m_runs)
        ids.push_back(id);
    return ids;
}

Result<std::string> MemoryStore::read(const std::string& runId) const
{
    const auto found = m_runs.find(runId);
    if (found == m_runs.end())
        return fail({ErrorKind::notFound, 0, "read journal", runId});
    return found->second.appended;
}

Result<std::unique_ptr<JournalFile>> MemoryStore::create(const std::string& runId)
{
    Run& run = m_runs[runId];
    if (!run.appended.empty())
        return fail({ErrorKind::conflict, 0, "create journal", runId});
    return std::make_unique<File>(*this, run);
}

Status MemoryStore::writeFile(const std::string& runId, const std::string& name, std::string_view bytes)
{
    m_runs[runId].files[name] = bytes;
    return {};
}

std::string MemoryStore::file(const std::string& runId, const std::string& name) const
{
    const auto run = m_runs.find(runId);
    if (run == m_runs.end())
        return {};
    const auto file = run->second.files.find(name);
    return file == run->second.files.end() ? std::string() : file->second;
}

void MemoryStore::cutPower()
{
    for (auto& [id, run] : m_runs)
        run.appended.resize(run.flushed);
}

} // namespace repair
