// Repairs of one service, smallest first: a start, a start type, an installation.
#include "core/steps/service_repair.h"

#include "core/steps/evidence.h"
#include "core/steps/known_service_values.h"
#include "core/steps/known_services.h"

namespace repair {

bool isRunning(const ServiceStatus* status)
{
    using State = ServiceStatus::State;
    return status
        && (status->state == State::running || status->state == State::startPending
            || status->state == State::continuePending);
}

Diagnosis deleted(const Snapshot& pc, const ServiceNeed& need)
{
    const Service service(need.service);
    const auto* windows = pc.tryAt<WindowsVersion>(Fact{WindowsBuild{}});
    const auto known = tryKnownService(need.service, windows ? windows->build : 0);
    std::vector<Operation> repair;
    if (known) {
        ServiceConfig config = *known;
        config.start.kind = need.enabledAs;
        repair.push_back(Change{service.installation(), Absent{}, config});
        for (const ServiceValue& value : valuesOf(need.service)) {
            const Value& found = pc.at(value.setting);
            if (found != value.right && !std::holds_alternative<Unreadable>(found))
                repair.push_back(Change{value.setting, found, value.right});
        }
        repair.push_back(service.startNow());
    }
    return Broken{{.repair = repair, .evidence = {because("service-deleted", service.name)}}};
}

Diagnosis disabled(const Snapshot& pc, const ServiceNeed& need)
{
    const Service service(need.service);
    Broken broken{{.repair = {}, .evidence = {because("service-disabled", service.name)}}};
    broken.repair.push_back(
        Change{service.start(), pc.at(service.start()), StartType{.kind = need.enabledAs}});
    // A manual one is started by whoever needs it; an automatic one would only come at the next start.
    if (need.enabledAs != StartType::Kind::manual && !isRunning(pc.tryAt<ServiceStatus>(service.runtime())))
        broken.repair.push_back(service.startNow());
    if (const auto* who = pc.tryAt<std::string>(service.changedBy()))
        broken.evidence.push_back(because("service-changed-by", service.name, *who));
    return broken;
}

Problem startRepair(const Snapshot& pc, const Service& service, bool makeAutomatic)
{
    Problem problem{.repair = {}, .evidence = {}};
    if (makeAutomatic)
        problem.repair.push_back(
            Change{service.start(), pc.at(service.start()), StartType{.kind = StartType::Kind::automatic}});
    if (!isRunning(pc.tryAt<ServiceStatus>(service.runtime())))
        problem.repair.push_back(service.startNow());
    return problem;
}

} // namespace repair
