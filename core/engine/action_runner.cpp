// What each Action looks at before, and what it does. What takes it back stands in action_inverse.cpp.
#include "core/engine/action_runner.h"

#include "core/base/digest.h"

#include <algorithm>
#include <ranges>

namespace repair {
namespace {

constexpr std::uint32_t dependentServicesRunning = 1051;
constexpr std::uint32_t serviceDoesNotExist = 1060;

/// Memory of a StoreKey that overwrote a key: that one is gone, so it cannot be undone.
constexpr const char* replacedAKey = "replaced";

bool isRunning(const ServiceStatus& status)
{
    return status.state == ServiceStatus::State::running;
}

Result<ServiceStatus> statusOf(const Pc& pc, const std::string& service, const char* operation)
{
    auto status = pc.services().status(service);
    if (!status)
        return fail(status.error());
    if (!*status)
        return fail({ErrorKind::notFound, serviceDoesNotExist, operation, service});
    return **status;
}

void addOnce(std::vector<std::string>& names, const std::string& name)
{
    if (std::ranges::find(names, name) == names.end())
        names.push_back(name);
}

std::string fingerprintOf(const std::string& entryText)
{
    return toHex(sha256(entryText));
}

struct Preparer {
    const Pc& pc;

    Result<PreparedAction> operator()(const StartService& action) const
    {
        const auto status = statusOf(pc, action.service, "start service");
        if (!status)
            return fail(status.error());
        return PreparedAction {isRunning(*status), {}, {}};
    }
    Result<PreparedAction> operator()(const StopService& action) const
    {
        const auto status = statusOf(pc, action.service, "stop service");
        if (!status)
            return fail(status.error());
        if (!isRunning(*status))
            return PreparedAction {true, {}, {}};
        // Something that was started since stands on it: stopping it would break that, so it stays.
        if (!status->runningDependents.empty())
            return PreparedAction {
                true, {}, Error {ErrorKind::busy, dependentServicesRunning, "stop service", action.service}};
        return PreparedAction {};
    }
    Result<PreparedAction> operator()(const RestartServices& action) const
    {
        PreparedAction prepared;
        for (const std::string& service : action.services) {
            const auto status = statusOf(pc, service, "restart service");
            if (!status)
                return fail(status.error());
            if (!isRunning(*status))
                continue;
            for (const std::string& dependent : status->runningDependents)
                addOnce(prepared.memory, dependent);
            addOnce(prepared.memory, service);
        }
        prepared.alreadySo = prepared.memory.empty();
        return prepared;
    }
    Result<PreparedAction> operator()(const RenameEntry& action) const
    {
        const auto from = pc.phonebooks().entryText(action.phonebook, action.from);
        const auto to = pc.phonebooks().entryText(action.phonebook, action.to);
        if (!from || !to)
            return fail(from ? to.error() : from.error());
        if (!*from && *to)
            return PreparedAction {true, {}, {}};
        if (!*from)
            return fail(
                {ErrorKind::notFound, 623, "rename entry", action.from}); // ERROR_CANNOT_FIND_PHONEBOOK_ENTRY
        if (*to)
            return fail({ErrorKind::conflict, 183, "rename entry", action.to}); // ERROR_ALREADY_EXISTS
        return PreparedAction {};
    }
    Result<PreparedAction> operator()(const CreateEntryFrom& action) const
    {
        const auto there = pc.phonebooks().entryText(action.phonebook, action.name);
        if (!there)
            return fail(there.error());
        if (*there)
            return fail({ErrorKind::conflict, 183, "create entry", action.name});
        return PreparedAction {};
    }
    Result<PreparedAction> operator()(const DeleteCreatedEntry& action) const
    {
        const auto there = pc.phonebooks().entryText(action.phonebook, action.name);
        if (!there)
            return fail(there.error());
        if (!*there)
            return PreparedAction {true, {}, {}};
        if (fingerprintOf(**there) != action.fingerprint)
            return fail({ErrorKind::conflict, 0, "delete created entry", action.name});
        return PreparedAction {};
    }
    Result<PreparedAction> operator()(const StoreKey& action) const
    {
        const auto stored = pc.phonebooks().hasStoredKey(action.phonebook, action.entry);
        if (!stored)
            return fail(stored.error());
        PreparedAction prepared;
        if (*stored == Switch::on)
            prepared.memory.emplace_back(replacedAKey);
        return prepared;
    }
    Result<PreparedAction> operator()(const ClearKey& action) const
    {
        const auto stored = pc.phonebooks().hasStoredKey(action.phonebook, action.entry);
        if (!stored)
            return fail(stored.error());
        return PreparedAction {*stored == Switch::off, {}, {}};
    }
    Result<PreparedAction> operator()(const RescanDevices&) const { return PreparedAction {}; }
};

/// Starts again what was stopped, last stopped first; the first failure is what is told.
Status startAll(Pc& pc, const std::vector<std::string>& stoppedInOrder)
{
    Status outcome;
    for (const std::string& service : stoppedInOrder | std::views::reverse) {
        auto started = pc.services().start(service);
        if (!started && outcome)
            outcome = started;
    }
    return outcome;
}

Status restart(Pc& pc, const std::vector<std::string>& running)
{
    std::vector<std::string> stopped;
    for (const std::string& service : running) {
        auto stop = pc.services().stop(service);
        if (!stop) {
            // A restart must not end with less running than before; what could not be started again is
            // told by the next check, the reason for all of it by this error.
            (void)startAll(pc, stopped);
            return stop;
        }
        stopped.push_back(service);
    }
    return startAll(pc, stopped);
}

struct Performer {
    Pc& pc;
    const std::vector<std::string>& memory;
    const Secret* key;

    Status operator()(const StartService& action) const { return pc.services().start(action.service); }
    Status operator()(const StopService& action) const { return pc.services().stop(action.service); }
    Status operator()(const RestartServices&) const { return restart(pc, memory); }
    Status operator()(const RenameEntry& action) const { return pc.phonebooks().rename(action); }
    Status operator()(const CreateEntryFrom& action) const { return pc.phonebooks().create(action); }
    Status operator()(const DeleteCreatedEntry& action) const
    {
        return pc.phonebooks().remove(action.phonebook, action.name);
    }
    Status operator()(const StoreKey& action) const
    {
        if (!key)
            return fail({ErrorKind::invalidInput, 0, "store key", action.entry});
        return pc.phonebooks().storeKey(action.phonebook, action.entry, *key);
    }
    Status operator()(const ClearKey& action) const
    {
        return pc.phonebooks().clearKey(action.phonebook, action.entry);
    }
    Status operator()(const RescanDevices&) const { return pc.devices().rescan(); }
};

} // namespace

Result<PreparedAction> prepare(const Pc& pc, const Action& action)
{
    return std::visit(Preparer {pc}, action);
}

Result<std::vector<std::string>> perform(
    Pc& pc, const Action& action, const std::vector<std::string>& memory, const Secret* key)
{
    if (auto performed = std::visit(Performer {pc, memory, key}, action); !performed)
        return fail(performed.error());
    std::vector<std::string> learnt;
    if (const auto* created = std::get_if<CreateEntryFrom>(&action)) {
        const auto text = pc.phonebooks().entryText(created->phonebook, created->name);
        if (text && *text)
            learnt.push_back(fingerprintOf(**text));
    }
    return learnt;
}

} // namespace repair
