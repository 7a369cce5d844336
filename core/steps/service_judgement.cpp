// Disabled, deleted, stopped where it must run, or left without the trigger that would start it.
#include "core/steps/service_judgement.h"

#include "core/steps/evidence.h"
#include "core/steps/judgement.h"
#include "core/steps/known_services.h"

namespace repair {
namespace {

/// The addresses of one service.
struct Service {
    explicit Service(std::string_view key) : name(key) { }
    [[nodiscard]] Setting installation() const { return ServiceInstallation{name}; }
    [[nodiscard]] Setting start() const { return ServiceStart{name}; }
    [[nodiscard]] Fact runtime() const { return ServiceRuntime{name}; }
    [[nodiscard]] Fact changedBy() const { return ServiceChangedBy{name}; }
    [[nodiscard]] Operation startNow() const { return Action{StartService{name}}; }
    std::string name;
};

/// All three must agree: a saved snapshot may lack one of them.
bool isDeleted(const Snapshot& pc, const Service& service)
{
    const Value absent{Absent{}};
    return pc.at(service.installation()) == absent && pc.at(service.start()) == absent
        && pc.at(service.runtime()) == absent;
}

Diagnosis deleted(const Snapshot& pc, const ServiceNeed& need)
{
    const Service service(need.service);
    const auto* windows = pc.tryAt<WindowsVersion>(Fact{WindowsBuild{}});
    const auto known = tryKnownService(need.service, windows ? windows->build : 0);
    std::vector<Operation> repair;
    if (known) {
        ServiceConfig config = known->config;
        config.start.kind = need.enabledAs;
        repair.push_back(Change{service.installation(), Absent{}, config});
        const Setting dll = serviceDll(need.service);
        const Value right{regExpandSz(known->dll)};
        const Value& found = pc.at(dll);
        if (found != right && !std::holds_alternative<Unreadable>(found))
            repair.push_back(Change{dll, found, right});
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

/// What makes a service that is neither disabled nor deleted come up.
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
    return {service.installation(), service.start(), service.runtime(), service.changedBy(),
        serviceDll(need.service), Fact{WindowsBuild{}}};
}

bool isRunning(const ServiceStatus* status)
{
    using State = ServiceStatus::State;
    return status
        && (status->state == State::running || status->state == State::startPending
            || status->state == State::continuePending);
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
