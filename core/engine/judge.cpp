// The rule about owners stands here once, so that no step can forget it.
#include "core/engine/judge.h"

#include "core/steps/catalog.h"
#include "core/steps/evidence.h"

#include <algorithm>

namespace repair {
namespace {

struct PhonebookOf {
    std::optional<PhonebookField> operator()(const RenameEntry& action) const
    {
        return PhonebookField {action.phonebook, action.from, "VpnStrategy"};
    }
    std::optional<PhonebookField> operator()(const StoreKey& action) const
    {
        return PhonebookField {action.phonebook, action.entry, "VpnStrategy"};
    }
    template <class Other>
    std::optional<PhonebookField> operator()(const Other&) const
    {
        return std::nullopt;
    }
};

/// The Setting by which an Operation is owned; an Action on an entry is owned as the entry's fields are.
std::optional<Setting> ownedSetting(const Operation& operation)
{
    if (const auto* change = std::get_if<Change>(&operation))
        return change->setting;
    if (auto field = std::visit(PhonebookOf {}, std::get<Action>(operation)))
        return Setting {*field};
    return std::nullopt;
}

std::optional<SettingOwner> ownerOf(const Snapshot& pc, const Problem& problem)
{
    for (const Operation& operation : problem.repair) {
        const auto setting = ownedSetting(operation);
        if (!setting)
            continue;
        if (const auto* owner = pc.tryAt<SettingOwner>(Fact {OwnerOf {*setting}}))
            return *owner;
    }
    return std::nullopt;
}

/// Whether a policy rules this is not known, so nothing is changed. But for what only an administrator may
/// see: who plans with such rights looks again, and a plan that differs is refused.
bool isOwnerUnreadable(const Snapshot& pc, const Problem& problem)
{
    constexpr std::uint32_t accessDenied = 5;
    return std::ranges::any_of(problem.repair, [&](const Operation& operation) {
        const auto setting = ownedSetting(operation);
        const auto* owner = setting ? pc.tryAt<Unreadable>(Fact {OwnerOf {*setting}}) : nullptr;
        return owner && owner->osCode != accessDenied;
    });
}

Finding findingOf(const Step& step, const Snapshot& pc, Diagnosis diagnosis)
{
    Finding finding {std::string(step.id), step.chapter, Scope::machine, std::move(diagnosis), std::nullopt};
    Problem* problem = finding.problem();
    if (!problem)
        return finding;
    if (!problem->repair.empty())
        finding.scope = scopeOf(problem->repair.front());
    finding.owner = ownerOf(pc, *problem);
    if (!finding.owner && isOwnerUnreadable(pc, *problem)) {
        problem->repair.clear();
        problem->evidence.push_back(because("owner-could-not-be-read"));
    }
    if (finding.owner)
        problem->repair.clear();
    return finding;
}

} // namespace

std::vector<Finding> judge(const Snapshot& pc, const Target& target)
{
    std::vector<Finding> findings;
    findings.reserve(allSteps().size());
    for (const Step* step : allSteps()) {
        if (step->about == About::entry && !target.hasEntry())
            continue;
        findings.push_back(findingOf(*step, pc, step->diagnose(pc, target)));
    }
    return findings;
}

Finding judgeRequest(const Step& step, const Snapshot& pc, const Target& target)
{
    if (!step.onRequest || (step.about == About::entry && !target.hasEntry()))
        return findingOf(step, pc, Healthy {});
    return findingOf(step, pc, Suspect {step.onRequest(pc, target)});
}

} // namespace repair
