// report: check and history on one page, to be sent to whoever helps.
#include "app/cli/commands/commands.h"

#include "app/cli/documents/check_document.h"
#include "app/cli/documents/history_document.h"
#include "app/cli/exit_codes.h"
#include "app/cli/pages/check_page.h"
#include "app/cli/pages/probe_page.h"
#include "app/cli/workplace.h"
#include "app/text/step_text.h"

#include <fmt/format.h>

namespace repair {
namespace {

class ReportCommand final : public Command {
public:
    [[nodiscard]] CommandHelp help() const override
    {
        return {"report", "Check and history on one page, to send to whoever helps you",
            "It names the connection, its server and the settings that were read. It holds no password and "
            "no key.\n\n"
            "Exit codes: 0 written, 2 it could not be\n\n"
            "Examples:\n"
            "  l2tp-repair report > report.txt\n"};
    }
    void declare(Arguments&) override { }
    int run(Context& context) override
    {
        auto workplace = Workplace::open(context);
        if (!workplace) {
            context.output.trouble(workplace.error());
            return exitCode::couldNotTell;
        }
        const auto choice = (*workplace)->chooseOrTell(context);
        if (!choice)
            return exitCode::couldNotTell;
        const Session& session = (*workplace)->session();
        const auto checked = (*workplace)->checkOrTell(context, *choice);
        if (!checked)
            return exitCode::couldNotTell;
        const auto history = session.history();
        if (!history) {
            context.output.trouble(history.error());
            return exitCode::couldNotTell;
        }
        if (context.output.isJson())
            context.output.print(document(session, *checked, *history));
        else
            show(context, session, *checked, *history);
        return exitCode::done;
    }

private:
    static Json document(const Session& session, const Checked& checked, const History& history)
    {
        const auto folderOf = [&session](const std::string& runId) { return session.folderOf(runId); };
        return Json {{"writtenAt", session.pc().clock().now().seconds},
            {"check", checkDocument(checked, std::nullopt)}, {"history", historyDocument(history, folderOf)}};
    }

    static void show(Context& context, const Session& session, const Checked& checked, const History& history)
    {
        Page page = context.output.page();
        page.heading(fmt::format("L2TP Repair, report of {}", timeText(session.pc().clock().now().seconds)));
        showVerdict(page, checked);
        showFindings(page, checked);
        if (const ServerAnswer* answer = checked.serverAnswer())
            showAnswer(page, *answer);
        page.heading("What was read");
        for (const auto& [address, value] : checked.snapshot.values()) {
            if (const auto* setting = std::get_if<Setting>(&address))
                page.line(fmt::format("{}: {}", describe(*setting), describe(*setting, value)), 2);
        }
        page.heading("Repairs so far");
        showHistory(page, history, [&session](const std::string& runId) { return session.folderOf(runId); });
        context.output.print(page);
    }
};

} // namespace

std::unique_ptr<Command> reportCommand()
{
    return std::make_unique<ReportCommand>();
}

} // namespace repair
