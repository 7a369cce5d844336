// Every row of the dial model can be reached, and is what a dial then answers.
#include "core/model/ras_error.h"
#include "core/simulated/dialler.h"
#include "core/simulated/registry_paths.h"
#include "core/simulated/simulated_pc.h"
#include "tests/support/machine_edits.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace repair {
namespace {

using Edit = std::function<void(Machine&)>;
using Kind = StartType::Kind;
using support::officeServerOf;
using support::setOfficeField;
constexpr auto stopped = ServiceStatus::State::stopped;

Edit field(std::string_view name, std::string_view value)
{
    return [=](Machine& pc) { setOfficeField(pc, name, value); };
}

Edit server(std::function<void(SimulatedServer&)> edit)
{
    return [=](Machine& pc) { edit(officeServerOf(pc)); };
}

Edit disabled(std::string service, std::vector<std::string> alsoStopped = {})
{
    return [=](Machine& pc) {
        pc.services.at(service).config.start.kind = Kind::disabled;
        pc.services.at(service).state = stopped;
        for (const std::string& other : alsoStopped)
            pc.services.at(other).state = stopped;
    };
}

Edit problem(std::uint32_t code)
{
    return [=](Machine& pc) { pc.devices.find(l2tpMiniport)->second.problem = code; };
}

Edit blockedPort(const char* port)
{
    return [=](Machine& pc) { pc.firewall.foreignBlocks.push_back({"rule", "product", port}); };
}

std::map<std::string_view, Edit> onThisPc()
{
    return {
        {"rasman-missing", [](Machine& pc) { pc.services.erase("RasMan"); }},
        {"rasman-disabled", disabled("RasMan")},
        {"rasman-chain-broken", disabled("SstpSvc", {"RasMan"})},
        {"rasman-fails",
            [](Machine& pc) {
                pc.services.at("RasMan").state = stopped;
                pc.services.at("RasMan").startFails = 1067;
            }},
        {"miniport-missing", [](Machine& pc) { pc.devices.find(l2tpMiniport)->second.present = false; }},
        {"miniport-disabled", problem(22)},
        {"miniport-faulty", problem(31)},
        {"ipsec-prohibited", [](Machine& pc) { pc.windows.ipsecProhibitedInEffect = true; }},
        {"bfe-down", disabled("BFE", {"MpsSvc"})},
        {"ikeext-missing", [](Machine& pc) { pc.services.erase("IKEEXT"); }},
        {"ikeext-disabled", disabled("IKEEXT")},
        {"ikeext-down", [](Machine& pc) { pc.services.at("IKEEXT").hasTrigger = false; }},
        {"policyagent-disabled", disabled("PolicyAgent")},
        {"port-taken",
            [](Machine& pc) {
                pc.portUsers.push_back({500, "other.exe"});
            }},
        {"blocked-here", blockedPort("500")},
        {"bad-update",
            [](Machine& pc) {
                pc.windows.version = {22000, 434, "21H2"};
                officeServerOf(pc).needsVendorIds = true;
            }},
        {"blocked-here-on-4500", blockedPort("4500")},
    };
}

std::map<std::string_view, Edit> beforeTheTunnel()
{
    return {
        {"name-unknown", [](Machine& pc) { pc.servers.clear(); }},
        {"several-types-fail",
            [](Machine& pc) {
                setOfficeField(pc, "VpnStrategy", "0");
                pc.network.udp500Open = false;
            }},
        {"other-tunnel-only", field("VpnStrategy", "5")},
        {"path-closed", [](Machine& pc) { pc.network.udp500Open = false; }},
        {"server-silent", server([](auto& s) { s.answers = false; })},
        {"no-ikev1", server([](auto& s) { s.speaksIkev1 = false; })},
        {"no-common-proposal", server([](auto& s) { s.acceptsWindowsProposals = false; })},
        {"certificate-chosen", field("IpSecFlags", "0")},
        {"path-closed-on-4500", [](Machine& pc) { pc.network.udp4500Open = false; }},
        {"key-missing", [](Machine& pc) { pc.storedKeys.clear(); }},
        {"key-wrong", [](Machine& pc) { pc.storedKeys.begin()->second.right = false; }},
        {"second-client", [](Machine& pc) { pc.network.secondClientBehindNat = true; }},
        {"nat-rule-missing", server([](auto& s) { s.behindNat = true; })},
        {"esp-blocked",
            [](Machine& pc) {
                pc.network.clientBehindNat = false;
                pc.network.espPasses = false;
            }},
        {"tunnel-silent", server([](auto& s) { s.answersTunnel = false; })},
    };
}

std::map<std::string_view, Edit> inPpp()
{
    return {
        {"lcp-disagrees", server([](auto& s) { s.lcp = SimulatedServer::Lcp::needsNoExtensions; })},
        {"no-keys-for-encryption", field("AuthRestrictions", "8")},
        {"server-wants-encryption",
            [](Machine& pc) {
                setOfficeField(pc, "DataEncryption", "0");
                officeServerOf(pc).encryption = SimulatedServer::Encryption::required;
            }},
        {"server-refuses-encryption",
            server([](auto& s) { s.encryption = SimulatedServer::Encryption::refused; })},
        {"no-common-method", server([](auto& s) { s.signInMethods = 128; })},
        {"credentials-wrong", server([](auto& s) { s.credentialsRight = false; })},
        {"ipv4-excluded", field("ExcludedProtocols", "4")},
        {"ip-miniport-down", [](Machine& pc) { pc.devices.find(ipMiniport)->second.problem = 22; }},
        {"pool-full", server([](auto& s) { s.addressPoolFull = true; })},
    };
}

std::map<std::string_view, Edit> allEdits()
{
    auto edits = onThisPc();
    edits.merge(beforeTheTunnel());
    edits.merge(inPpp());
    return edits;
}

std::string_view stopperName(const Machine& machine)
{
    SimulatedState state(machine);
    const auto place = findEntry(state, "user", "Office VPN").value();
    const DialRow* row = nullptr;
    const Status asked = state.write([&](Machine& pc) -> Status {
        row = stopperOf(state, pc, place);
        return {};
    });
    EXPECT_TRUE(asked);
    return row ? row->name : "";
}

TEST(DialModel, ReachesEveryRow)
{
    const auto edits = allEdits();

    for (const DialRow& row : dialRows()) {
        ASSERT_TRUE(edits.contains(row.name)) << row.name;
        EXPECT_EQ(stopperName(support::healthyBut(edits.at(row.name))), row.name);
    }
}

TEST(DialModel, HasOneRowForEachNameAndSaysItsSource)
{
    std::set<std::string_view> names;

    for (const DialRow& row : dialRows()) {
        EXPECT_TRUE(names.insert(row.name).second) << row.name;
        EXPECT_FALSE(row.source.empty()) << row.name;
    }
}

TEST(DialModel, AnswersOnlyCodesThatCanAppearAtTheirStage)
{
    for (const DialRow& row : dialRows()) {
        const RasError* error = findRasError(row.code);

        ASSERT_NE(error, nullptr) << row.name << ": " << row.code;
        EXPECT_TRUE(error->stages.contains(row.stage)) << row.name << ": " << row.code;
    }
}

TEST(DialModel, LetsTheHealthyPcConnect)
{
    SimulatedPc pc(healthyMachine());
    std::vector<Stage> begun;

    const auto outcome =
        pc.dialler().dial({"user", "Office VPN", {}}, [&](Stage s) { begun.push_back(s); }, {});

    EXPECT_EQ(outcome.value(), (DialOutcome {true, Stage::connected, 0}));
    EXPECT_EQ(begun, std::vector<Stage>(allStages.begin(), allStages.end()));
}

TEST(DialModel, LogsADialAsWindowsDoes)
{
    SimulatedPc pc(support::healthyBut(inPpp().at("credentials-wrong")));
    const std::size_t before = pc.machine().dials.size();

    ASSERT_TRUE(pc.dialler().dial({"user", "office vpn", {}}, {}, {}));

    const auto history = std::as_const(pc).events().recentDials().value();
    ASSERT_EQ(history.attempts.size(), before + 1);
    const DialAttempt& logged = history.attempts.back();
    EXPECT_EQ(logged.entry, "Office VPN");
    EXPECT_EQ(logged.highestEvent, 20224);
    EXPECT_EQ(logged.errorCode, 691u);
    EXPECT_FALSE(logged.connected);
    EXPECT_EQ(logged.correlationId.size(), 38u);
}

TEST(DialModel, LogsNothingOfADialThatWasStopped)
{
    SimulatedPc pc(healthyMachine());
    const auto before = pc.machine().dials;
    std::stop_source stop;

    const auto outcome = pc.dialler().dial(
        {"user", "Office VPN", {}},
        [&](Stage stage) {
            if (stage == Stage::agreeOnKeys)
                stop.request_stop();
        },
        stop.get_token());

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::cancelled);
    EXPECT_EQ(pc.machine().dials, before);
}

TEST(DialModel, LeavesAConnectionAlone)
{
    SimulatedPc pc(support::healthyBut([](Machine& m) { m.connections.push_back({"user", "Office VPN"}); }));

    const auto outcome = pc.dialler().dial({"user", "Office VPN", {}}, {}, {});

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::busy);
}

} // namespace
} // namespace repair
