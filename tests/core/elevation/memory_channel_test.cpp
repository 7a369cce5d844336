// The twin of a pipe does what a pipe does: it fills up, it breaks, and it can be closed from another thread.
#include "core/elevation/memory_channel.h"

#include <gtest/gtest.h>

#include <thread>

namespace repair {
namespace {

using namespace std::chrono_literals;

TEST(MemoryChannel, GivesWhatWasSentBeforeTheEndClosed)
{
    auto [one, other] = memoryChannel();
    ASSERT_TRUE(one->send("last words", 100ms).has_value());

    one.reset();

    EXPECT_EQ(other->receive(100, 100ms), "last words");
    EXPECT_EQ(other->receive(100, 100ms).error().kind, ErrorKind::unavailable);
}

TEST(MemoryChannel, FillsUp)
{
    auto [one, other] = memoryChannel(4);

    EXPECT_EQ(one->send("12345", 20ms).error().kind, ErrorKind::timedOut);
    EXPECT_EQ(other->receive(100, 100ms), "1234");
}

TEST(MemoryChannel, WaitsForRoom)
{
    auto [one, other] = memoryChannel(2);
    std::string got;
    std::thread reader([&, end = other.get()] {
        while (got.size() < 6)
            got += *end->receive(100, 5000ms);
    });

    EXPECT_TRUE(one->send("abcdef", 5000ms).has_value());

    reader.join();
    EXPECT_EQ(got, "abcdef");
}

TEST(MemoryChannel, EndsWhatWaitsWhenItIsClosed)
{
    auto [one, other] = memoryChannel();
    std::thread closer([end = other.get()] {
        std::this_thread::sleep_for(20ms);
        end->close();
    });

    EXPECT_EQ(other->receive(1, 5000ms).error().kind, ErrorKind::cancelled);

    closer.join();
    EXPECT_EQ(one->send("x", 100ms).error().kind, ErrorKind::unavailable);
}

} // namespace
} // namespace repair
