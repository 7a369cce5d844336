// Frames survive the way, in whatever pieces they come, and lengths are believed only within their limits.
#include "core/elevation/frame.h"
#include "core/elevation/memory_channel.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

using namespace std::chrono_literals;

constexpr FrameLimits limits {100, 10};
constexpr FramePatience patience {100ms, 100ms};

TEST(Frame, CarriesItsTextAndItsSecret)
{
    auto [one, other] = memoryChannel();
    const Secret key {std::string("k\0y", 3)};

    ASSERT_TRUE(sendFrame(*one, {"{}", &key}, limits, 100ms).has_value());

    const auto frame = receiveFrame(*other, limits, patience);
    ASSERT_TRUE(frame.has_value());
    EXPECT_EQ(frame->text, "{}");
    EXPECT_EQ(frame->secret.reveal(), key.reveal());
}

TEST(Frame, LeavesTheNextOneInTheChannel)
{
    auto [one, other] = memoryChannel();

    ASSERT_TRUE(sendFrame(*one, {"first", nullptr}, limits, 100ms).has_value());
    ASSERT_TRUE(sendFrame(*one, {"second", nullptr}, limits, 100ms).has_value());

    EXPECT_EQ(receiveFrame(*other, limits, patience)->text, "first");
    EXPECT_EQ(receiveFrame(*other, limits, patience)->text, "second");
}

TEST(Frame, IsReadFromPieces)
{
    auto [one, other] = memoryChannel();
    const std::string bytes("\x03\0\0\0\0\0\0\0abc", 11);

    for (const char byte : bytes)
        ASSERT_TRUE(one->send({&byte, 1}, 100ms).has_value());

    EXPECT_EQ(receiveFrame(*other, limits, patience)->text, "abc");
}

TEST(Frame, TellsSilenceFromAFrameThatIsCutShort)
{
    auto [one, other] = memoryChannel();

    EXPECT_EQ(receiveFrame(*other, limits, {10ms, 10ms}).error().operation, "wait for a frame");
    ASSERT_TRUE(one->send(std::string_view("\x03\0", 2), 100ms).has_value());
    EXPECT_EQ(receiveFrame(*other, limits, {10ms, 10ms}).error().kind, ErrorKind::timedOut);
}

TEST(Frame, IsRefusedBeforeItIsReadIfItIsTooLong)
{
    auto [one, other] = memoryChannel();

    ASSERT_TRUE(one->send(std::string_view("\x65\0\0\0\0\0\0\0", 8), 100ms).has_value());

    EXPECT_EQ(receiveFrame(*other, limits, patience).error().kind, ErrorKind::tooLarge);
}

TEST(Frame, IsRefusedIfItsSecretIsTooLong)
{
    auto [one, other] = memoryChannel();

    ASSERT_TRUE(one->send(std::string_view("\x01\0\0\0\x0b\0\0\0", 8), 100ms).has_value());

    EXPECT_EQ(receiveFrame(*other, limits, patience).error().kind, ErrorKind::tooLarge);
}

TEST(Frame, IsRefusedWithoutAText)
{
    auto [one, other] = memoryChannel();

    ASSERT_TRUE(one->send(std::string_view("\0\0\0\0\0\0\0\0", 8), 100ms).has_value());

    EXPECT_EQ(receiveFrame(*other, limits, patience).error().kind, ErrorKind::corrupt);
}

TEST(Frame, IsNotSentOverItsLimits)
{
    auto [one, other] = memoryChannel();

    EXPECT_EQ(
        sendFrame(*one, {std::string(101, 'x'), nullptr}, limits, 100ms).error().kind, ErrorKind::tooLarge);
    EXPECT_EQ(receiveFrame(*other, limits, {10ms, 10ms}).error().kind, ErrorKind::timedOut);
}

TEST(Frame, EndsWithTheOtherEnd)
{
    auto [one, other] = memoryChannel();
    ASSERT_TRUE(one->send(std::string_view("\x03\0\0\0", 4), 100ms).has_value());

    one.reset();

    EXPECT_EQ(receiveFrame(*other, limits, patience).error().kind, ErrorKind::unavailable);
}

} // namespace
} // namespace repair
