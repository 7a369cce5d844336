// What administrators get wrong, one configuration after another, and what the probe makes of each.
#include "core/probe/probe_verdict.h"
#include "tests/lab/laboratory.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace repair::lab {
namespace {

using State = IkeAnswer::State;
using Key = KeyAnswer::State;
using testing::Contains;

class ConfigurationLab : public testing::Test {
protected:
    Log log {"changing"};

    static ServerAnswer askServer(const char* configuration, const char* key = "correct horse")
    {
        configure(configuration);
        return ask({"direct", "198.51.100.50", key});
    }

    static std::vector<ProbeMeaning> meaningsOf(const ServerAnswer& answer)
    {
        std::vector<ProbeMeaning> meanings;
        for (const ProbeStatement& statement : judge(answer))
            meanings.push_back(statement.meaning);
        return meanings;
    }
};

TEST_F(ConfigurationLab, AsItShouldBe)
{
    const ServerAnswer answer = askServer("l2tp");

    EXPECT_EQ(answer.key.state, Key::right);
    EXPECT_TRUE(log.says("CONNECTING => ESTABLISHED"));
    EXPECT_THAT(meaningsOf(answer), Contains(ProbeMeaning::ikeAnswers));
    EXPECT_THAT(meaningsOf(answer), Contains(ProbeMeaning::ikev2Offered));
}

TEST_F(ConfigurationLab, AnotherKey)
{
    const ServerAnswer answer = askServer("l2tp", "another key");

    EXPECT_EQ(answer.key.state, Key::wrong);
    EXPECT_TRUE(log.says("could not decrypt payloads"));
    EXPECT_THAT(meaningsOf(answer), Contains(ProbeMeaning::keyWrong));
}

TEST_F(ConfigurationLab, CertificatesOnly)
{
    const ServerAnswer answer = askServer("certificates_only");

    EXPECT_EQ(answer.key.state, Key::noKeyForThisClient);
    EXPECT_EQ(answer.key.notify, 17);
    EXPECT_TRUE(log.says("no shared key found"));
}

TEST_F(ConfigurationLab, KeyOfAnotherPeer)
{
    const ServerAnswer answer = askServer("key_of_another_peer");

    EXPECT_EQ(answer.key.state, Key::noKeyForThisClient);
    EXPECT_TRUE(log.says("no shared key found"));
    EXPECT_THAT(meaningsOf(answer), Contains(ProbeMeaning::noKeyForThisClient));
}

TEST_F(ConfigurationLab, IdentityRefused)
{
    const ServerAnswer answer = askServer("identity_refused");

    EXPECT_EQ(answer.key.state, Key::rightButRefused);
    EXPECT_EQ(answer.key.notify, 24);
    EXPECT_TRUE(log.says("no peer config found"));
}

TEST_F(ConfigurationLab, IdentityRefusedAndAnotherKey)
{
    EXPECT_EQ(askServer("identity_refused", "another key").key.state, Key::wrong);
}

TEST_F(ConfigurationLab, AggressiveModeWanted)
{
    const ServerAnswer answer = askServer("aggressive");

    EXPECT_EQ(answer.key.state, Key::rightButRefused);
    EXPECT_TRUE(log.says("none allows pre-shared key authentication using Main Mode"));
    EXPECT_THAT(meaningsOf(answer), Contains(ProbeMeaning::keyRightButRefused));
}

TEST_F(ConfigurationLab, OldCryptographyOnly)
{
    const ServerAnswer answer = askServer("old_crypto");

    EXPECT_EQ(answer.ikev1On500.state, State::noProposal);
    EXPECT_EQ(answer.windowsProposalAccepted, false);
    EXPECT_EQ(answer.transform, (IkeTransform {5, 0, 1, 2}));
    EXPECT_TRUE(log.says("no proposal found"));
    EXPECT_THAT(meaningsOf(answer), Contains(ProbeMeaning::windowsListRefused));
}

TEST_F(ConfigurationLab, NewCryptographyOnly)
{
    const ServerAnswer answer = askServer("sha256_only");

    EXPECT_EQ(answer.windowsProposalAccepted, false);
    EXPECT_EQ(answer.transform, (IkeTransform {7, 256, 4, 14}));
    EXPECT_TRUE(log.says("no proposal found"));
}

TEST_F(ConfigurationLab, AnotherPeerExpected)
{
    const ServerAnswer answer = askServer("other_peer_only");

    EXPECT_EQ(answer.ikev1On500.state, State::noProposal);
    EXPECT_FALSE(answer.transform);
    EXPECT_THAT(judge(answer),
        Contains(ProbeStatement {ProbeMeaning::noCommonProposal, Certainty::likely, Fault::server}));
    EXPECT_TRUE(log.says("no IKE config found"));
}

TEST_F(ConfigurationLab, Ikev2Only)
{
    const ServerAnswer answer = askServer("ikev2_only");

    EXPECT_EQ(answer.ikev1On500.state, State::noProposal);
    EXPECT_EQ(answer.ikev2On500.state, State::accepted);
    EXPECT_TRUE(log.says("no IKE config found"));
    EXPECT_THAT(meaningsOf(answer), Contains(ProbeMeaning::ikev2Offered));
}

TEST_F(ConfigurationLab, Ikev1Only)
{
    const ServerAnswer answer = askServer("ikev1_only");

    EXPECT_EQ(answer.ikev2On500.state, State::noProposal);
    EXPECT_EQ(answer.key.state, Key::right);
    EXPECT_TRUE(log.says("no IKE config found"));
    EXPECT_TRUE(log.says("CONNECTING => ESTABLISHED"));
}

TEST_F(ConfigurationLab, PretendedNat)
{
    const ServerAnswer answer = askServer("pretended_nat");

    EXPECT_FALSE(answer.nat->clientBehindNat);
    EXPECT_TRUE(answer.nat->serverBehindNat);
    EXPECT_EQ(answer.key.state, Key::right);
    EXPECT_EQ(answer.key.sentToPort, 4500);
    EXPECT_TRUE(log.says("CONNECTING => ESTABLISHED"));
    EXPECT_EQ(log.text().find("local host is behind NAT"), std::string::npos); // it knows better
}

} // namespace
} // namespace repair::lab
