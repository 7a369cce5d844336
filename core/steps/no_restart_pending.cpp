// Says that Windows waits for a restart, after which some failures are gone by themselves.
//
// Fast Startup's shutdown is no restart. Windows keeps several lists of its own about this, some of them
// noisy, so this is never more than a question, and decides no verdict.

#include "core/steps/catalog.h"
#include "core/steps/evidence.h"
#include "core/steps/judgement.h"

namespace repair {
namespace {

std::vector<Address> reads(const Target&)
{
    return {Fact{PendingRestart{}}};
}

Diagnosis diagnose(const Snapshot& pc, const Target&)
{
    const Fact pending = PendingRestart{};
    if (const auto unknown = firstUnreadable(pc, {pending}))
        return *unknown;
    const auto* reasons = pc.tryAt<TextList>(pending);
    if (!reasons || reasons->items.empty())
        return Healthy{};
    Suspect suspect{{.repair = {}, .evidence = {}, .needsRestart = true, .seenHere = false}};
    for (const std::string& reason : reasons->items)
        suspect.evidence.push_back(because("restart-pending", reason));
    return suspect;
}

} // namespace

constinit const Step steps::noRestartPending{"no-restart-pending", Chapter::windowsUpdate, About::pc,
    {Stage::notStarted, Stage::reachServer, Stage::agreeOnKeys, Stage::buildTunnel, Stage::getAddress}, reads,
    diagnose};

} // namespace repair
