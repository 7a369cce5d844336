// Turns the LCP extensions of PPP on, which is what Windows ships.
//
// Guides sell this as the cure for 789, which it cannot be: PPP starts after the keys are agreed. It can
// matter for 718, 734 and 628. Off is meant for PPP servers of the last century, so without such an error it
// is asked.

#include "core/steps/catalog.h"
#include "core/steps/evidence.h"
#include "core/steps/judgement.h"
#include "core/steps/last_dial.h"
#include "core/steps/phonebook_reading.h"

namespace repair {
namespace {

std::vector<Address> reads(const Target& target)
{
    return {fieldOf(target, "LcpExtensions"), fieldOf(target, "VpnStrategy"), Fact{RecentDials{}}};
}

Diagnosis diagnose(const Snapshot& pc, const Target& target)
{
    const Setting field = fieldOf(target, "LcpExtensions");
    if (const auto unknown = firstUnreadable(pc, {field}))
        return *unknown;
    const Value& found = pc.at(field);
    if (tryNumber(found) != 0U || !mayDialL2tp(pc, target) || lastDialConnected(pc, target))
        return Healthy{};
    Problem problem{.repair = {Change{field, found, numberField(1)}}, .evidence = {}};
    if (lastDialFailedWith(pc, target, {628, 718, 734})) {
        problem.evidence.push_back(because("lcp-off-and-failed", lastCodeOf(pc, target)));
        return Broken{problem};
    }
    problem.evidence.push_back(because("lcp-off"));
    return Suspect{problem};
}

} // namespace

constinit const Step steps::lcpExtensionsOn{"lcp-extensions-on", Chapter::pppSettings, About::entry,
    {Stage::agreeOnPpp, Stage::signIn}, reads, diagnose};

} // namespace repair
