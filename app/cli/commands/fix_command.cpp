// fix: plan, apply, verify. With --what-if the plan only, which is the same data.
#include "app/cli/commands/commands.h"

#include "app/cli/documents/run_document.h"
#include "app/cli/exit_codes.h"
#include "app/cli/pages/check_page.h"
#include "app/cli/pages/run_page.h"
#include "app/cli/progress_line.h"
#include "app/cli/result_codes.h"
#include "app/cli/workplace.h"
#include "app/text/cli_text.h"
#include "core/phonebook/near_names.h"
#include "core/steps/catalog.h"

#include <algorithm>

namespace repair {
namespace {

bool storesKey(const Plan& plan)
{
    const auto stores = [](const Operation& operation) {
        const auto* action = std::get_if<Action>(&operation);
        return action && std::holds_alternative<StoreKey>(*action);
    };
    return std::ranges::any_of(
        plan.steps, [&](const PlannedStep& step) { return std::ranges::any_of(step.operations, stores); });
}

std::vector<std::string> stepIdsLike(const std::string& id)
{
    std::vector<std::string> ids;
    for (const Step* step : allSteps())
        ids.emplace_back(step->id);
    return nearNames(id, ids);
}

class FixCommand final : public Command {
public:
    [[nodiscard]] CommandHelp help() const override
    {
        return {"fix", "Repair it: plan, change, and check again",
            "Every change is recorded before it is made, and can be undone. Without --all and --step this is "
            "--all.\n\n"
            "Exit codes: 0 repaired, 1 not repaired, 3 put back because it got no better (--prove),\n"
            "  4 conflict: somebody else changed it, 5 access denied,\n"
            "  3010 repaired and a restart is needed (10 where exit codes end at 255)\n\n"
            "Examples:\n"
            "  l2tp-repair fix --all --what-if\n"
            "  l2tp-repair fix --all --prove\n"
            "  l2tp-repair fix --step nat-traversal-allowed\n"
            "  l2tp-repair fix --step preshared-key-stored --psk-stdin < key.txt\n"};
    }
    void declare(Arguments& arguments) override
    {
        arguments.flag("--all", m_all, "Everything that is broken and safe to repair");
        arguments.texts(
            "--step", m_steps, "This step as well, even if nothing is wrong there (again for more)");
        arguments.flag("--what-if", m_whatIf, "Show the plan, change nothing");
        arguments.flag(
            "--no-restart", m_noRestart, "Do not offer a restart; the exit code says if one is needed");
        arguments.flag("--prove", m_prove, "Dial afterwards, and put everything back if it gets no further");
        arguments.flag(
            "--psk-stdin", m_keyFromInput, "Read the pre-shared key from standard input, one line");
    }
    int run(Context& context) override
    {
        for (const std::string& id : m_steps) {
            if (!findStep(id)) {
                context.output.trouble({ErrorKind::notFound, 0, "find step", id}, stepIdsLike(id));
                return exitCode::badUsage;
            }
        }
        auto workplace = Workplace::open(context);
        if (!workplace)
            return failed(context, workplace.error());
        if (auto recovered = (*workplace)->session().recover(); !recovered)
            return failed(context, recovered.error());
        else if (*recovered && !context.output.isJson())
            showRecovered(context, **recovered);
        const auto choice = (*workplace)->chooseOrTell(context);
        return choice ? planAndApply(context, **workplace, *choice) : exitCode::notDone;
    }

private:
    static int failed(Context& context, const Error& error)
    {
        context.output.trouble(error);
        return codeFor(error);
    }
    static void showRecovered(Context& context, const RunReport& recovered)
    {
        Page page = context.output.page();
        showRecovery(page, recovered);
        page.blank();
        context.output.print(page);
    }

    int planAndApply(Context& context, Workplace& workplace, const TargetChoice& choice)
    {
        const auto before = workplace.checkOrTell(context, choice);
        if (!before)
            return exitCode::notDone;
        const auto plan = workplace.session().plan(*before, {m_all || m_steps.empty(), m_steps, {}});
        if (!plan)
            return failed(context, plan.error());
        if (m_whatIf) {
            const int code = plan->conflicts.empty() ? exitCode::done : exitCode::conflict;
            tell(context, {*before, *plan, nullptr, {}, false, code});
            return code;
        }
        return apply(context, workplace, *before, *plan);
    }

    int apply(Context& context, Workplace& workplace, const Checked& before, const Plan& plan)
    {
        Secret key;
        if (storesKey(plan) && !workplace.pc().isReadOnly()) {
            if (auto typed = readKey(context); typed)
                key = std::move(*typed);
            else
                context.output.trouble(typed.error());
        }
        std::stop_source stop;
        const auto watch = context.adapters.watchInterrupt(stop);
        ApplyOptions options;
        options.key = key.empty() ? nullptr : &key;
        options.stop = stop.get_token();
        options.proveByDial = m_prove;
        const auto applied = [&] {
            ProgressLine line(context.console);
            options.progress = line.progress();
            return workplace.session().apply(before, plan, options);
        }();
        if (!applied)
            return failed(context, applied.error());
        const int code = codeFor(*applied, plan, m_all || m_steps.empty());
        const std::string& run = applied->report.runId;
        const auto history = workplace.session().history();
        const PastRun* last = history ? history->lastToUndo() : nullptr;
        tell(context,
            {before, plan, &*applied, workplace.session().folderOf(run), last && last->run.begin.runId == run,
                code});
        if (code == exitCode::repairedNeedsRestart)
            offerRestart(context, workplace);
        return code;
    }

    Result<Secret> readKey(Context& context) const
    {
        if (m_keyFromInput)
            return context.console.readLine();
        if (context.console.canAsk())
            return context.console.readUnseen(cliText::askForKey);
        return Secret();
    }

    void offerRestart(Context& context, const Workplace& workplace) const
    {
        if (m_noRestart || context.output.isJson() || !workplace.restart() || !context.console.canAsk())
            return;
        context.console.write(Stream::trouble, cliText::askForRestart);
        const auto answer = context.console.readLine();
        if (!answer || (answer->reveal() != "y" && answer->reveal() != "yes"))
            return;
        if (auto restarted = workplace.restart()(); !restarted)
            context.output.trouble(restarted.error());
    }

    static void tell(Context& context, const FixResult& result)
    {
        if (context.output.isJson())
            return context.output.print(fixDocument(result));
        Page page = context.output.page();
        showPlan(page, result.plan, result.applied == nullptr);
        if (result.applied)
            showApplied(page, result);
        context.output.print(page);
    }

    bool m_all = false;
    bool m_whatIf = false;
    bool m_noRestart = false;
    bool m_prove = false;
    bool m_keyFromInput = false;
    std::vector<std::string> m_steps;
};

} // namespace

std::unique_ptr<Command> fixCommand()
{
    return std::make_unique<FixCommand>();
}

} // namespace repair
