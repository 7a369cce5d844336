// The names Windows accepts for an entry, and their bytes in either encoding.
#include "core/phonebook/entry_name.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

TEST(EntryName, FollowsTheRulesOfWindows)
{
    for (const char* good :
        {"a", "Office VPN", "a.b", " a", "[a]", "B\xc3\xbcro", "\xf0\x9f\x94\x91", "a;b=c"})
        EXPECT_TRUE(isEntryName(good)) << good;
    for (const char* bad :
        {"", " ", ".a", "a|b", "a>b", "a<b", "a?b", "a*b", "a\\b", "a/b", "a:b", "a\nb", "a\tb", "B\xfcro"})
        EXPECT_FALSE(isEntryName(bad)) << bad;
}

TEST(EntryName, CountsTheLimitInUtf16)
{
    std::string keys;
    for (int i = 0; i < 128; ++i)
        keys += "\xf0\x9f\x94\x91"; // two units each

    EXPECT_TRUE(isEntryName(std::string(256, 'a')));
    EXPECT_FALSE(isEntryName(std::string(257, 'a')));
    EXPECT_TRUE(isEntryName(keys));
    EXPECT_FALSE(isEntryName(keys + "a"));
}

TEST(EntryName, DecodesAsTheEntrySays)
{
    EXPECT_EQ(decodedText("B\xc3\xbcro", PbkEncoding::utf8), "B\xc3\xbcro");
    EXPECT_EQ(decodedText("B\xfcro", PbkEncoding::ansi), "B\xc3\xbcro");
    EXPECT_EQ(decodedText("B\xc3\xbcro", PbkEncoding::ansi), "B\xc3\x83\xc2\xbcro");
    EXPECT_EQ(decodedText("B\xfcro", PbkEncoding::utf8), "B\xc3\xbcro");
}

TEST(EntryName, EncodesEveryCharacterItDecodes)
{
    for (int byte = 1; byte <= 0xff; ++byte) {
        const std::string raw{'x', static_cast<char>(byte)};
        const std::string shown = decodedText(raw, PbkEncoding::ansi);
        if (shown != "x\xef\xbf\xbd")
            EXPECT_EQ(tryEncodedText(shown, PbkEncoding::ansi), raw);
        else
            EXPECT_EQ(tryEncodedText(shown, PbkEncoding::ansi), std::nullopt);
    }
}

TEST(EntryName, EncodesNoCharacterThatHasNoPlace)
{
    EXPECT_EQ(tryEncodedText("\xe5\xae\xbd", PbkEncoding::ansi), std::nullopt);
    EXPECT_EQ(tryEncodedText("\xe5\xae\xbd", PbkEncoding::utf8), "\xe5\xae\xbd");
    EXPECT_EQ(tryEncodedText("B\xfcro", PbkEncoding::utf8), std::nullopt);
}

} // namespace
} // namespace repair
