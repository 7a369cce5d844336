// Lets the SSTP service start, which L2TP does not use but RasMan depends on.
//
// Disabled, it takes every kind of VPN along: RasMan cannot start (1068), a dial ends with 711. Manual is
// what Windows ships, and RasMan then starts it.

#include "core/steps/catalog.h"
#include "core/steps/service_judgement.h"

namespace repair {
namespace {

constexpr ServiceNeed need{"SstpSvc", StartedBy::caller, StartType::Kind::manual};

std::vector<Address> reads(const Target&)
{
    return readsOf(need);
}

Diagnosis diagnose(const Snapshot& pc, const Target&)
{
    return judge(pc, need);
}

} // namespace

constinit const Step steps::sstpsvcEnabled{
    "sstpsvc-enabled", Chapter::services, About::pc, {Stage::notStarted}, reads, diagnose};

} // namespace repair
