// Journal before effect; a failed step leaves nothing behind, or says what is left.
#include "core/engine/executor.h"

#include "core/engine/action_runner.h"
#include "core/engine/setting_access.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace repair {
namespace {

/// Why an Operation was not made.
struct Refusal {
    Outcome outcome = Outcome::failed;
    Error error;
    std::optional<Setting> contested;
    std::optional<Value> foundThere;
    bool endsRun = false; ///< the journal cannot be written: nothing more may be changed
};

using Made = tl::expected<bool, Refusal>; // false: it was already so

Refusal refusalFrom(const Error& error)
{
    Refusal refusal {Outcome::failed, error, {}, {}};
    if (error.kind == ErrorKind::accessDenied)
        refusal.outcome = Outcome::denied;
    else if (error.kind == ErrorKind::conflict)
        refusal.outcome = Outcome::conflict;
    return refusal;
}

class Execution {
public:
    Execution(Pc& pc, RunLog& log, const ExecuteOptions& options) : m_pc(pc), m_log(log), m_options(options)
    { }

    std::vector<StepOutcome> run(const Plan& plan)
    {
        std::vector<StepOutcome> outcomes;
        for (std::size_t i = 0; i < plan.steps.size(); ++i) {
            report(i, plan.steps.size(), plan.steps[i].stepId);
            outcomes.push_back(applyStep(plan.steps[i]));
        }
        report(plan.steps.size(), plan.steps.size(), {});
        return outcomes;
    }

private:
    /// Operations of the step in hand that were made, oldest first, for its rollback.
    using MadeOnes = std::vector<LoggedOperation>;

    StepOutcome applyStep(const PlannedStep& step)
    {
        if (m_journalError)
            return {step.stepId, Outcome::cancelled, m_journalError, {}, {}};
        if (needsMissingKey(step))
            return {step.stepId, Outcome::needsKey, {}, {}, {}};
        MadeOnes made;
        for (const Operation& operation : step.operations) {
            if (m_options.stop.stop_requested())
                return rolledBack(step, made, cancelled(step));
            auto one = makeOne(step.stepId, operation, made);
            if (!one)
                return rolledBack(step, made, std::move(one.error()));
        }
        if (made.empty())
            return {step.stepId, Outcome::nothingToDo, std::exchange(m_left, {}), {}, {}};
        return {step.stepId, step.needsRestart ? Outcome::needsRestart : Outcome::applied, {}, {}, {}};
    }

    [[nodiscard]] bool needsMissingKey(const PlannedStep& step) const
    {
        if (m_options.key)
            return false;
        return std::ranges::any_of(step.operations, [](const Operation& operation) {
            const auto* action = std::get_if<Action>(&operation);
            return action && std::holds_alternative<StoreKey>(*action);
        });
    }

    Made makeOne(const std::string& stepId, const Operation& operation, MadeOnes& made)
    {
        if (const auto* change = std::get_if<Change>(&operation))
            return makeChange(stepId, *change, made);
        return makeAction(stepId, std::get<Action>(operation), made);
    }

    Made makeChange(const std::string& stepId, const Change& change, MadeOnes& made)
    {
        const Value live = read(m_pc, Address {change.setting});
        if (live == change.after)
            return false;
        if (live != change.before)
            return tl::unexpected(contested(change, live));
        auto logged = intend(stepId, change, {});
        if (!logged)
            return tl::unexpected(logged.error());
        made.push_back(*logged);
        if (auto written = write(m_pc, change.setting, change.after); !written)
            return tl::unexpected(noted(made.back(), written.error()));
        if (const Value now = read(m_pc, Address {change.setting}); now != change.after)
            return tl::unexpected(noted(made.back(), {ErrorKind::failed, 0, "read back", stepId}));
        return finish(made.back(), {});
    }

    Made makeAction(const std::string& stepId, const Action& action, MadeOnes& made)
    {
        auto prepared = prepare(m_pc, action);
        if (!prepared)
            return tl::unexpected(refusalFrom(prepared.error()));
        if (prepared->alreadySo) {
            m_left = prepared->left;
            return false;
        }
        auto logged = intend(stepId, action, prepared->memory);
        if (!logged)
            return tl::unexpected(logged.error());
        made.push_back(*logged);
        auto performed = perform(m_pc, action, prepared->memory, m_options.key);
        if (!performed)
            return tl::unexpected(noted(made.back(), performed.error()));
        return finish(made.back(), std::move(*performed));
    }

