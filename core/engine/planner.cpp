// Chooses, orders, and finds wishes that collide.
#include "core/engine/planner.h"

#include "core/base/digest.h"
#include "core/engine/judge.h"
#include "core/json/json.h"
#include "core/steps/catalog.h"

#include <algorithm>

namespace repair {
namespace {

bool contains(const std::vector<std::string>& ids, std::string_view id)
{
    return std::ranges::find(ids, id) != ids.end();
}

PlannedStep plannedFrom(const std::string& stepId, const Problem& problem)
{
    return {stepId, scopeOf(problem.repair.front()), problem.repair, problem.needsRestart, problem.risk};
}

/// A step that was asked for and has neither a repair nor a reason against one is as it should be.
bool isAlreadySo(const Finding& finding)
{
    const Problem* problem = finding.problem();
    return finding.isHealthy() || (problem && problem->repair.empty() && problem->evidence.empty());
}

/// Puts one step into the plan, or into the list that says why not.
void place(Plan& plan, const Finding& finding)
{
    const Problem* problem = finding.problem();
    if (problem && !problem->repair.empty())
        plan.steps.push_back(plannedFrom(finding.stepId, *problem));
    else if (isAlreadySo(finding))
        plan.nothingToDo.push_back(finding.stepId);
    else
        plan.notRepairable.push_back(finding.stepId);
}

const Change* changeOf(const PlannedStep& step, const Setting& setting)
{
    for (const Operation& operation : step.operations) {
        const auto* change = std::get_if<Change>(&operation);
        if (change && change->setting == setting)
            return change;
    }
    return nullptr;
}

/// The Settings that two steps want differently.
void findConflicts(Plan& plan)
{
    for (std::size_t first = 0; first < plan.steps.size(); ++first) {
        for (const Operation& operation : plan.steps[first].operations) {
            const auto* change = std::get_if<Change>(&operation);
            if (!change)
                continue;
            for (std::size_t second = first + 1; second < plan.steps.size(); ++second) {
                const Change* other = changeOf(plan.steps[second], change->setting);
                if (other && other->after != change->after)
                    plan.conflicts.push_back(
                        {change->setting, plan.steps[first].stepId, plan.steps[second].stepId});
            }
        }
    }
}

void dropConflicting(Plan& plan)
{
    std::erase_if(plan.steps, [&](const PlannedStep& step) {
        return std::ranges::any_of(plan.conflicts, [&](const PlanConflict& conflict) {
            return conflict.firstStep == step.stepId || conflict.secondStep == step.stepId;
        });
    });
}

/// Two steps may want the same thing: the first one does it.
void dropRepeated(Plan& plan)
{
    for (std::size_t later = 1; later < plan.steps.size(); ++later) {
        std::erase_if(plan.steps[later].operations, [&](const Operation& operation) {
            return std::any_of(plan.steps.begin(), plan.steps.begin() + std::ptrdiff_t(later),
                [&](const PlannedStep& earlier) {
                    return std::ranges::find(earlier.operations, operation) != earlier.operations.end();
                });
        });
    }
    std::erase_if(plan.steps, [](const PlannedStep& step) { return step.operations.empty(); });
}

Status checkIds(const Choice& choice)
{
    for (const auto* ids : {&choice.steps, &choice.leaveOut}) {
        for (const std::string& id : *ids) {
            if (!findStep(id))
                return fail({ErrorKind::notFound, 0, "find step", id});
        }
    }
    return {};
}

} // namespace

Result<Plan> makePlan(
    const Snapshot& pc, const std::vector<Finding>& findings, const Target& target, const Choice& choice)
{
    if (auto known = checkIds(choice); !known)
        return fail(known.error());
    Plan plan;
    plan.target = target;
    for (const Finding& finding : findings) {
        const bool asked = contains(choice.steps, finding.stepId);
        const bool byDefault = choice.allByDefault && finding.isBroken() && finding.problem()->byDefault;
        if (contains(choice.leaveOut, finding.stepId) || (!asked && !byDefault))
            continue;
        const Step* step = findStep(finding.stepId);
        const bool onDemand = asked && finding.isHealthy() && step->onRequest;
        place(plan, onDemand ? judgeRequest(*step, pc, target) : finding);
    }
    findConflicts(plan);
    dropConflicting(plan);
    dropRepeated(plan);
    plan.digest = digestOf(plan);
    return plan;
}

std::string digestOf(const Plan& plan)
{
    Json steps = Json::array();
    for (const PlannedStep& step : plan.steps) {
        Json operations = Json::array();
        for (const Operation& operation : step.operations)
            operations.push_back(toJson(operation));
        steps.push_back({{"step", step.stepId}, {"operations", std::move(operations)}});
    }
    return toHex(sha256(Json {{"target", toJson(plan.target)}, {"steps", std::move(steps)}}.dump()));
}

} // namespace repair
