// Lets the key service (IKEEXT) start, without which no keys are agreed and a dial ends with 789, 791 or 827.
//
// Windows ships it manual with a trigger, so stopped before the first dial is normal. Tweak scripts disable
// or delete it, and so do products that bring an IKE of their own (SoftEther does it by design): while such a
// one holds the ports, switching IKEEXT on may break it, so that is asked.

#include "core/steps/catalog.h"
#include "core/steps/evidence.h"
#include "core/steps/service_judgement.h"

namespace repair {
namespace {

constexpr ServiceNeed need{"IKEEXT", StartedBy::trigger, StartType::Kind::automatic};

std::vector<Address> reads(const Target&)
{
    std::vector<Address> addresses = readsOf(need);
    addresses.emplace_back(Fact{PortUse{}});
    return addresses;
}

/// The program that holds the ports of IKE in place of Windows; null if none does.
const PortUser* otherKeyService(const Snapshot& pc)
{
    const auto* holders = pc.tryAt<PortUsers>(Fact{PortUse{}});
    if (!holders)
        return nullptr;
    for (const PortUser& user : holders->users)
        if (user.port == 500 || user.port == 4500)
            return &user;
    return nullptr;
}

Diagnosis diagnose(const Snapshot& pc, const Target&)
{
    Diagnosis diagnosis = judge(pc, need);
    const auto* broken = std::get_if<Broken>(&diagnosis);
    const PortUser* other = otherKeyService(pc);
    if (!broken || !other)
        return diagnosis;
    Suspect suspect{*broken};
    suspect.risk = Risk::mayBreakAnother;
    suspect.evidence.push_back(because("port-holder-may-want-this", other->process));
    return suspect;
}

} // namespace

constinit const Step steps::ikeextEnabled{"ikeext-enabled", Chapter::services, About::pc,
    {Stage::notStarted, Stage::reachServer, Stage::agreeOnKeys}, reads, diagnose};

} // namespace repair
