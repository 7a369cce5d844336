// Every kind of setting, fact, value and action comes back from its JSON; malformed JSON is an Error.
#include "core/json/json.h"
#include "core/json/snapshot_json.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

TEST(Json, GivesEverySettingBack)
{
    const std::vector<Setting> settings {ServiceInstallation {"IKEEXT"}, ServiceStart {"IKEEXT"},
        RegistryValue {R"(HKLM\A)", "b"}, PhonebookField {"user", "Büro \"VPN\"", "IpSecFlags"},
        FirewallRule {"rule"}, FirewallEnabled {FirewallProfile::publicProfile}, FirewallRestore {},
        DeviceEnabled {R"(SWD\X)"}};

    for (const Setting& setting : settings)
        EXPECT_EQ(settingFromJson(toJson(setting)), setting);
    EXPECT_EQ(settings.size(), std::variant_size_v<Setting>);
}

TEST(Json, GivesEveryValueBack)
{
    ServerAnswer answer;
    answer.host = "vpn.example.com";
    answer.nat = NatAnswer {true, false, 2, 4500};
    answer.transform = IkeTransform {7, 256, 2, 14};
    const std::vector<Value> values {Absent {}, Unreadable {5}, std::string("text"), std::string("ANSI \xfc"),
        dword(2), RegistryData {0xffff, std::string("\0\xff", 2)},
        StartType {StartType::Kind::automatic, true},
        ServiceConfig {"name", "path", "account", {"a", "b"}, 0x20, {}, "what it does", 3,
            {"SeAuditPrivilege"}, 60, {{1, 1000}}, {{4, 1, "00ff", {"500", "UDP"}}}},
        Switch::on,
        FirewallRuleSpec {"group", FirewallRuleSpec::Direction::in, FirewallRuleSpec::Decision::block, false,
            6, "500", "*"},
        ArmedRestore {5, {FirewallProfile::domainProfile}}, Timestamp {-1},
        ServiceStatus {ServiceStatus::State::running, true, {"BFE"}, {"x"}},
        WindowsVersion {19045, 1, "22H2"}, TextList {{"a"}},
        DialHistory {{{"id", "entry", "user", 7, 20224, false, 789,
            IkeFailure {13801, IkeFailure::Mode::quick, IkeFailure::Side::server}}}},
        EntryList {{{"user", "n", "s", 3}}}, SettingOwner {SettingOwner::Kind::deviceManagement, "d"},
        DeviceStatus {true, 22}, FirewallBlocks {{{"r", "p", "500"}}},
        FirewallControl {FirewallControl::LocalChanges::inboundBlocked, {"p"}}, PortUsers {{{500, "x.exe"}}},
        answer};

    for (const Value& value : values)
        EXPECT_EQ(valueFromJson(toJson(value)), value) << toJson(value);
}

TEST(Json, GivesEveryActionBack)
{
    const std::vector<Action> actions {StartService {"a"}, StopService {"a"}, RestartServices {{"a", "b"}},
        RenameEntry {"user", "a", "b"}, CreateEntryFrom {"user", "a", "b"},
        DeleteCreatedEntry {"user", "a", "b", "c"}, StoreKey {"user", "a"}, ClearKey {"user", "a"},
        RescanDevices {}};

    for (const Action& action : actions)
        EXPECT_EQ(operationFromJson(toJson(action)), Operation {action});
    EXPECT_EQ(actions.size(), std::variant_size_v<Action>);
}

TEST(Json, RefusesWhatItDoesNotKnow)
{
    for (const char* text :
        {R"({})", R"([])", R"("x")", R"({"kind": "other"})", R"({"kind": "service-start", "service": 7})",
            R"({"kind": "firewall-enabled", "profile": "moon"})"}) {
        const auto setting = settingFromJson(Json::parse(text));
        ASSERT_FALSE(setting.has_value()) << text;
        EXPECT_EQ(setting.error().kind, ErrorKind::corrupt);
    }
    EXPECT_FALSE(valueFromJson(Json::parse(R"({"kind": "unreadable", "code": -1})")).has_value());
    EXPECT_FALSE(valueFromJson(Json::parse(R"({"kind": "registry", "type": 4, "bytes": "0"})")).has_value());
}

TEST(Json, GivesASnapshotBackInAStableOrder)
{
    Snapshot::Values values;
    values[Fact {BootTime {}}] = Timestamp {1};
    values[Setting {ServiceStart {"IKEEXT"}}] = StartType {StartType::Kind::disabled, false};
    const Snapshot snapshot(values);

    const Json document = toJson(snapshot, SnapshotPart::everything);

    EXPECT_EQ(snapshotFromJson(document), snapshot);
    EXPECT_EQ(document.dump(), toJson(*snapshotFromJson(document), SnapshotPart::everything).dump());
    EXPECT_FALSE(toJson(snapshot, SnapshotPart::settingsOnly).contains("facts"));
}

TEST(Json, RefusesASnapshotOfANewerVersion)
{
    const auto snapshot = snapshotFromJson(Json::parse(R"({"version": 2, "settings": []})"));

    ASSERT_FALSE(snapshot.has_value());
    EXPECT_EQ(snapshot.error().kind, ErrorKind::tooNew);
}

} // namespace
} // namespace repair
