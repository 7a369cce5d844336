// Ports dropped and rejected, hosts without service, PCs without network, names: what can be heard of each.
#include "core/probe/probe_verdict.h"
#include "tests/lab/laboratory.h"
#include "tests/lab/name_server.h"
#include "tests/lab/sstp_stub.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <optional>

namespace repair::lab {
namespace {

using State = IkeAnswer::State;
using testing::AnyOf;
using testing::Contains;
using testing::Not;

std::vector<ProbeMeaning> meaningsOf(const ServerAnswer& answer)
{
    std::vector<ProbeMeaning> meanings;
    for (const ProbeStatement& statement : judge(answer))
        meanings.push_back(statement.meaning);
    return meanings;
}

/// Each address has another firewall; all are asked at once, because silence takes its time.
std::map<std::string, ServerAnswer> askEveryFirewall(const std::string& from,
    const std::vector<std::string>& servers, const std::optional<std::string>& key = {})
{
    const auto answers = askAll(from, servers, key);
    std::map<std::string, ServerAnswer> byServer;
    for (std::size_t i = 0; i < servers.size(); ++i)
        byServer[servers[i]] = answers[i];
    return byServer;
}

class DirectReachabilityLab : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        log.emplace("server");
        unwantedBefore = unwantedDatagrams("empty");
        answers = askEveryFirewall("direct",
            {"198.51.100.2", "198.51.100.3", "198.51.100.4", "198.51.100.5", "198.51.100.6", "198.51.100.7",
                "198.51.100.8", "198.51.100.60", "198.51.100.99"});
    }
    /// What the firewall in front of the server stopped, by its own count.
    static int stopped(const std::string& address, const std::string& ports)
    {
        return stoppedBy("server", "input", "ip daddr " + address + " udp dport " + ports);
    }
    static inline std::map<std::string, ServerAnswer> answers;
    static inline std::optional<Log> log; ///< the server's, since just before it was asked
    static inline int unwantedBefore = 0;
};

TEST_F(DirectReachabilityLab, Port500Dropped)
{
    const ServerAnswer& answer = answers["198.51.100.2"];

    EXPECT_EQ(answer.ikev1On500.state, State::silent);
    EXPECT_EQ(answer.ikev1On4500.state, State::accepted);
    EXPECT_EQ(answer.ikev2On4500.state, State::accepted);
    EXPECT_EQ(answer.nat->port, 4500);
    EXPECT_FALSE(answer.nat->clientBehindNat || answer.nat->serverBehindNat);
    EXPECT_THAT(meaningsOf(answer), Contains(ProbeMeaning::port500Closed));
    EXPECT_TRUE(log->says(" to 198.51.100.2[4500]"));
    EXPECT_FALSE(log->received("198.51.100.2", 500));
    EXPECT_GE(stopped("198.51.100.2", "500"), 3);
}

TEST_F(DirectReachabilityLab, Port4500Dropped)
{
    const ServerAnswer& answer = answers["198.51.100.3"];

    EXPECT_EQ(answer.ikev1On500.state, State::accepted);
    EXPECT_EQ(answer.ikev1On4500.state, State::silent);
    EXPECT_THAT(meaningsOf(answer), Contains(ProbeMeaning::port4500Unheard)); // without NAT it is not needed
    EXPECT_TRUE(log->received("198.51.100.3", 500));
    EXPECT_FALSE(log->received("198.51.100.3", 4500));
    EXPECT_GE(stopped("198.51.100.3", "4500"), 3);
}

