// Times as Windows writes them, there and back.
#include "core/base/iso_time.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

constexpr std::int64_t someTime = 1'769'847'300; // date -u -d 2026-01-31T08:15:00Z +%s

TEST(IsoTime, IsWrittenAsWindowsWritesIt)
{
    EXPECT_EQ(isoTime(someTime), "2026-01-31T08:15:00Z");
    EXPECT_EQ(isoTime(0), "1970-01-01T00:00:00Z");
    EXPECT_EQ(isoTime(951'782'399), "2000-02-28T23:59:59Z");
}

TEST(IsoTime, IsReadWithAndWithoutAFraction)
{
    EXPECT_EQ(tryIsoSeconds("2026-01-31T08:15:00Z"), someTime);
    EXPECT_EQ(tryIsoSeconds("2026-01-31T08:15:00.1234567Z"), someTime);
    EXPECT_EQ(tryIsoSeconds("2000-02-29T00:00:00Z"), 951'782'400);
}

TEST(IsoTime, IsAbsentForAnythingElse)
{
    for (const char* text : {"", "2026-01-31", "2026-01-31 08:15:00Z", "2026-02-30T08:15:00Z",
             "2026-13-01T08:15:00Z", "2026-01-31T08:xx:00Z", "+026-01-31T08:15:00Z"})
        EXPECT_EQ(tryIsoSeconds(text), std::nullopt) << text;
}

} // namespace
} // namespace repair
