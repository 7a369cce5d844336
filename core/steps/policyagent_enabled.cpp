// Lets the IPsec Policy Agent start, which holds the rule that L2TP goes through IPsec.
//
// Windows ships it manual with a trigger, so stopped is normal. Tweak scripts disable it, or delete the
// trigger, after which it works until the next restart only.

#include "core/steps/catalog.h"
#include "core/steps/service_judgement.h"

namespace repair {
namespace {

constexpr ServiceNeed need{"PolicyAgent", StartedBy::trigger, StartType::Kind::automatic};

std::vector<Address> reads(const Target&)
{
    return readsOf(need);
}

Diagnosis diagnose(const Snapshot& pc, const Target&)
{
    return judge(pc, need);
}

} // namespace

constinit const Step steps::policyagentEnabled{"policyagent-enabled", Chapter::services, About::pc,
    {Stage::notStarted, Stage::reachServer, Stage::agreeOnKeys}, reads, diagnose};

} // namespace repair
