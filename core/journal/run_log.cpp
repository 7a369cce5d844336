// Intent first and flushed; the record of what became of it rides on the next flush.
#include "core/journal/run_log.h"

#include "core/journal/record_codec.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace repair {

RunLog::RunLog(JournalStore& store, RunBegin begin, std::uint32_t firstSequence)
    : m_store(store), m_begin(std::move(begin)), m_lastSequence(firstSequence - 1)
{ }

Status RunLog::open()
{
    if (m_file)
        return {};
    auto file = m_store.create(m_begin.runId);
    if (!file)
        return fail(file.error());
    m_file = std::move(*file);
    return write(m_begin);
}

Status RunLog::write(const Record& record)
{
    return m_file->append(encodeRecord(record));
}

Result<std::uint32_t> RunLog::intend(
    const std::string& stepId, const Operation& operation, std::vector<std::string> memory)
{
    if (auto opened = open(); !opened)
        return fail(opened.error());
    const std::uint32_t sequence = m_lastSequence + 1;
    if (auto written = write(Intent {sequence, stepId, operation, std::move(memory)}); !written)
        return fail(written.error());
    if (auto flushed = m_file->flush(); !flushed)
        return fail(flushed.error());
    m_lastSequence = sequence;
    return sequence;
}

Status RunLog::done(std::uint32_t sequence, std::vector<std::string> memory)
{
    return write(Done {sequence, std::move(memory)});
}

Status RunLog::failed(std::uint32_t sequence, const Error& error)
{
    return write(Failed {sequence, error});
}

Status RunLog::rolledBack(std::uint32_t sequence)
{
    return write(RolledBack {sequence});
}

Status RunLog::end(std::int64_t finishedAt, const std::vector<StepOutcome>& steps)
{
    const bool foundAllBack = m_begin.kind == RunKind::undo && !steps.empty()
        && std::ranges::all_of(
            steps, [](Outcome outcome) { return outcome == Outcome::nothingToDo; }, &StepOutcome::outcome);
    if (!m_file && m_begin.closes.empty() && !foundAllBack)
        return {};
    if (auto opened = open(); !opened)
        return opened;
    if (auto written = write(RunEnd {finishedAt, steps}); !written)
        return written;
    return m_file->flush();
}

namespace {

/// Puts the records of one run together; contradictions are damage, not something to guess around.
class RunReader {
public:
    Status take(const Record& record) { return std::visit(*this, record); }
    LoggedRun finish(bool tornTail)
    {
        m_run.tornTail = tornTail;
        return std::move(m_run);
    }
    [[nodiscard]] bool hasBegun() const { return m_begun; }

    Status operator()(const RunBegin& begin)
    {
        if (m_begun)
            return contradiction("a second beginning");
        m_begun = true;
        m_run.begin = begin;
        return {};
    }
    Status operator()(const Intent& intent)
    {
        if (!m_begun || m_run.end || intent.sequence <= lastSequence())
            return contradiction(fmt::format("intent {}", intent.sequence));
        m_run.operations.push_back({intent, LoggedOperation::State::intended, {}});
        return {};
    }
    Status operator()(const Done& done)
    {
        LoggedOperation* operation = find(done.sequence);
        if (!operation)
            return contradiction(fmt::format("done {}", done.sequence));
        operation->learnt = done.memory;
        return settle(*operation, LoggedOperation::State::done);
    }
    Status operator()(const Failed& failed)
    {
        LoggedOperation* operation = find(failed.sequence);
        return operation ? settle(*operation, LoggedOperation::State::failed)
                         : contradiction(fmt::format("failed {}", failed.sequence));
    }
    Status operator()(const RolledBack& rolledBack)
    {
        LoggedOperation* operation = find(rolledBack.sequence);
        return operation ? settle(*operation, LoggedOperation::State::rolledBack)
                         : contradiction(fmt::format("rolled back {}", rolledBack.sequence));
    }
    Status operator()(const RunEnd& end)
    {
        if (!m_begun || m_run.end)
            return contradiction("end");
        m_run.end = end;
        return {};
    }

private:
    static Status contradiction(std::string what)
    {
        return fail({ErrorKind::corrupt, 0, "read journal", std::move(what)});
    }
    static Status settle(LoggedOperation& operation, LoggedOperation::State state)
    {
        operation.state = state;
        return {};
    }
    [[nodiscard]] std::uint32_t lastSequence() const
    {
        return m_run.operations.empty() ? 0 : m_run.operations.back().intent.sequence;
    }
    LoggedOperation* find(std::uint32_t sequence)
    {
        const auto found = std::ranges::find(m_run.operations, sequence,
            [](const LoggedOperation& operation) { return operation.intent.sequence; });
        return found == m_run.operations.end() ? nullptr : &*found;
    }

    LoggedRun m_run;
    bool m_begun = false;
};

} // namespace

Result<LoggedRun> readRun(std::string_view journal)
{
    auto decoded = decodeJournal(journal);
    if (!decoded)
        return fail(decoded.error());
    RunReader reader;
    for (const Record& record : decoded->records) {
        if (auto taken = reader.take(record); !taken)
            return fail(taken.error());
    }
    if (!reader.hasBegun() && !decoded->tornTail && !journal.empty())
        return fail({ErrorKind::corrupt, 0, "read journal", "no beginning"});
    return reader.finish(decoded->tornTail);
}

} // namespace repair
