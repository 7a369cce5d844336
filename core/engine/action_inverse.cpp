// What takes back each Operation that a journal holds.
#include "core/engine/action_runner.h"

#include <ranges>

namespace repair {
namespace {

struct Inverter {
    const LoggedOperation& logged;

    std::vector<Operation> operator()(const StartService& action) const
    {
        return {Action {StopService {action.service}}};
    }
    std::vector<Operation> operator()(const StopService& action) const
    {
        return {Action {StartService {action.service}}};
    }
    /// A finished restart left nothing behind; an interrupted one left services stopped.
    std::vector<Operation> operator()(const RestartServices&) const
    {
        std::vector<Operation> starts;
        if (logged.state == LoggedOperation::State::done)
            return starts;
        for (const std::string& service : logged.intent.memory | std::views::reverse)
            starts.push_back(Action {StartService {service}});
        return starts;
    }
    std::vector<Operation> operator()(const RenameEntry& action) const
    {
        return {Action {RenameEntry {action.phonebook, action.to, action.from}}};
    }
    std::vector<Operation> operator()(const CreateEntryFrom& action) const
    {
        // Without its fingerprint (interrupted between making and noting it) no entry passes as ours.
        const std::string fingerprint = logged.learnt.empty() ? std::string() : logged.learnt.front();
        return {Action {DeleteCreatedEntry {action.phonebook, action.source, action.name, fingerprint}}};
    }
    std::vector<Operation> operator()(const DeleteCreatedEntry& action) const
    {
        return {Action {CreateEntryFrom {action.phonebook, action.source, action.name}}};
    }
    std::vector<Operation> operator()(const StoreKey& action) const
    {
        if (!logged.intent.memory.empty())
            return {};
        return {Action {ClearKey {action.phonebook, action.entry}}};
    }
    std::vector<Operation> operator()(const ClearKey&) const { return {}; }
    std::vector<Operation> operator()(const RescanDevices&) const { return {}; }
};

} // namespace

std::vector<Operation> inverseOf(const LoggedOperation& logged)
{
    if (const auto* change = std::get_if<Change>(&logged.intent.operation))
        return {Change {change->setting, change->after, change->before}};
    return std::visit(Inverter {logged}, std::get<Action>(logged.intent.operation));
}

} // namespace repair
