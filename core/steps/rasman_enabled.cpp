// Lets the Remote Access Connection Manager start, which dials every VPN.
//
// Windows ships it automatic on recent builds and manual on older ones; both work, since the first dial
// starts it. Tweak scripts disable it (711, 1058).

#include "core/steps/catalog.h"
#include "core/steps/service_judgement.h"

namespace repair {
namespace {

constexpr ServiceNeed need{"RasMan", StartedBy::caller, StartType::Kind::automatic};

std::vector<Address> reads(const Target&)
{
    return readsOf(need);
}

Diagnosis diagnose(const Snapshot& pc, const Target&)
{
    return judge(pc, need);
}

} // namespace

constinit const Step steps::rasmanEnabled{
    "rasman-enabled", Chapter::services, About::pc, {Stage::notStarted}, reads, diagnose};

} // namespace repair
