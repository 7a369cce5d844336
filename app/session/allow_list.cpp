// The union of all steps' reads, asked of every operation of a plan.
#include "app/session/allow_list.h"

#include "core/json/json.h"
#include "core/steps/catalog.h"
#include "core/steps/known_service_values.h"
#include "core/steps/known_services.h"

#include <algorithm>
#include <array>

namespace repair {
namespace {

/// The builds at which the services that Windows installs changed; 0 is the newest.
constexpr std::array<std::uint32_t, 4> buildsThatDiffer {10240, 16299, 17134, 0};
/// A service whose dependence on one of ours is found deeper than this is none that Windows stopped.
constexpr int deepestDependence = 6;

std::vector<Address> readByAnyStep(const Target& target)
{
    std::vector<Address> addresses;
    for (const Step* step : allSteps()) {
        for (Address& address : step->reads(target))
            addresses.push_back(std::move(address));
    }
    return addresses;
}

/// The entry that a phonebook line belongs to is free; which lines there are is not.
Target targetOf(const Setting& setting)
{
    const auto* field = std::get_if<PhonebookField>(&setting);
    return field ? Target {field->phonebook, field->entry, {}} : Target {};
}

bool isReadByAnyStep(const Setting& setting)
{
    const auto all = readByAnyStep(targetOf(setting));
    return std::ranges::find(all, Address {setting}) != all.end();
}

bool isServiceOfSteps(const std::string& service)
{
    return isReadByAnyStep(ServiceStart {service});
}

bool isWindowsOwn(const std::string& service, ServiceConfig config)
{
    config.start = {};
    return std::ranges::any_of(buildsThatDiffer, [&](std::uint32_t build) {
        const auto known = tryKnownService(service, build);
        if (!known)
            return false;
        ServiceConfig windows = *known;
        windows.start = {};
        return windows == config;
    });
}

/// What Windows itself has in a value below the key of one of the services; nothing for any other value.
std::optional<Value> windowsOwnValue(const Setting& setting)
{
    for (const Step* step : allSteps()) {
        for (const Address& address : step->reads({})) {
            const auto* read = std::get_if<Setting>(&address);
            const auto* start = read ? std::get_if<ServiceStart>(read) : nullptr;
            for (const ServiceValue& value : valuesOf(start ? start->service : std::string()))
                if (value.setting == setting)
                    return value.right;
        }
    }
    return std::nullopt;
}

/// Code that would run as SYSTEM is only ever Windows' own.
bool isHarmless(const Change& change)
{
    if (std::holds_alternative<Absent>(change.after))
        return true;
    if (const auto* installation = std::get_if<ServiceInstallation>(&change.setting)) {
        const auto* config = std::get_if<ServiceConfig>(&change.after);
        return config && isWindowsOwn(installation->service, *config);
    }
    const auto own = windowsOwnValue(change.setting);
    return !own || change.after == *own;
}

bool dependsOnSteps(const Pc& pc, const std::string& service, int depth)
{
    if (isServiceOfSteps(service))
        return true;
    if (depth == 0)
        return false;
    const auto config = pc.services().config(service);
    return config && *config && std::ranges::any_of((*config)->dependsOn, [&](const std::string& needed) {
        return dependsOnSteps(pc, needed, depth - 1);
    });
}

struct Allowed {
    const Pc& pc;

    bool operator()(const StartService& action) const
    {
        return dependsOnSteps(pc, action.service, deepestDependence);
    }
    bool operator()(const StopService& action) const { return isServiceOfSteps(action.service); }
    bool operator()(const RestartServices& action) const
    {
        return std::ranges::all_of(action.services, isServiceOfSteps);
    }
    bool operator()(const RescanDevices&) const { return true; }
    template <class OnEntry>
    bool operator()(const OnEntry& action) const
    {
        const auto books = pc.phonebooks().books();
        return books && std::ranges::find(*books, action.phonebook, &PhonebookFile::id) != books->end();
    }

    bool operator()(const Change& change) const
    {
        return isReadByAnyStep(change.setting) && isHarmless(change);
    }
    bool operator()(const Action& action) const { return std::visit(*this, action); }
};

template <class Condition>
Status checkEach(const Plan& plan, const Condition& isAllowed)
{
    for (const PlannedStep& step : plan.steps) {
        for (const Operation& operation : step.operations) {
            if (!isAllowed(operation))
                return fail({ErrorKind::accessDenied, 0, "check the allow-list", toJson(operation).dump()});
        }
    }
    return {};
}

} // namespace

Status checkAllowed(const Pc& pc, const Plan& plan)
{
    return checkEach(plan, [&pc](const Operation& operation) {
        return scopeOf(operation) == Scope::machine && std::visit(Allowed {pc}, operation);
    });
}

Status checkUsersOwn(const Plan& plan)
{
    return checkEach(plan, [](const Operation& operation) { return scopeOf(operation) == Scope::user; });
}

} // namespace repair
