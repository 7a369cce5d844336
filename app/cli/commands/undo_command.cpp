// undo: walks a repair back, newest change first.
#include "app/cli/commands/commands.h"

#include "app/cli/documents/run_document.h"
#include "app/cli/exit_codes.h"
#include "app/cli/pages/history_page.h"
#include "app/cli/pages/run_page.h"
#include "app/cli/progress_line.h"
#include "app/cli/result_codes.h"
#include "app/cli/workplace.h"
#include "app/text/cli_text.h"
#include "app/text/filled.h"

#include <algorithm>

namespace repair {
namespace {

class UndoCommand final : public Command {
public:
    [[nodiscard]] CommandHelp help() const override
    {
        return {"undo", "Put a repair back, exactly as it was",
            "What somebody else changed since is left alone and shown; --overwrite puts it back all the "
            "same.\n"
            "An undo can itself be undone.\n\n"
            "Exit codes: 0 put back, 1 only in part or nothing was left, 4 conflicts left, 64 say which "
            "repair\n\n"
            "Examples:\n"
            "  l2tp-repair undo --last --what-if\n"
            "  l2tp-repair undo --last\n"
            "  l2tp-repair undo --run 00003-20260301-090000 --change 2\n"};
    }
    void declare(Arguments& arguments) override
    {
        arguments.flag("--last", m_last, "The newest repair that is not undone");
        arguments.text("--run", m_run, "This one, as history names it");
        arguments.numbers("--change", m_choice.only, "Only this change of it (again for more)");
        arguments.numbers(
            "--overwrite", m_choice.overwrite, "This change too, although somebody changed it since");
        arguments.flag("--what-if", m_whatIf, "Show what would be put back, change nothing");
    }
    int run(Context& context) override
    {
        auto workplace = Workplace::open(context);
        if (!workplace)
            return failed(context, workplace.error());
        Session& session = (*workplace)->session();
        if (auto recovered = session.recover(); !recovered)
            return failed(context, recovered.error());
        auto history = session.history();
        if (!history)
            return failed(context, history.error());
        if (m_last == !m_run.empty())
            return sayWhich(context, *history);
        m_choice.runId = m_run;
        if (m_last) {
            const PastRun* last = history->lastToUndo();
            if (!last)
                return nothingLeft(context);
            m_choice.runId = last->run.begin.runId;
        }
        return preview(context, session);
    }

private:
    static int failed(Context& context, const Error& error)
    {
        context.output.trouble(error);
        return codeFor(error);
    }
    static int nothingLeft(Context& context)
    {
        context.output.trouble({ErrorKind::notFound, 0, "find a repair to undo", {}});
        return exitCode::notDone;
    }

    /// Which repair is meant is never guessed.
    static int sayWhich(Context& context, const History& history)
    {
        context.output.trouble({ErrorKind::invalidInput, 0, "choose a repair to undo", {}});
        if (context.output.isJson())
            return exitCode::badUsage;
        Page page = context.output.page();
        showUndoable(page, history);
        context.output.print(page);
        return exitCode::badUsage;
    }

    int preview(Context& context, Session& session)
    {
        const auto items = session.previewUndo(m_choice.runId);
        if (!items)
            return failed(context, items.error());
        std::vector<UndoItem> chosen;
        for (const UndoItem& item : *items) {
            const auto& only = m_choice.only;
            if (only.empty() || std::ranges::find(only, item.sequence) != only.end())
                chosen.push_back(item);
        }
        if (!m_whatIf)
            return walkBack(context, session, chosen);
        tellPreview(context, chosen);
        const bool conflict = std::ranges::any_of(
            chosen, [](const UndoItem& item) { return item.state == UndoItem::State::changedSince; });
        return conflict ? exitCode::conflict : exitCode::done;
    }

    int walkBack(Context& context, Session& session, const std::vector<UndoItem>& items)
    {
        auto report = undoWatched(context, session);
        if (!report)
            return failed(context, report.error());
        const int code = codeForUndo(*report);
        if (context.output.isJson()) {
            context.output.print(document(items, &*report, code));
            return code;
        }
        Page page = context.output.page();
        page.heading(
            filled(code == exitCode::done ? cliText::undone : cliText::undoneInPart, {m_choice.runId}));
        showUndone(page, *report, items);
        context.output.print(page);
        return code;
    }

    Result<RunReport> undoWatched(Context& context, Session& session) const
    {
        std::stop_source stop;
        const auto watch = context.adapters.watchInterrupt(stop);
        ProgressLine line(context.console);
        return session.undo(m_choice, line.progress(), stop.get_token());
    }

    void tellPreview(Context& context, const std::vector<UndoItem>& items) const
    {
        if (context.output.isJson())
            return context.output.print(document(items, nullptr, exitCode::done));
        Page page = context.output.page();
        page.heading(filled(cliText::wouldBePutBack, {m_choice.runId}));
        showUndoPreview(page, items);
        context.output.print(page);
    }

    [[nodiscard]] Json document(const std::vector<UndoItem>& items, const RunReport* report, int code) const
    {
        Json list = Json::array();
        for (const UndoItem& item : items)
            list.push_back(undoItemJson(item));
        return Json {{"undoes", m_choice.runId}, {"whatIf", report == nullptr}, {"exitCode", code},
            {"changes", std::move(list)},
            {"result", report ? runReportJson(*report, RunKind::undo) : Json()}};
    }

    bool m_last = false;
    bool m_whatIf = false;
    std::string m_run;
    UndoChoice m_choice;
};

} // namespace

std::unique_ptr<Command> undoCommand()
{
    return std::make_unique<UndoCommand>();
}

} // namespace repair
