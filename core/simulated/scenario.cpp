// Reads the embedded scenarios. The text of a scenario is ours, but may be edited: it is checked like any
// input.
#include "core/simulated/scenario.h"

#include "core/json/fields.h"
#include "core/simulated/scenario_text.h"
#include "resources/scenarios.h"

namespace repair {
namespace json_detail {
namespace {

constexpr std::string_view defaultName = "_default";

Stage decodeStage(const Json& json)
{
    const std::string id = decodeText(json);
    for (const Stage stage : allStages)
        if (idOf(stage) == id)
            return stage;
    throw DecodeError("stage: unknown word " + id);
}

std::optional<DialOutcome> decodeDial(const Json& expect, const char* name)
{
    if (!expect.contains(name))
        return std::nullopt;
    const Json& json = expect[name];
    if (decode<bool>(json.at("connected")))
        return DialOutcome {true, Stage::connected, 0};
    return DialOutcome {false, decodeStage(json.at("stage")), decode<std::uint32_t>(json.at("code"))};
}

std::vector<std::string> decodeSteps(const Json& expect, const char* name)
{
    return expect.contains(name) ? decode<std::vector<std::string>>(expect[name])
                                 : std::vector<std::string> {};
}

ScenarioExpectation decodeExpectation(const Json& json)
{
    ScenarioExpectation expect;
    expect.broken = decodeSteps(json, "broken");
    expect.suspect = decodeSteps(json, "suspect");
    expect.unknown = decodeSteps(json, "unknown");
    expect.notFound = decodeSteps(json, "notFound");
    expect.dialBefore = decodeDial(json, "dialBefore");
    expect.dialAfter = decodeDial(json, "dialAfter");
    expect.dialAfterRestart = decodeDial(json, "dialAfterRestart");
    expect.fault = decodeText(json.at("verdict").at("fault"));
    return expect;
}

Scenario decodeScenario(const Json& json)
{
    Scenario scenario;
    scenario.name = decodeText(json.at("name"));
    scenario.title = decodeText(json.at("title"));
    scenario.story = decodeText(json.at("story"));
    scenario.cause = decodeText(json.at("cause"));
    if (json.contains("entry")) {
        scenario.phonebook = decodeText(json["entry"].at("phonebook"));
        scenario.entry = decodeText(json["entry"].at("name"));
    }
    scenario.expect = decodeExpectation(json.at("expect"));
    return scenario;
}

} // namespace
} // namespace json_detail

namespace {

std::optional<std::string_view> tryTextOf(std::string_view name)
{
    for (const resources::ScenarioText& each : resources::scenarioTexts())
        if (each.name == name)
            return each.text;
    return std::nullopt;
}

/// Parsed once; it is our own text, and a test reads it.
const Json& healthyJson()
{
    static const Json healthy = parseJson(tryTextOf(json_detail::defaultName).value_or("")).value_or(Json());
    return healthy;
}

} // namespace

std::vector<std::string> scenarioNames()
{
    std::vector<std::string> names;
    for (const resources::ScenarioText& each : resources::scenarioTexts())
        if (each.name != json_detail::defaultName)
            names.emplace_back(each.name);
    return names;
}

Result<Scenario> scenarioFromText(std::string_view text)
{
    const auto json = parseJson(text);
    if (!json)
        return fail(json.error());
    try {
        Scenario scenario = json_detail::decodeScenario(*json);
        auto machine = machineFromPatch(healthyJson(), json->at("pc"));
        if (!machine)
            return fail(machine.error());
        scenario.machine = std::move(*machine);
        return scenario;
    } catch (const json_detail::DecodeError& error) {
        return fail({ErrorKind::corrupt, 0, "read scenario", error.what()});
    } catch (const Json::exception& error) {
        return fail({ErrorKind::corrupt, 0, "read scenario", error.what()});
    }
}

Result<Scenario> loadScenario(std::string_view name)
{
    const auto text = name == json_detail::defaultName ? std::nullopt : tryTextOf(name);
    if (!text)
        return fail({ErrorKind::notFound, 0, "open scenario", std::string(name)});
    return scenarioFromText(*text);
}

Machine healthyMachine()
{
    // Our own text, and every test begins with it.
    return machineFromPatch(healthyJson(), Json::object()).value();
}

Machine withIdentity(Machine machine, std::string identity)
{
    machine.identity = std::move(identity);
    return machine;
}

Machine withRunningClock(Machine machine, std::int64_t now)
{
    const std::int64_t shift = now - machine.clock.now;
    machine.clock = {now, 0};
    machine.windows.bootTime += shift;
    machine.firewall.armedAt += machine.firewall.armed ? shift : 0;
    for (auto& [key, content] : machine.registry)
        content.written += shift;
    for (DialAttempt& dial : machine.dials)
        dial.startedAt += shift;
    return machine;
}

} // namespace repair
