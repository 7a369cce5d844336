// The session's way back: history, what an undo would do now, and the undo itself.
#include "app/session/division.h"
#include "app/session/session.h"
#include "app/session/undo_plan.h"
#include "core/engine/setting_access.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace repair {
namespace {

UndoItem itemFor(const Pc& pc, const LoggedOperation& logged)
{
    UndoItem item {logged.intent.sequence, logged.intent.stepId, logged.intent.operation, {}, {}};
    const auto* change = std::get_if<Change>(&logged.intent.operation);
    if (!change)
        return item;
    item.now = read(pc, Address {change->setting});
    if (std::holds_alternative<Unreadable>(*item.now))
        item.state = UndoItem::State::cannotBeRead;
    else if (*item.now == change->before)
        item.state = UndoItem::State::isAlreadyBack;
    else if (*item.now != change->after)
        item.state = UndoItem::State::changedSince;
    return item;
}

} // namespace

Result<History> Session::history() const
{
    const std::string pcId = m_pc.system().identity();
    auto own = readHistory(m_store, pcId);
    if (!own || !m_machine.store)
        return own;
    auto machine = readHistory(*m_machine.store, pcId);
    if (machine)
        return joined(std::move(*own), std::move(*machine));
    // What the user's own journals tell is true all the same.
    own->unreadable.push_back({machine.error().subject, machine.error()});
    return own;
}

Result<std::vector<UndoItem>> Session::previewUndo(const std::string& runId) const
{
    auto past = history();
    if (!past)
        return fail(past.error());
    const PastRun* run = past->find(runId);
    if (!run)
        return fail({ErrorKind::notFound, 0, "find run", runId});
    std::vector<UndoItem> items;
    for (const LoggedOperation& logged : run->run.operations) {
        if (logged.state != LoggedOperation::State::rolledBack)
            items.insert(items.begin(), itemFor(std::as_const(m_pc), logged));
    }
    return items;
}

Result<Plan> Session::planToUndo(const UndoChoice& choice) const
{
    auto past = history();
    if (!past)
        return fail(past.error());
    const PastRun* run = past->find(choice.runId);
    if (!run)
        return fail({ErrorKind::notFound, 0, "find run", choice.runId});
    Plan plan = undoPlan(std::as_const(m_pc), run->run, choice.only, choice.overwrite);
    if (plan.empty())
        return fail({ErrorKind::notFound, 0, "find a change to undo", choice.runId});
    return plan;
}

Result<RunReport> Session::undo(const UndoChoice& choice, const Progress& progress, std::stop_token stop)
{
    return undoInTurn({choice}, progress, std::move(stop));
}

Result<RunReport> Session::undoInTurn(
    const std::vector<UndoChoice>& choices, const Progress& progress, std::stop_token stop)
{
    std::vector<UndoChoice> left;
    Plan asked; // everything that consent is needed for
    for (const UndoChoice& choice : choices) {
        const auto plan = planToUndo(choice);
        if (!plan && (plan.error().kind != ErrorKind::notFound || choices.size() == 1))
            return fail(plan.error());
        if (!plan)
            continue;
        left.push_back(choice);
        std::ranges::copy(plan->steps, std::back_inserter(asked.steps));
    }
    // Asked before the lock is taken: a person may think about it for long.
    auto side = reachMachine(asked);
    if (!side)
        return fail(side.error());
    RunReport all;
    for (const UndoChoice& choice : left) {
        auto report = undoBy(side->get(), choice, {nullptr, progress, stop});
        if (!report)
            return fail(report.error());
        all.runId = report->runId;
        std::ranges::move(report->steps, std::back_inserter(all.steps));
    }
    return all;
}

Result<RunReport> Session::undoBy(MachineSide* side, const UndoChoice& choice, const WorkOptions& options)
{
    auto lock = m_store.lock();
    if (!lock)
        return fail(lock.error());
    const auto plan = planToUndo(choice);
    if (!plan)
        return fail(plan.error());
    const MachineUndo asked {choice.runId, choice.only, choice.overwrite, runsToTell()};
    RunBegin begin;
    begin.kind = RunKind::undo;
    begin.undoes = {choice.runId};
    begin.changes = choice.only;
    const Job job {*plan, std::move(begin), runsBefore(), needsMachine(*plan) ? side : nullptr,
        [asked](MachineSide& machine, const WorkOptions& half) { return machine.undo(asked, half); }};
    auto ran = run(job, options);
    if (!ran)
        return fail(ran.error());
    if (ran->interrupted)
        return fail(*ran->interrupted);
    return std::move(ran->report);
}

} // namespace repair