TEST_F(DirectReachabilityLab, BothDropped)
{
    const ServerAnswer& answer = answers["198.51.100.4"];

    EXPECT_EQ(answer.ikev1On500.state, State::silent);
    EXPECT_EQ(answer.ikev2On500.state, State::silent);
    EXPECT_EQ(answer.ikev1On4500.state, State::silent);
    // Its TCP port 443 refused, so the host is known to be there
    EXPECT_EQ(judge(answer).front().meaning, ProbeMeaning::onlyTcpAnswers);
    EXPECT_EQ(judge(answer).front().certainty, Certainty::possible);
    EXPECT_LE(answer.milliseconds, 3700);
    EXPECT_FALSE(log->received("198.51.100.4", 500) || log->received("198.51.100.4", 4500));
    EXPECT_GE(stopped("198.51.100.4", "{ 500, 4500 }"), 9); // three exchanges, three times each
}

TEST_F(DirectReachabilityLab, Port500Rejected)
{
    const ServerAnswer& answer = answers["198.51.100.5"];

    EXPECT_EQ(answer.ikev1On500.state, State::refused);
    EXPECT_EQ(answer.ikev1On4500.state, State::accepted);
    EXPECT_TRUE(log->received("198.51.100.5", 4500));
    EXPECT_FALSE(log->received("198.51.100.5", 500));
    EXPECT_GE(stopped("198.51.100.5", "500"), 1);
}

TEST_F(DirectReachabilityLab, Port4500Rejected)
{
    const ServerAnswer& answer = answers["198.51.100.6"];

    EXPECT_EQ(answer.ikev1On500.state, State::accepted);
    EXPECT_EQ(answer.ikev1On4500.state, State::refused);
    EXPECT_TRUE(log->received("198.51.100.6", 500));
    EXPECT_FALSE(log->received("198.51.100.6", 4500));
    EXPECT_GE(stopped("198.51.100.6", "4500"), 1);
}

TEST_F(DirectReachabilityLab, BothRejected)
{
    const ServerAnswer& answer = answers["198.51.100.7"];

    // ICMP is rate-limited, also by a kernel that answers nine clients at once
    EXPECT_THAT(answer.ikev1On500.state, AnyOf(State::refused, State::silent));
    EXPECT_THAT(meaningsOf(answer), Contains(ProbeMeaning::noIkeService));
    EXPECT_FALSE(log->received("198.51.100.7", 500) || log->received("198.51.100.7", 4500));
    EXPECT_GE(stopped("198.51.100.7", "{ 500, 4500 }"), 2);
}

TEST_F(DirectReachabilityLab, BothForbiddenByAFirewall)
{
    const ServerAnswer& answer = answers["198.51.100.8"];

    EXPECT_THAT(answer.ikev1On500.state, AnyOf(State::forbidden, State::silent));
    EXPECT_THAT(
        judge(answer).front().meaning, AnyOf(ProbeMeaning::forbiddenOnTheWay, ProbeMeaning::onlyTcpAnswers));
    EXPECT_FALSE(log->received("198.51.100.8", 500) || log->received("198.51.100.8", 4500));
    EXPECT_GE(stopped("198.51.100.8", "{ 500, 4500 }"), 2);
}

TEST_F(DirectReachabilityLab, ServerDown)
{
    const ServerAnswer& answer = answers["198.51.100.60"];

    EXPECT_EQ(answer.ikev1On500.state, State::refused);
    EXPECT_EQ(answer.ikev1On4500.state, State::refused);
    EXPECT_EQ(judge(answer).front().meaning, ProbeMeaning::noIkeService);
    EXPECT_LE(answer.milliseconds, 1600);
    EXPECT_GE(unwantedDatagrams("empty") - unwantedBefore, 2);
}

TEST_F(DirectReachabilityLab, NoSuchHost)
{
    const ServerAnswer& answer = answers["198.51.100.99"];

    EXPECT_EQ(judge(answer).front().meaning, ProbeMeaning::nobodyAnswers);
    EXPECT_EQ(judge(answer).front().fault, Fault::unknown);
    EXPECT_LE(answer.milliseconds, 3700);
    EXPECT_EQ(run("direct", "sh -c 'ip neighbour show 198.51.100.99 | grep -E \"FAILED|INCOMPLETE\"'"), 0);
}

