// Every length of a stranger's message is checked before it is believed.
#include "core/probe/ike_message.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

const Cookie initiator = "initiate";
const Cookie responder = "responds";

IkeHeader mainModeHeader(std::uint8_t firstPayload)
{
    return {initiator, responder, firstPayload, 0x10, ike::mainMode, 0, 0};
}

std::string messageWith(const std::vector<IkePayload>& payloads)
{
    return buildIkeMessage(
        mainModeHeader(payloads.empty() ? 0 : payloads.front().type), buildPayloads(payloads));
}

TEST(IkeMessage, ReadsBackWhatItWrote)
{
    const std::string datagram = messageWith({{4, "public"}, {10, "nonce"}, {10, ""}});

    const auto message = parseIkeMessage(datagram);

    ASSERT_TRUE(message);
    EXPECT_EQ(message->header.initiator, initiator);
    EXPECT_EQ(message->header.responder, responder);
    ASSERT_EQ(message->payloads.size(), 3U);
    EXPECT_EQ(message->find(4)->body, "public");
    EXPECT_EQ(message->find(10)->body, "nonce");
    EXPECT_EQ(message->find(13), nullptr);
}

TEST(IkeMessage, RefusesEveryTruncation)
{
    const std::string datagram = messageWith({{4, "public"}, {10, "nonce"}});

    for (std::size_t length = 0; length < datagram.size(); ++length)
        EXPECT_FALSE(parseIkeMessage(datagram.substr(0, length))) << length;
}

TEST(IkeMessage, RefusesAPayloadThatReachesBehindTheEnd)
{
    std::string datagram = messageWith({{4, "public"}});
    constexpr std::size_t payloadLengthAt = ikeHeaderSize + 3;

    datagram[payloadLengthAt] += 1;

    EXPECT_EQ(parseIkeMessage(datagram).error().kind, ErrorKind::corrupt);
}

TEST(IkeMessage, RefusesAPayloadShorterThanItsOwnHeader)
{
    std::string datagram = messageWith({{4, "public"}});
    constexpr std::size_t payloadLengthAt = ikeHeaderSize + 3;

    datagram[payloadLengthAt] = 3;

    EXPECT_FALSE(parseIkeMessage(datagram));
}

TEST(IkeMessage, RefusesAnEnormousNumberOfPayloads)
{
    const std::vector<IkePayload> many(16000, IkePayload {13, ""});

    const auto message = parseIkeMessage(messageWith(many));

    ASSERT_FALSE(message);
    EXPECT_EQ(message.error().kind, ErrorKind::tooLarge);
}

TEST(IkeMessage, RefusesAnotherMajorVersion)
{
    IkeHeader header = mainModeHeader(0);
    header.version = 0x30;

    EXPECT_FALSE(parseIkeMessage(buildIkeMessage(header, {})));
}

TEST(IkeMessage, KeepsAnEncryptedBodyAsItIs)
{
    IkeHeader header = mainModeHeader(5);
    header.flags = ike::encryptedFlag;

    const auto message = parseIkeMessage(buildIkeMessage(header, "not payloads at all"));

    ASSERT_TRUE(message);
    EXPECT_EQ(message->encrypted, "not payloads at all");
    EXPECT_TRUE(message->payloads.empty());
}

TEST(IkeMessage, ToleratesBytesBehindItsStatedLength)
{
    const std::string datagram = messageWith({{4, "public"}}) + "padding of a middlebox";

    EXPECT_TRUE(parseIkeMessage(datagram));
}

TEST(IkeMessage, TellsAnAnswerFromAnEchoAndAStranger)
{
    IkeMessage message;
    message.header = mainModeHeader(1);
    IkeMessage echo = message;
    echo.header.responder = Cookie(cookieSize, '\0');

    EXPECT_TRUE(isAnswerTo(message, initiator, 1));
    EXPECT_FALSE(isAnswerTo(echo, initiator, 1));
    EXPECT_FALSE(isAnswerTo(message, "somebody", 1));
    EXPECT_FALSE(isAnswerTo(message, initiator, 2));
}

TEST(IkeMessage, TakesOnlyResponsesOfIkev2)
{
    IkeMessage message;
    message.header = {initiator, Cookie(cookieSize, '\0'), 33, 0x20, ike::saInit, ike::initiatorFlag, 0};
    IkeMessage response = message;
    response.header.flags = ike::responseFlag;

    EXPECT_FALSE(isAnswerTo(message, initiator, 2));
    EXPECT_TRUE(isAnswerTo(response, initiator, 2)); // a COOKIE comes with an empty responder SPI
}

} // namespace
} // namespace repair
