// Building and comparing the PCs of the law tests.
#include "tests/laws/law_pc.h"

#include "core/simulated/machine_json.h"
#include "core/steps/catalog.h"

#include <cstdlib>
#include <gtest/gtest.h>
#include <spdlog/sinks/null_sink.h>
#include <spdlog/spdlog.h>

namespace repair::laws {

spdlog::logger& silence()
{
    static spdlog::logger logger("silence", std::make_shared<spdlog::sinks::null_sink_mt>());
    return logger;
}

const std::vector<Scenario>& allScenarios()
{
    static const std::vector<Scenario> scenarios = [] {
        std::vector<Scenario> loaded;
        for (const std::string& name : scenarioNames()) {
            auto scenario = loadScenario(name);
            if (scenario)
                loaded.push_back(std::move(*scenario));
            else
                ADD_FAILURE() << name << ": " << scenario.error().operation << " "
                              << scenario.error().subject;
        }
        return loaded;
    }();
    return scenarios;
}

Machine machineOf(const RandomPc& random)
{
    const auto& scenarios = allScenarios();
    Machine machine = scenarios[static_cast<std::size_t>(random.scenario) % scenarios.size()].machine;
    for (const Mutation& mutation : random.mutations)
        mutate(machine, mutation);
    return machine;
}

Machine durable(Machine machine)
{
    machine.dials.clear();
    machine.dialsMade = 0;
    machine.connections.clear();
    machine.clock = {};
    machine.firewall.armedAt = 0;
    machine.windows = {};
    for (auto& [name, service] : machine.services) {
        service.state = ServiceStatus::State::stopped;
        service.changedBy.clear();
    }
    // Devices that a rescan found again stay found.
    for (auto& [name, device] : machine.devices)
        device.present = true;
    for (auto& [name, key] : machine.registry)
        key.written = 0;
    std::erase_if(machine.registry, [](const auto& item) { return item.second.values.empty(); });
    return machine;
}

std::string difference(const Machine& before, const Machine& after)
{
    if (before == after)
        return {};
    return Json::diff(toJson(before), toJson(after)).dump();
}

Choice choiceOf(const std::vector<int>& steps)
{
    Choice choice {true, {}, {}};
    for (const int step : steps)
        choice.steps.emplace_back(allSteps()[static_cast<std::size_t>(step) % allSteps().size()]->id);
    return choice;
}

TargetChoice chosenTarget(const Session& session)
{
    const auto choice = session.choose({});
    return choice ? *choice : TargetChoice {};
}

bool holdsForManyPcs(const std::string& law, const std::function<void(const RandomPc&)>& check)
{
    // RapidCheck reads its parameters from the environment only.
    const char* given = std::getenv("RC_PARAMS");
    const std::string params = given ? given : "";
    if (params.find("max_success") == std::string::npos) {
        static std::string variable; // putenv keeps the very bytes that it is given
        variable = "RC_PARAMS=" + params + " max_success=10000";
        putenv(variable.data());
    }
    return rc::check(law, check);
}

const Secret& someKey()
{
    static const Secret key(std::string("a key for tests"));
    return key;
}

} // namespace repair::laws
