// Four ways to sit behind NAT or not, against strongSwan: the probe sees what the server's own log says.
#include "core/probe/probe_verdict.h"
#include "tests/lab/laboratory.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <ostream>

namespace repair::lab {
namespace {

using State = IkeAnswer::State;

struct Topology {
    const char* from;
    const char* server;
    const char* log;
    bool clientBehindNat;
    bool serverBehindNat;
    const char* serverIdentity;
};

void PrintTo(const Topology& topology, std::ostream* stream)
{
    *stream << topology.from << " to " << topology.server;
}

class TopologyLab : public testing::TestWithParam<Topology> {
protected:
    const Topology& topology = GetParam();
    Log log {topology.log};

    [[nodiscard]] ServerAnswer askWith(const std::optional<std::string>& key) const
    {
        return ask({topology.from, topology.server, key});
    }
};

TEST_P(TopologyLab, HearsBothPortsAndBothVersions)
{
    const ServerAnswer answer = askWith({});

    EXPECT_EQ(answer.ikev1On500.state, State::accepted);
    EXPECT_TRUE(answer.ikev1On500.keyExchanged);
    EXPECT_EQ(answer.ikev1On4500.state, State::accepted);
    EXPECT_EQ(answer.ikev2On500.state, State::accepted);
    EXPECT_EQ(answer.maker, ServerMaker::strongSwan);
    EXPECT_LT(answer.milliseconds, 3000);
    for (const int port : {500, 4500})
        EXPECT_TRUE(log.received(topology.serverIdentity, port)) << port;
    EXPECT_TRUE(log.says("parsed ID_PROT request"));
    EXPECT_TRUE(log.says("parsed IKE_SA_INIT request"));
}

TEST_P(TopologyLab, LearnsTheTransformThatTheServerChose)
{
    const ServerAnswer answer = askWith({});

    EXPECT_EQ(answer.windowsProposalAccepted, true);
    EXPECT_EQ(answer.transform, (IkeTransform {7, 256, 2, 20}));
    EXPECT_TRUE(log.says("selected proposal: IKE:AES_CBC_256/HMAC_SHA1_96/PRF_HMAC_SHA1/ECP_384"));
}

TEST_P(TopologyLab, SeesNatAsTheServerDoes)
{
    const ServerAnswer answer = askWith({});

    ASSERT_TRUE(answer.nat);
    EXPECT_EQ(answer.nat->clientBehindNat, topology.clientBehindNat);
    EXPECT_EQ(answer.nat->serverBehindNat, topology.serverBehindNat);
    const std::string logged = log.text();
    EXPECT_EQ(logged.find("remote host is behind NAT") != std::string::npos, topology.clientBehindNat);
    EXPECT_EQ(logged.find("local host is behind NAT") != std::string::npos, topology.serverBehindNat);
}

TEST_P(TopologyLab, ProposesTheNatSettingOnlyForAServerBehindNat)
{
    const auto statements = judge(askWith({}));

    const bool needed = std::any_of(statements.begin(), statements.end(),
        [](const ProbeStatement& statement) { return statement.meaning == ProbeMeaning::natSettingNeeded; });
    EXPECT_EQ(needed, topology.serverBehindNat);
}

TEST_P(TopologyLab, ProvesTheRightKeyAndTakesItsLeave)
{
    const ServerAnswer answer = askWith("correct horse");

    EXPECT_EQ(answer.key.state, KeyAnswer::State::right);
    const bool hasNat = topology.clientBehindNat || topology.serverBehindNat;
    EXPECT_EQ(answer.key.sentToPort, hasNat ? 4500 : 500);
    EXPECT_EQ(answer.key.serverIdentity, topology.serverIdentity);
    EXPECT_TRUE(log.says("CONNECTING => ESTABLISHED"));
    EXPECT_TRUE(log.says("received DELETE for IKE_SA l2tp"));
}

TEST_P(TopologyLab, KnowsAWrongKey)
{
    const ServerAnswer answer = askWith("incorrect horse");

    EXPECT_EQ(answer.key.state, KeyAnswer::State::wrong);
    EXPECT_TRUE(log.says("could not decrypt payloads"));
    EXPECT_EQ(log.text().find("ESTABLISHED"), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Four, TopologyLab,
    testing::Values(Topology {"direct", "198.51.100.1", "server", false, false, "198.51.100.1"},
        Topology {"hidden", "198.51.100.1", "server", true, false, "198.51.100.1"},
        Topology {"direct", "198.51.100.30", "inner", false, true, "10.50.0.2"},
        Topology {"hidden", "198.51.100.30", "inner", true, true, "10.50.0.2"}));

TEST(RealClientTopologyLab, AgreesWithARealClientInTheSamePlace)
{
    // Given strongSwan as a client, behind the same NAT and to the same server
    const Log client("hidden");
    ASSERT_EQ(run("hidden",
                  "env STRONGSWAN_CONF=/run/hidden/strongswan.conf swanctl --initiate --ike office "
                  "--timeout 5 --uri unix:///run/hidden/charon.vici"),
        0);

    const ServerAnswer answer = ask({"hidden", "198.51.100.30"});

    EXPECT_TRUE(client.says("local host is behind NAT"));
    EXPECT_TRUE(client.says("remote host is behind NAT"));
    EXPECT_TRUE(answer.nat->clientBehindNat);
    EXPECT_TRUE(answer.nat->serverBehindNat);
}

} // namespace
} // namespace repair::lab
