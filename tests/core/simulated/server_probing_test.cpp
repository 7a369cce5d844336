// A simulated server judges a typed key as its dial does.
#include "core/simulated/server_probing.h"

#include "core/base/digest.h"
#include "core/simulated/scenario.h"
#include "core/simulated/simulated_pc.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

using Key = KeyAnswer::State;

constexpr const char* host = "vpn.test";

Machine machineWith(const SimulatedServer& server)
{
    Machine machine = loadScenario("nothing-wrong")->machine;
    machine.servers.clear();
    machine.probes.clear();
    machine.servers.insert_or_assign(host, server);
    return machine;
}

SimulatedServer withKey()
{
    SimulatedServer server;
    server.keyDigest = toHex(sha256("right key"));
    return server;
}

Key tested(Machine machine, const char* key)
{
    const SimulatedPc pc(std::move(machine));
    const auto answer = SimulatedProbing(pc).testKey(host, Secret(key), {}, {});
    return answer ? answer->key.state : Key::notTested;
}

TEST(SimulatedProbing, KnowsTheKeyOfItsServer)
{
    EXPECT_EQ(Key::right, tested(machineWith(withKey()), "right key"));
    EXPECT_EQ(Key::wrong, tested(machineWith(withKey()), "right key "));
    EXPECT_EQ(Key::noKeyForThisClient, tested(machineWith({}), "right key"));
}

TEST(SimulatedProbing, CannotTellAWrongKeyFromABlockedPort)
{
    Machine machine = machineWith(withKey());
    machine.network.udp4500Open = false;

    EXPECT_EQ(Key::onlyRepeats, tested(std::move(machine), "right key"));
}

TEST(SimulatedProbing, TestsNothingAtAServerThatIsSilent)
{
    SimulatedServer server = withKey();
    server.answers = false;

    EXPECT_EQ(Key::notTested, tested(machineWith(server), "right key"));
}

TEST(SimulatedProbing, SaysOfAnUnknownServerThatItCannotAsk)
{
    const SimulatedPc pc(machineWith(withKey()));
    SimulatedProbing probing(pc);

    EXPECT_EQ(ErrorKind::notFound, probing.ask(host, {}, {}).error().kind);
    EXPECT_EQ(ErrorKind::notFound, probing.testKey("other.test", Secret("key"), {}, {}).error().kind);
    EXPECT_EQ(ErrorKind::invalidInput, probing.testKey(host, Secret(""), {}, {}).error().kind);
}

TEST(SimulatedProbing, AnswersAsItsScenarioSays)
{
    const SimulatedPc pc(loadScenario("nothing-wrong")->machine);
    const auto& [server, answer] = *pc.machine().probes.begin();

    EXPECT_EQ(answer, *SimulatedProbing(pc).ask(server, {}, {}));
}

} // namespace
} // namespace repair
