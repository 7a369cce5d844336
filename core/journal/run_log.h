// One run's journal while it is written, and as it is read again.
#pragma once

#include "core/journal/journal_store.h"
#include "core/journal/record.h"

#include <optional>
#include <vector>

namespace repair {

/// Writes a run's journal. Nothing is created before the first intent, so a run that changes nothing leaves
/// nothing behind. Not thread-safe.
class RunLog {
public:
    /// firstSequence is more than 1 for the half of a run whose other half has the numbers below it.
    RunLog(JournalStore& store, RunBegin begin, std::uint32_t firstSequence = 1);

    [[nodiscard]] const RunBegin& begin() const { return m_begin; }
    /// True once an intent was written.
    [[nodiscard]] bool isOpen() const { return m_file != nullptr; }

    /// On the disk when this returns; only then may the effect begin. Returns the sequence number. A failure
    /// means that nothing may be changed.
    [[nodiscard]] Result<std::uint32_t> intend(
        const std::string& stepId, const Operation& operation, std::vector<std::string> memory);

    /// What became of it. Not flushed: without this record, what is live decides.
    Status done(std::uint32_t sequence, std::vector<std::string> memory = {});
    Status failed(std::uint32_t sequence, const Error& error);
    Status rolledBack(std::uint32_t sequence);

    /// Closes the run, flushed: from here on it is no longer recovered. Writes nothing if nothing was begun,
    /// unless that says something of earlier runs: this one closes interrupted ones, or is an undo that found
    /// everything back already, so that nobody has to undo it again.
    Status end(std::int64_t finishedAt, const std::vector<StepOutcome>& steps);

private:
    Status open();
    Status write(const Record& record);

    JournalStore& m_store;
    RunBegin m_begin;
    std::unique_ptr<JournalFile> m_file;
    std::uint32_t m_lastSequence = 0;
};

/// One operation of a run, as far as the journal knows.
struct LoggedOperation {
    enum class State { intended, done, failed, rolledBack };
    Intent intent;
    State state = State::intended;
    std::vector<std::string> learnt; ///< memory of the Done record
    friend bool operator==(const LoggedOperation&, const LoggedOperation&) = default;
};

struct LoggedRun {
    RunBegin begin;
    std::vector<LoggedOperation> operations;
    std::optional<RunEnd> end;
    bool tornTail = false;
    friend bool operator==(const LoggedRun&, const LoggedRun&) = default;
};

/// Error{corrupt} if the records contradict each other.
[[nodiscard]] Result<LoggedRun> readRun(std::string_view journal);

} // namespace repair
