// history: what this program did on this PC, and what of it is still in force.
#include "app/cli/commands/commands.h"

#include "app/cli/documents/history_document.h"
#include "app/cli/exit_codes.h"
#include "app/cli/workplace.h"

namespace repair {
namespace {

class HistoryCommand final : public Command {
public:
    [[nodiscard]] CommandHelp help() const override
    {
        return {"history", "The repairs of this PC, change by change",
            "Exit codes: 0 shown, 1 some records cannot be used (newer, damaged, or of another PC), 2 not "
            "readable\n\n"
            "Examples:\n"
            "  l2tp-repair history\n"
            "  l2tp-repair history --json\n"};
    }
    void declare(Arguments&) override { }
    int run(Context& context) override
    {
        auto workplace = Workplace::open(context);
        if (!workplace) {
            context.output.trouble(workplace.error());
            return exitCode::couldNotTell;
        }
        const Session& session = (*workplace)->session();
        const auto history = session.history();
        if (!history) {
            context.output.trouble(history.error());
            return exitCode::couldNotTell;
        }
        const auto folderOf = [&session](const std::string& runId) { return session.folderOf(runId); };
        if (context.output.isJson()) {
            context.output.print(historyDocument(*history, folderOf));
        } else {
            Page page = context.output.page();
            showHistory(page, *history, folderOf);
            context.output.print(page);
        }
        return history->unreadable.empty() ? exitCode::done : exitCode::somethingFound;
    }
};

} // namespace

std::unique_ptr<Command> historyCommand()
{
    return std::make_unique<HistoryCommand>();
}

} // namespace repair
