// Newest first, because that is the one that a person asks for.
#include "app/cli/pages/history_page.h"

#include "app/cli/pages/operation_lines.h"
#include "app/text/error_text.h"
#include "app/text/outcome_text.h"
#include "app/text/step_text.h"

#include <ctime>
#include <fmt/format.h>
#include <ranges>

namespace repair {
namespace {

const char* stateText(const PastRun& past)
{
    if (past.interrupted)
        return "interrupted; the next check puts it back";
    if (!past.run.end)
        return "interrupted, and settled since";
    return past.undone ? "undone" : "in force";
}

const char* stateText(LoggedOperation::State state)
{
    switch (state) {
    case LoggedOperation::State::done:
        return "";
    case LoggedOperation::State::failed:
        return "  [failed]";
    case LoggedOperation::State::rolledBack:
        return "  [put back at once]";
    case LoggedOperation::State::intended:
        break;
    }
    return "  [interrupted]";
}

void showRun(Page& page, const PastRun& past, const FolderOf& folderOf)
{
    const RunBegin& begin = past.run.begin;
    page.heading(
        fmt::format("{}  {}  {}  ({})", begin.runId, timeText(begin.startedAt), runKindText(begin.kind),
            begin.kind == RunKind::repair || past.interrupted ? stateText(past) : "done"));
    if (begin.target.hasEntry())
        page.line(begin.target.entry, 2);
    for (const std::string& undone : begin.undoes)
        page.line(fmt::format("takes back {}", undone), 2);
    for (const LoggedOperation& logged : past.run.operations) {
        page.item(fmt::format("{}.", logged.intent.sequence),
            operationLine(logged.intent.operation) + stateText(logged.state), 2);
        page.line(textOf(logged.intent.stepId).title, 5, Tone::quiet);
    }
    if (past.run.tornTail)
        page.line("The last record was torn off by the interruption and is not counted.", 2, Tone::unsure);
    page.line(folderOf(begin.runId), 2, Tone::quiet);
}

} // namespace

void showHistory(Page& page, const History& history, const FolderOf& folderOf)
{
    if (history.runs.empty() && history.unreadable.empty())
        page.line("This PC was not repaired with this program yet.");
    for (const PastRun& past : history.runs | std::views::reverse)
        showRun(page, past, folderOf);
    for (const UnreadableRun& run : history.unreadable) {
        const ErrorText text = errorText(run.error);
        page.heading(fmt::format("{}  cannot be used", run.runId));
        page.line(text.sentence, 2, Tone::bad);
        page.line(text.advice, 2);
        page.line(folderOf(run.runId), 2, Tone::quiet);
    }
}

void showUndoable(Page& page, const History& history)
{
    bool any = false;
    for (const PastRun& past : history.runs | std::views::reverse) {
        if (past.undone || past.run.operations.empty() || past.run.begin.kind == RunKind::recovery)
            continue;
        any = true;
        page.line(fmt::format("undo --run {}   {}, {}, {} change(s)", past.run.begin.runId,
                      runKindText(past.run.begin.kind), timeText(past.run.begin.startedAt),
                      past.run.operations.size()),
            2);
    }
    if (!any)
        page.line("There is nothing to undo.");
}

std::string timeText(std::int64_t secondsSince1970)
{
    const auto time = static_cast<std::time_t>(secondsSince1970);
    const std::tm* utc = std::gmtime(&time); // NOLINT(concurrency-mt-unsafe): one thread writes pages
    if (!utc)
        return "at an unknown time";
    return fmt::format("{:04}-{:02}-{:02} {:02}:{:02} UTC", utc->tm_year + 1900, utc->tm_mon + 1,
        utc->tm_mday, utc->tm_hour, utc->tm_min);
}

} // namespace repair