class HiddenReachabilityLab : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        log.emplace("inner");
        answers =
            askEveryFirewall("hidden", {"198.51.100.31", "198.51.100.32", "198.51.100.33"}, "correct horse");
    }
    /// What the office's router kept from the server. Its log knows one address of its own for all three.
    static int stopped(const std::string& address, const std::string& ports)
    {
        return stoppedBy(
            "office", "prerouting", "iifname \"public\" ip daddr " + address + " udp dport " + ports);
    }
    static inline std::map<std::string, ServerAnswer> answers;
    static inline std::optional<Log> log;
};

TEST_F(HiddenReachabilityLab, Port500DroppedAndStillTheKeyIsProvedOn4500)
{
    const ServerAnswer& answer = answers["198.51.100.31"];

    EXPECT_EQ(answer.ikev1On500.state, State::silent);
    EXPECT_TRUE(answer.nat->clientBehindNat);
    EXPECT_TRUE(answer.nat->serverBehindNat);
    EXPECT_EQ(answer.key.state, KeyAnswer::State::right);
    EXPECT_THAT(meaningsOf(answer), Contains(ProbeMeaning::port500Closed));
    EXPECT_TRUE(log->says("CONNECTING => ESTABLISHED"));
    EXPECT_TRUE(log->says("received DELETE for IKE_SA l2tp"));
    EXPECT_GE(stopped("198.51.100.31", "500"), 3);
}

TEST_F(HiddenReachabilityLab, Port4500DroppedLeavesTheKeyUndecided)
{
    const ServerAnswer& answer = answers["198.51.100.32"];

    EXPECT_TRUE(answer.nat->clientBehindNat);
    EXPECT_TRUE(answer.nat->serverBehindNat);
    EXPECT_EQ(answer.key.sentToPort, 4500);
    EXPECT_THAT(meaningsOf(answer), Contains(ProbeMeaning::port4500Closed));
    EXPECT_THAT(meaningsOf(answer), Contains(ProbeMeaning::keyUndecided));
    EXPECT_TRUE(log->received("10.50.0.2", 500));
    EXPECT_GE(stopped("198.51.100.32", "4500"), 6); // message 1 on 4500, and message 5
}

TEST_F(HiddenReachabilityLab, BothDropped)
{
    const ServerAnswer& answer = answers["198.51.100.33"];

    EXPECT_EQ(answer.ikev1On500.state, State::silent);
    EXPECT_EQ(answer.ikev1On4500.state, State::silent);
    EXPECT_EQ(answer.key.state, KeyAnswer::State::notTested);
    EXPECT_LE(answer.milliseconds, 3700);
    EXPECT_GE(stopped("198.51.100.33", "{ 500, 4500 }"), 9);
}

TEST(ReachabilityLab, APcWithoutNetworkSaysSoAtOnce)
{
    const ServerAnswer answer = ask({"island", "198.51.100.1"});

    EXPECT_EQ(answer.ikev1On500.state, State::noRoute);
    EXPECT_EQ(judge(answer).front().meaning, ProbeMeaning::noNetwork);
    EXPECT_LE(answer.milliseconds, 100);
}

TEST(ReachabilityLab, APcWithoutNetworkCallsNoNameUnknown)
{
    const ServerAnswer answer = ask({"island", "vpn.example.com"});

    EXPECT_EQ(judge(answer), std::vector {stated(ProbeMeaning::resolverSilent)});
    EXPECT_LE(answer.milliseconds, 4200);
}

/// The ways in which a firewall on this PC itself keeps a packet from leaving.
class OwnFirewallReachabilityLab : public testing::TestWithParam<const char*> { };

