// Main mode against loss, repetition and hostile answers.
#include "core/probe/ikev1_payloads.h"
#include "core/probe/main_mode.h"
#include "tests/core/probe/scripted_network.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

using std::chrono::milliseconds;

class MainModeTest : public testing::Test {
protected:
    KeyPairs keyPairs {systemRandom()};
    ExchangeEnds ends {ip("198.51.100.1"),
        {{ikePort, {ip("192.168.77.10"), 40001}}, {natPort, {ip("192.168.77.10"), 40002}}}};
    MainMode exchange {
        ends, keyPairs, {ikePort, windowsTransforms(), MainModePlan::Goal::keyExchange, nullptr}};
    Moment start = Moment(std::chrono::hours(1));

    std::string begin()
    {
        exchange.start(start);
        return exchange.takeOutgoing().at(0).message;
    }

    /// An answer to that message with these payloads.
    static std::string answerTo(const std::string& message, std::vector<IkePayload> payloads)
    {
        IkeHeader header = parseIkeMessage(message)->header;
        header.responder = "responds";
        header.firstPayload = payloads.front().type;
        return buildIkeMessage(header, buildPayloads(payloads));
    }

    static std::string refusalOf(const std::string& message, std::uint16_t type)
    {
        IkeHeader header = parseIkeMessage(message)->header;
        header.exchange = ike::informational;
        header.firstPayload = ikev1::notification;
        const std::string body = {0, 0, 0, 1, 1, 0, static_cast<char>(type >> 8), static_cast<char>(type)};
        return buildIkeMessage(header, buildPayloads({{ikev1::notification, body}}));
    }
};

TEST_F(MainModeTest, OffersWhatWindowsOffersInTheSameSize)
{
    const std::string first = begin();

    EXPECT_EQ(first.size(), 408U); // windows.md 8.2: five transforms and eight vendor IDs
}

TEST_F(MainModeTest, RepeatsTheSameDatagramAndThenGivesUp)
{
    const std::string first = begin();

    std::vector<std::int64_t> sentAt;
    for (int ms = 0; !exchange.finished(); ++ms) {
        exchange.tick(start + milliseconds(ms));
        for (const Outgoing& outgoing : exchange.takeOutgoing()) {
            EXPECT_EQ(outgoing.message, first);
            sentAt.push_back(ms);
        }
        ASSERT_LE(ms, 3500);
    }

    EXPECT_EQ(sentAt, (std::vector<std::int64_t> {500, 1500}));
    EXPECT_EQ(exchange.answer().state, IkeAnswer::State::silent);
}

TEST_F(MainModeTest, TakesItsOwnEchoForGarbage)
{
    const std::string first = begin();

    exchange.receive(ikePort, first, start);
    exchange.tick(start + milliseconds(3500));

    EXPECT_EQ(exchange.answer().state, IkeAnswer::State::garbage);
}

TEST_F(MainModeTest, IgnoresAnotherExchangesAnswer)
{
    std::string foreign = answerTo(begin(), {{ikev1::sa, buildSaBody({windowsTransforms()[2]})}});
    foreign[0] = static_cast<char>(foreign[0] + 1);

    exchange.receive(ikePort, foreign, start);
    exchange.tick(start + milliseconds(3500));

    EXPECT_EQ(exchange.answer().state, IkeAnswer::State::silent);
}

TEST_F(MainModeTest, BelievesNoTransformThatWasNotOffered)
{
    const IkeTransform desAndMd5 {1, 0, 1, 1};

    exchange.receive(ikePort, answerTo(begin(), {{ikev1::sa, buildSaBody({desAndMd5})}}), start);

    EXPECT_FALSE(exchange.transform());
    EXPECT_TRUE(exchange.takeOutgoing().empty());
}

TEST_F(MainModeTest, GoesOnAfterADuplicateOfTheSecondMessage)
{
    const std::string second = answerTo(begin(), {{ikev1::sa, buildSaBody({windowsTransforms()[2]})}});

    exchange.receive(ikePort, second, start);
    exchange.receive(ikePort, second, start);

    EXPECT_EQ(exchange.takeOutgoing().size(), 1U); // message 3, once
    EXPECT_FALSE(exchange.finished());
}

TEST_F(MainModeTest, SaysNothingOfNatToAServerThatSpeaksNoNatTraversal)
{
    exchange.receive(ikePort, answerTo(begin(), {{ikev1::sa, buildSaBody({windowsTransforms()[2]})}}), start);

    const auto third = parseIkeMessage(exchange.takeOutgoing().at(0).message);
    EXPECT_EQ(third->find(ikev1::natDiscovery), nullptr);
    EXPECT_NE(third->find(ikev1::keyExchange), nullptr);
}

TEST_F(MainModeTest, RefusesAPublicValueOfAnotherLength)
{
    const std::string second = answerTo(begin(), {{ikev1::sa, buildSaBody({windowsTransforms()[2]})}});
    exchange.receive(ikePort, second, start);

    exchange.receive(
        ikePort, answerTo(second, {{ikev1::keyExchange, "tiny"}, {ikev1::nonce, "nonce"}}), start);

    EXPECT_FALSE(exchange.answer().keyExchanged);
}

TEST_F(MainModeTest, IsNotHalfOpenAfterNoProposalChosen)
{
    exchange.receive(ikePort, refusalOf(begin(), ikev1::noProposalChosen), start + milliseconds(12));

    EXPECT_EQ(exchange.answer().state, IkeAnswer::State::noProposal);
    EXPECT_EQ(exchange.answer().microseconds, 12000);
    EXPECT_FALSE(exchange.mayBeHalfOpen());
}

TEST_F(MainModeTest, TakesAStatusNotifyForNoRefusal)
{
    exchange.receive(ikePort, refusalOf(begin(), 24578), start); // INITIAL-CONTACT

    EXPECT_FALSE(exchange.finished());
}

TEST_F(MainModeTest, AsksOnceMoreBeforeItBelievesARefusal)
{
    const std::string first = begin();

    exchange.trouble(ikePort, PortTrouble::refused, start);
    exchange.tick(start + milliseconds(100));
    const auto again = exchange.takeOutgoing();
    exchange.trouble(ikePort, PortTrouble::refused, start + milliseconds(101));

    ASSERT_EQ(again.size(), 1U);
    EXPECT_EQ(again[0].message, first);
    EXPECT_TRUE(exchange.finished());
    EXPECT_EQ(exchange.answer().state, IkeAnswer::State::refused);
}

TEST_F(MainModeTest, BelievesOneRefusalIfSilenceFollows)
{
    begin();

    exchange.trouble(ikePort, PortTrouble::refused, start);
    exchange.tick(start + milliseconds(100));
    exchange.tick(start + milliseconds(400));

    EXPECT_EQ(exchange.answer().state, IkeAnswer::State::refused);
    EXPECT_FALSE(exchange.mayBeHalfOpen());
}

TEST_F(MainModeTest, PrefersAnAnswerToAStaleRefusal)
{
    const std::string first = begin();

    exchange.trouble(ikePort, PortTrouble::refused, start);
    exchange.receive(ikePort, refusalOf(first, ikev1::noProposalChosen), start + milliseconds(50));

    EXPECT_EQ(exchange.answer().state, IkeAnswer::State::noProposal);
}

} // namespace
} // namespace repair
