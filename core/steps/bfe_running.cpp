// Keeps the Base Filtering Engine running, on which the key service, the policy service and the firewall
// stand.
//
// Without it IKEEXT cannot start and a dial ends with 827, 791 or 789. It is never stopped here: that would
// take the firewall along.

#include "core/steps/catalog.h"
#include "core/steps/service_judgement.h"

namespace repair {
namespace {

constexpr ServiceNeed need{"BFE", StartedBy::boot, StartType::Kind::automatic};

std::vector<Address> reads(const Target&)
{
    return readsOf(need);
}

Diagnosis diagnose(const Snapshot& pc, const Target&)
{
    return judge(pc, need);
}

} // namespace

constinit const Step steps::bfeRunning{"bfe-running", Chapter::services, About::pc,
    {Stage::notStarted, Stage::reachServer, Stage::agreeOnKeys}, reads, diagnose};

} // namespace repair