TEST_P(OwnFirewallReachabilityLab, IsNotBlamedOnTheServer)
{
    const Log log("server");
    ASSERT_EQ(run("direct",
                  std::string("nft 'table ip own { chain output { type filter hook output priority 0; "
                              "udp dport { 500, 4500 } counter ")
                      + GetParam() + "; }; }'"),
        0);

    const ServerAnswer answer = ask({"direct", "198.51.100.1"});
    run("direct", "nft delete table ip own");

    EXPECT_EQ(answer.ikev1On500.state, State::blockedHere);
    EXPECT_EQ(answer.ikev1On4500.state, State::blockedHere);
    EXPECT_EQ(judge(answer).front(),
        (ProbeStatement {ProbeMeaning::blockedHere, Certainty::possible, Fault::thisPc}));
    EXPECT_FALSE(log.received("198.51.100.1", 500) || log.received("198.51.100.1", 4500));
}

INSTANTIATE_TEST_SUITE_P(Ways, OwnFirewallReachabilityLab,
    testing::Values("drop", "reject", "reject with icmp type port-unreachable",
        "reject with icmp type admin-prohibited"));

TEST(ReachabilityLab, AsksForBothAddressFamiliesSeparately)
{
    const NameServer names;

    const auto answers = askEveryFirewall(
        "direct", {"both.example", "four.example", "six.example", "none.example", "silent.example"});

    EXPECT_EQ(answers.at("both.example").ipv4.addresses, std::vector<std::string> {"198.51.100.1"});
    EXPECT_EQ(answers.at("both.example").ipv6.addresses, std::vector<std::string> {"2001:db8::1"});
    EXPECT_EQ(answers.at("four.example").ipv6.state, NameAnswer::State::none);
    EXPECT_EQ(answers.at("four.example").ikev1On500.state, State::accepted);
    EXPECT_EQ(judge(answers.at("none.example")).front().meaning, ProbeMeaning::nameUnknown);
    EXPECT_EQ(judge(answers.at("silent.example")).front().meaning, ProbeMeaning::resolverSilent);
    EXPECT_LE(answers.at("silent.example").milliseconds, 4200);
}

TEST(ReachabilityLab, AsksAServerThatHasIpv6Only)
{
    const NameServer names;

    const ServerAnswer answer = ask({"direct", "six.example", "correct horse"});

    EXPECT_EQ(answer.address, "2001:db8::1");
    EXPECT_EQ(answer.ikev1On500.state, State::accepted);
    EXPECT_FALSE(answer.nat->clientBehindNat || answer.nat->serverBehindNat);
    EXPECT_EQ(answer.key.state, KeyAnswer::State::right);
    EXPECT_THAT(meaningsOf(answer), Contains(ProbeMeaning::onlyIpv6));
}

TEST(ReachabilityLab, APcWithoutIpv6IsNotCalledOffline)
{
    const NameServer names;

    const ServerAnswer answer = ask({"hidden", "six.example"});

    EXPECT_EQ(answer.address, "2001:db8::1");
    EXPECT_EQ(judge(answer),
        (std::vector {stated(ProbeMeaning::onlyIpv6), stated(ProbeMeaning::noIpv6Here)}));
}

TEST(ReachabilityLab, FindsSstpAndTellsItFromAWebServer)
{
    const SstpStub sstp("server", 443, TlsTestServer::Manner::sstp);
    const SstpStub web("server", 8443, TlsTestServer::Manner::notFound);

    const ServerAnswer offered = ask({"hidden", "198.51.100.1"});
    const ServerAnswer absent = ask({"hidden", "https://198.51.100.1:8443/"});

    EXPECT_EQ(offered.sstp.state, SstpAnswer::State::offered);
    EXPECT_THAT(meaningsOf(offered), Contains(ProbeMeaning::sstpOffered));
    EXPECT_EQ(absent.sstp.state, SstpAnswer::State::webServer);
    EXPECT_THAT(meaningsOf(absent), Not(Contains(ProbeMeaning::sstpOffered)));
}

} // namespace
} // namespace repair::lab
