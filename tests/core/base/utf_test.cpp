// Decoding both ways, and what is refused.
#include "core/base/utf.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

TEST(Utf, TurnsUtf8IntoUtf16AndBack)
{
    const std::string names = "Büro 宽带连接 😀";

    const auto wide = tryUtf16(names);

    ASSERT_TRUE(wide.has_value());
    EXPECT_EQ(wide->size(), 12u); // the emoji is a surrogate pair
    EXPECT_EQ(tryUtf8(*wide), names);
}

TEST(Utf, RefusesMalformedInput)
{
    EXPECT_FALSE(isUtf8("\xc0\xaf"));         // overlong
    EXPECT_FALSE(isUtf8("\xed\xa0\x80"));     // surrogate
    EXPECT_FALSE(isUtf8("\xf4\x90\x80\x80")); // above U+10FFFF
    EXPECT_FALSE(isUtf8("\xe5\xae"));         // cut off
    EXPECT_FALSE(tryUtf8(std::u16string(1, char16_t(0xd800))).has_value());
    EXPECT_FALSE(tryUtf8(std::u16string {char16_t(0xdc00), u'a'}).has_value());
}

TEST(Utf, ReadsWindows1252)
{
    EXPECT_EQ(utf8FromWindows1252("B\xfcro \x80"), "Büro €");
}

TEST(Utf, ComparesAsciiWithoutCase)
{
    EXPECT_TRUE(equalIgnoringAsciiCase("IKEEXT", "ikeext"));
    EXPECT_FALSE(equalIgnoringAsciiCase("IKEEXT", "ikeext "));
}

} // namespace
} // namespace repair