    static Refusal cancelled(const PlannedStep& step)
    {
        return {Outcome::cancelled, {ErrorKind::cancelled, 0, "apply", step.stepId}, {}, {}};
    }

    static Refusal contested(const Change& change, const Value& live)
    {
        if (const auto* unreadable = std::get_if<Unreadable>(&live))
            return refusalFrom({unreadable->osCode == 5 ? ErrorKind::accessDenied : ErrorKind::failed,
                unreadable->osCode, "read before change", {}});
        return {
            Outcome::conflict, {ErrorKind::conflict, 0, "compare before change", {}}, change.setting, live};
    }

    tl::expected<LoggedOperation, Refusal> intend(
        const std::string& stepId, const Operation& operation, const std::vector<std::string>& memory)
    {
        Status backedUp;
        if (!m_log.isOpen() && m_options.beforeFirst)
            backedUp = m_options.beforeFirst();
        auto sequence = backedUp ? m_log.intend(stepId, operation, memory) : fail(backedUp.error());
        if (!sequence)
            return tl::unexpected(Refusal {Outcome::failed, sequence.error(), {}, {}, true});
        return LoggedOperation {{*sequence, stepId, operation, memory}, LoggedOperation::State::intended, {}};
    }

    Made finish(LoggedOperation& logged, std::vector<std::string> learnt)
    {
        logged.state = LoggedOperation::State::done;
        logged.learnt = learnt;
        if (auto noted = m_log.done(logged.intent.sequence, std::move(learnt)); !noted)
            return tl::unexpected(Refusal {Outcome::failed, noted.error(), {}, {}, true});
        return true;
    }

    Refusal noted(const LoggedOperation& logged, const Error& error)
    {
        Refusal refusal = refusalFrom(error);
        if (auto written = m_log.failed(logged.intent.sequence, error); !written)
            refusal.endsRun = true;
        return refusal;
    }

    /// Takes back what this step made, newest first. Needs no new intents: those that are written cover it.
    StepOutcome rolledBack(const PlannedStep& step, const MadeOnes& made, Refusal refusal)
    {
        if (refusal.endsRun)
            m_journalError = refusal.error;
        StepOutcome outcome {
            step.stepId, refusal.outcome, refusal.error, refusal.contested, refusal.foundThere};
        for (const LoggedOperation& logged : made | std::views::reverse) {
            if (auto back = takeBack(logged); !back) {
                outcome.outcome = Outcome::rollbackFailed;
                outcome.error = back.error();
                continue;
            }
            if (!m_journalError)
                (void)m_log.rolledBack(logged.intent.sequence); // what is live says the same
        }
        return outcome;
    }

    Status takeBack(const LoggedOperation& logged)
    {
        for (const Operation& inverse : inverseOf(logged)) {
            const auto* change = std::get_if<Change>(&inverse);
            auto back = change ? takeBackChange(*change) : takeBackAction(std::get<Action>(inverse));
            if (!back)
                return back;
        }
        return {};
    }

    Status takeBackChange(const Change& inverse)
    {
        const Value live = read(m_pc, Address {inverse.setting});
        if (live == inverse.after)
            return {};
        if (live != inverse.before)
            return fail({ErrorKind::conflict, 0, "roll back", {}});
        if (auto written = write(m_pc, inverse.setting, inverse.after); !written)
            return written;
        if (read(m_pc, Address {inverse.setting}) != inverse.after)
            return fail({ErrorKind::failed, 0, "roll back", {}});
        return {};
    }

    Status takeBackAction(const Action& inverse)
    {
        auto prepared = prepare(m_pc, inverse);
        if (!prepared)
            return fail(prepared.error());
        if (prepared->alreadySo)
            return {};
        auto performed = perform(m_pc, inverse, prepared->memory, m_options.key);
        return performed ? Status {} : fail(performed.error());
    }

    void report(std::size_t done, std::size_t total, const std::string& stepId) const
    {
        if (m_options.progress)
            m_options.progress({m_options.activity, done, total, stepId});
    }

    Pc& m_pc;
    RunLog& m_log;
    const ExecuteOptions& m_options;
    std::optional<Error> m_left; ///< why the last Action left things as they are
    std::optional<Error> m_journalError; ///< set: nothing more may be changed
};

} // namespace

Executed execute(Pc& pc, const Plan& plan, RunLog& log, const ExecuteOptions& options)
{
    Executed executed;
    executed.steps = Execution(pc, log, options).run(plan);
    executed.closed = log.end(pc.clock().now().seconds, executed.steps);
    return executed;
}

} // namespace repair
