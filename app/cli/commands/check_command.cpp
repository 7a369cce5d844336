// check: snapshot, findings, verdict. Changes nothing but what an interrupted repair left.
#include "app/cli/commands/commands.h"

#include "app/cli/documents/check_document.h"
#include "app/cli/exit_codes.h"
#include "app/cli/pages/check_page.h"
#include "app/cli/workplace.h"
#include "core/engine/verdict.h"

namespace repair {
namespace {

int codeFor(const Checked& checked)
{
    if (checked.foundSomething())
        return exitCode::somethingFound;
    const bool blind = checked.foundUnknown() || checked.verdict.id == verdictId::couldNotTell;
    return blind || !checked.target.hasEntry() ? exitCode::couldNotTell : exitCode::done;
}

class CheckCommand final : public Command {
public:
    [[nodiscard]] CommandHelp help() const override
    {
        return {"check", "What is wrong with the VPN of this PC, and why",
            "Looks and changes nothing - except that a repair which was interrupted is put back first. It "
            "asks\n"
            "the VPN server of the entry what it answers, without credentials and not again within half a\n"
            "minute (--no-probe: it sends nothing). For a simulated PC the simulation answers; for files\n"
            "nothing is sent without --probe.\n\n"
            "Exit codes: 0 nothing to repair, 1 something found, 2 could not tell\n\n"
            "Examples:\n"
            "  l2tp-repair check\n"
            "  l2tp-repair check --profile \"Office VPN\"\n"
            "  l2tp-repair check --no-probe\n"
            "  l2tp-repair check --pc files:rasphone.pbk services.reg --json\n"};
    }
    void declare(Arguments&) override { }
    int run(Context& context) override
    {
        auto workplace = Workplace::open(context);
        if (!workplace) {
            context.output.trouble(workplace.error());
            return exitCode::couldNotTell;
        }
        const auto recovered = (*workplace)->recoverOrTell(context);
        (*workplace)->tellUnusableJournals(context);
        const auto choice = (*workplace)->chooseOrTell(context);
        if (!choice)
            return exitCode::couldNotTell;
        const auto checked = (*workplace)->checkOrTell(context, *choice);
        if (!checked)
            return exitCode::couldNotTell;
        if (context.output.isJson())
            context.output.print(checkDocument(*checked, recovered));
        else
            show(context, *checked, recovered, (*workplace)->pc().isReadOnly());
        return codeFor(*checked);
    }

private:
    static void show(
        Context& context, const Checked& checked, const std::optional<RunReport>& recovered, bool readOnly)
    {
        Page page = context.output.page();
        if (recovered)
            showRecovery(page, *recovered);
        showVerdict(page, checked);
        showFindings(page, checked);
        showServer(page, checked);
        showNextSteps(page, checked, readOnly);
        context.output.print(page);
    }
};

} // namespace

std::unique_ptr<Command> checkCommand()
{
    return std::make_unique<CheckCommand>();
}

} // namespace repair
