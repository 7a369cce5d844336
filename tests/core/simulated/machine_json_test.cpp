// A simulated PC survives its JSON form whole, and a damaged form is an Error.
#include "core/simulated/machine_json.h"
#include "core/simulated/scenario.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

TEST(MachineJson, KeepsEveryScenario)
{
    for (const std::string& name : scenarioNames()) {
        const Machine machine = loadScenario(name).value().machine;

        const auto read = machineFromJson(parseJson(toJson(machine).dump()).value());

        EXPECT_EQ(read.value(), machine) << name;
    }
}

TEST(MachineJson, KeepsWhatTheScenariosDoNotHave)
{
    Machine machine = healthyMachine();
    machine.clock.hostOffset = -5;
    machine.phonebooks["user"].text = "no line end, \xff and a lone\nfeed\r\n\r\n[x]";
    machine.registry["HKCU\\x"].values["odd"] = {regType::binary, std::string("\0\xff", 2)};
    machine.firewall.armed = ArmedRestore {5, {FirewallProfile::publicProfile}};
    machine.owners.push_back({RegistryValue {"HKLM\\a", "b"}, {SettingOwner::Kind::groupPolicy, "c"}});
    machine.connections.push_back({"user", "Office VPN"});

    const auto read = machineFromJson(toJson(machine));

    EXPECT_EQ(read.value(), machine);
}

TEST(MachineJson, GivesAnOlderPcTheDeviceThatWasNotSavedThen)
{
    Json old = toJson(healthyMachine());
    old["devices"].erase(R"(SWD\MSRRAS\MS_NDISWANIP)");

    const auto read = machineFromJson(old);

    EXPECT_EQ(read.value(), healthyMachine());
}

TEST(MachineJson, TellsANoPhonebookFromAnEmptyOne)
{
    Machine machine = healthyMachine();
    machine.phonebooks["user"].text = "";
    machine.phonebooks["all-users"].text = std::nullopt;

    const auto read = machineFromJson(toJson(machine));

    EXPECT_EQ(read.value().phonebooks.at("user").text, "");
    EXPECT_EQ(read.value().phonebooks.at("all-users").text, std::nullopt);
}

TEST(MachineJson, RefusesANewerVersion)
{
    Json json = toJson(healthyMachine());
    json["version"] = machineVersion + 1;

    const auto read = machineFromJson(json);

    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, ErrorKind::tooNew);
}

TEST(MachineJson, NamesThePlaceOfAWrongType)
{
    Json json = toJson(healthyMachine());
    json["services"]["IKEEXT"]["state"] = "asleep";

    const auto read = machineFromJson(json);

    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, ErrorKind::corrupt);
    EXPECT_NE(read.error().subject.find("IKEEXT"), std::string::npos);
}

TEST(MachineJson, RefusesADocumentWithAnyPartReplaced)
{
    const Json whole = toJson(healthyMachine());

    for (const auto& [name, value] : whole.items()) {
        Json json = whole;
        json[name] = Json::array({Json::array({1.5})});

        EXPECT_FALSE(machineFromJson(json)) << name;
    }
}

} // namespace
} // namespace repair
