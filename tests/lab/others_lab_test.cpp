// libreswan, SoftEther and an SSTP server with its real client; started by tests/lab/run-others.
#include "core/probe/probe_verdict.h"
#include "tests/lab/laboratory.h"
#include "tests/lab/sstp_stub.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace repair::lab {
namespace {

using State = IkeAnswer::State;
using Key = KeyAnswer::State;
using testing::Contains;
using testing::HasSubstr;
using testing::Not;

constexpr const char* otherServer = "198.51.100.60";

std::vector<ProbeMeaning> meaningsOf(const ServerAnswer& answer)
{
    std::vector<ProbeMeaning> meanings;
    for (const ProbeStatement& statement : judge(answer))
        meanings.push_back(statement.meaning);
    return meanings;
}

TEST(LibreswanLab, ProvesTheRightKeyAndSeesNat)
{
    const ServerAnswer direct = ask({"direct", otherServer, "correct horse"});
    const ServerAnswer hidden = ask({"hidden", otherServer, "correct horse"});

    EXPECT_EQ(direct.key.state, Key::right);
    EXPECT_EQ(direct.key.sentToPort, 500);
    EXPECT_FALSE(direct.nat->clientBehindNat);
    EXPECT_EQ(hidden.key.state, Key::right);
    EXPECT_EQ(hidden.key.sentToPort, 4500);
    EXPECT_TRUE(hidden.nat->clientBehindNat);
}

TEST(LibreswanLab, OnlyRepeatsItselfToAWrongKey)
{
    const ServerAnswer answer = ask({"hidden", otherServer, "incorrect horse"});

    EXPECT_EQ(answer.key.state, Key::onlyRepeats);
    EXPECT_THAT(judge(answer),
        Contains(ProbeStatement {ProbeMeaning::keyProbablyWrong, Certainty::likely, Fault::thisPc}));
}

TEST(LibreswanWithoutIkev1Lab, IsSilentInOneVersionAndAnswersInTheOther)
{
    const ServerAnswer answer = ask({"direct", otherServer});

    EXPECT_EQ(answer.ikev1On500.state, State::silent);
    EXPECT_EQ(answer.ikev2On500.state, State::noProposal);
    EXPECT_EQ(answer.ikev2On4500.state, State::noProposal);
    EXPECT_EQ(judge(answer).front().meaning, ProbeMeaning::ikev1SwitchedOff);
}

TEST(SoftEtherLab, AnswersBecauseWeSendTheNatVendorId)
{
    const ServerAnswer answer = ask({"direct", otherServer, "correct horse"});

    EXPECT_EQ(answer.ikev1On500.state, State::accepted);
    EXPECT_EQ(answer.ikev1On4500.state, State::accepted);
    EXPECT_EQ(answer.ikev2On500.state, State::silent);
    EXPECT_EQ(answer.transform, (IkeTransform {7, 256, 2, 14}));
    EXPECT_EQ(answer.key.state, Key::right);
    EXPECT_EQ(answer.key.serverIdentity, "0.0.0.0");
}

TEST(SoftEtherLab, PretendsNatOfAClientThatHasNone)
{
    const ServerAnswer answer = ask({"direct", otherServer});

    EXPECT_TRUE(answer.nat->clientBehindNat);
    EXPECT_FALSE(answer.nat->serverBehindNat);
    EXPECT_THAT(meaningsOf(answer), Contains(ProbeMeaning::serverWantsEncapsulation));
}

TEST(SoftEtherLab, OnlyRepeatsItselfToAWrongKey)
{
    EXPECT_EQ(ask({"direct", otherServer, "incorrect horse"}).key.state, Key::onlyRepeats);
}

/// What the real client of Debian says of the server; it ends where PPP would begin, for want of /dev/ppp.
std::string realClientSays(const char* server)
{
    (void)run("direct",
        std::string("timeout 10 sstpc --log-level 4 --log-stderr --cert-warn --user u --password p ") + server
            + " noauth");
    std::ostringstream text;
    text << std::ifstream("/run/last").rdbuf();
    return text.str();
}

TEST(SstpLab, StubIsAServerToTheRealClientAndToOurs)
{
    const SstpStub stub("empty", 443, TlsTestServer::Manner::sstp);

    EXPECT_THAT(realClientSays(otherServer), HasSubstr("Started PPP Link Negotiation"));
    EXPECT_EQ(ask({"direct", otherServer}).sstp.state, SstpAnswer::State::offered);
}

TEST(SstpLab, WebServerIsNoneToBoth)
{
    const SstpStub stub("empty", 443, TlsTestServer::Manner::notFound);

    EXPECT_THAT(realClientSays(otherServer), Not(HasSubstr("Started PPP Link Negotiation")));
    EXPECT_EQ(ask({"direct", otherServer}).sstp.state, SstpAnswer::State::webServer);
}

TEST(SstpLab, RefusedCallIsNoneToBoth)
{
    const SstpStub stub("empty", 443, TlsTestServer::Manner::nak);

    EXPECT_THAT(realClientSays(otherServer), Not(HasSubstr("Started PPP Link Negotiation")));
    EXPECT_EQ(ask({"direct", otherServer}).sstp.state, SstpAnswer::State::refusedCall);
}

} // namespace
} // namespace repair::lab
