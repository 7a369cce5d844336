// A journal store whose nth write fails or crashes: a disk that fills up, a power cut, a kill.
#pragma once

#include "core/journal/memory_store.h"
#include "core/simulated/fault_plan.h"

namespace repair::laws {

/// Counts every append, flush, creation and backup file as a write of the plan.
class FaultyStore final : public JournalStore {
public:
    FaultyStore(MemoryStore& store, FaultPlan& plan) : m_store(store), m_plan(plan) { }

    [[nodiscard]] Result<std::unique_ptr<StoreLock>> lock() override { return m_store.lock(); }
    [[nodiscard]] Result<std::vector<std::string>> runs() const override { return m_store.runs(); }
    [[nodiscard]] Result<std::string> read(const std::string& runId) const override
    {
        return m_store.read(runId);
    }
    [[nodiscard]] Result<std::unique_ptr<JournalFile>> create(const std::string& runId) override
    {
        auto file = m_plan.write<Result<std::unique_ptr<JournalFile>>>([&] { return m_store.create(runId); });
        if (!file)
            return file;
        return std::make_unique<File>(std::move(*file), m_plan);
    }
    Status writeFile(const std::string& runId, const std::string& name, std::string_view bytes) override
    {
        return m_plan.write<Status>([&] { return m_store.writeFile(runId, name, bytes); });
    }
    [[nodiscard]] std::string folderOf(const std::string&) const override { return {}; }

private:
    class File final : public JournalFile {
    public:
        File(std::unique_ptr<JournalFile> file, FaultPlan& plan) : m_file(std::move(file)), m_plan(plan) { }
        Status append(std::string_view bytes) override
        {
            return m_plan.write<Status>([&] { return m_file->append(bytes); });
        }
        Status flush() override
        {
            return m_plan.write<Status>([&] { return m_file->flush(); });
        }

    private:
        std::unique_ptr<JournalFile> m_file;
        FaultPlan& m_plan;
    };

    MemoryStore& m_store;
    FaultPlan& m_plan;
};

} // namespace repair::laws
