// What holds for every step in the list, however many there will be.
#include "core/steps/evidence.h"
#include "tests/core/steps/photo.h"

#include <algorithm>
#include <set>

namespace repair {
namespace {

using namespace photo;

std::vector<Setting> changedBy(const Problem& problem)
{
    std::vector<Setting> settings;
    for (const Operation& operation : problem.repair)
        if (const auto* change = std::get_if<Change>(&operation))
            settings.push_back(change->setting);
    return settings;
}

Snapshot allUnreadable(const Step& step)
{
    Snapshot::Values values;
    for (const Address& address : step.reads(office))
        values.insert_or_assign(address, Unreadable{5});
    return Snapshot(std::move(values));
}

TEST(Catalog, HasEveryStepOnceAndInTheOrderOfTheChapters)
{
    std::set<std::string_view> ids;
    for (const Step* step : allSteps())
        ids.insert(step->id);

    EXPECT_EQ(ids.size(), allSteps().size());
    EXPECT_EQ(allSteps().size(), 26U);
    EXPECT_TRUE(std::ranges::is_sorted(allSteps(), {}, &Step::chapter));
}

TEST(Catalog, FindsAStepByItsIdAndNothingElse)
{
    EXPECT_EQ(findStep("lcp-extensions-on"), &steps::lcpExtensionsOn);
    EXPECT_EQ(findStep("lcp-extensions"), nullptr);
}

TEST(Catalog, NeverChangesAnythingOnAPcThatCannotBeRead)
{
    for (const Step* step : allSteps()) {
        const Snapshot pc = allUnreadable(*step);

        const Diagnosis found = step->diagnose(pc, office);

        EXPECT_TRUE(isUnknown(found) || isHealthy(found)) << step->id;
        const auto asked = step->onRequest ? changedBy(step->onRequest(pc, office)) : std::vector<Setting>{};
        EXPECT_TRUE(asked.empty()) << step->id;
    }
}

TEST(Catalog, ListsWhateverItsRequestsChange)
{
    const Snapshot pc = of({{Setting{FirewallEnabled{FirewallProfile::publicProfile}}, Switch::on}});
    for (const Step* step : allSteps()) {
        if (!step->onRequest)
            continue;
        const auto reads = step->reads(office);
        for (const Setting& setting : changedBy(step->onRequest(pc, office)))
            EXPECT_NE(std::ranges::find(reads, Address{setting}), reads.end()) << step->id;
    }
}

TEST(Catalog, ListsEveryReasonOnce)
{
    std::set<std::string_view> ids;
    for (const EvidenceKind& kind : allEvidence)
        ids.insert(kind.id);

    EXPECT_EQ(ids.size(), allEvidence.size());
}

} // namespace
} // namespace repair
