// Disabled, deleted, stopped where it must run, or left without the trigger that would start it.
#include "core/steps/service_judgement.h"

#include "core/steps/evidence.h"
#include "core/steps/judgement.h"
#include "core/steps/known_service_values.h"
#include "core/steps/service_repair.h"

namespace repair {
namespace {

/// All three must agree: a saved snapshot may lack one of them.
bool isDeleted(const Snapshot& pc, const Service& service)
{
    const Value absent{Absent{}};
    return pc.at(service.installation()) == absent && pc.at(service.start()) == absent
        && pc.at(service.runtime()) == absent;
}

Diagnosis judgeEnabled(const Snapshot& pc, const ServiceNeed& need, const StartType& start)
{
    const Service service(need.service);
    if (need.startedBy == StartedBy::caller)
        return Healthy{};
    if (const auto unknown = firstUnreadable(pc, {service.runtime()}))
        return *unknown;
    const auto* status = pc.tryAt<ServiceStatus>(service.runtime());
    if (!status)
        return Unknown{service.runtime(), 0};
    const bool isManual = start.kind == StartType::Kind::manual;
    const bool needsTrigger = need.startedBy == StartedBy::trigger && isManual;
    if (need.startedBy == StartedBy::trigger && status->hasTrigger)
        return Healthy{};
    if (isRunning(status) && !needsTrigger)
        return Healthy{};
    Problem problem = startRepair(pc, service, isManual);
    if (needsTrigger) {
        problem.evidence.push_back(because("service-without-trigger", service.name));
        return Suspect{problem};
    }
    problem.evidence.push_back(because("service-stopped", service.name));
    return Broken{problem};
}

} // namespace

std::vector<Address> readsOf(const ServiceNeed& need)
{
    const Service service(need.service);
    std::vector<Address> addresses{service.installation(), service.start(), service.runtime(),
        service.changedBy(), Fact{WindowsBuild{}}};
    for (const ServiceValue& value : valuesOf(need.service))
        addresses.emplace_back(value.setting);
    return addresses;
}

Diagnosis judge(const Snapshot& pc, const ServiceNeed& need)
{
    const Service service(need.service);
    if (const auto* start = pc.tryAt<StartType>(service.start()))
        return start->kind == StartType::Kind::disabled ? disabled(pc, need) : judgeEnabled(pc, need, *start);
    if (const auto unknown =
            firstUnreadable(pc, {service.start(), service.installation(), service.runtime()}))
        return *unknown;
    if (isDeleted(pc, service))
        return deleted(pc, need);
    return Unknown{service.start(), 0};
}

} // namespace repair
