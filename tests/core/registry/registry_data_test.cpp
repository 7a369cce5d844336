// Registry data read and made: only what Windows' own readers would accept counts as a number or a text.
#include "core/model/registry_data.h"

#include <gtest/gtest.h>

using namespace std::string_literals;

namespace repair {
namespace {

TEST(RegistryData, KeepsADwordLittleEndian)
{
    const RegistryData data = dword(0x01020304);

    EXPECT_EQ(data, (RegistryData{4, "\x04\x03\x02\x01"}));
    EXPECT_EQ(tryDword(data), 0x01020304u);
    EXPECT_EQ(tryDword(dword(0xfffffffe)), 0xfffffffeu);
}

TEST(RegistryData, TakesNoNumberOfAnotherTypeOrLength)
{
    EXPECT_EQ(tryDword({regType::dword, "\x02\0\0"s}), std::nullopt);
    EXPECT_EQ(tryDword({regType::dword, "\x02\0\0\0\0\0\0\0"s}), std::nullopt);
    EXPECT_EQ(tryDword({regType::dwordBigEndian, "\0\0\0\x02"s}), std::nullopt);
    EXPECT_EQ(tryDword({regType::binary, "\x02\0\0\0"s}), std::nullopt);
    EXPECT_EQ(tryDword(regSz("2")), std::nullopt);
}

TEST(RegistryData, KeepsTextAsUtf16WithATerminator)
{
    EXPECT_EQ(regSz("Ab"), (RegistryData{1, "A\0b\0\0\0"s}));
    EXPECT_EQ(regExpandSz(""), (RegistryData{2, "\0\0"s}));
    EXPECT_EQ(regSz("\xf0\x9f\x94\x91").bytes, "\x3d\xd8\x11\xdd\0\0"s);
    EXPECT_EQ(regSz("B\xfcro"), regSz("B\xc3\xbcro"));
}

TEST(RegistryData, ReadsTextUpToTheFirstTerminator)
{
    EXPECT_EQ(tryText(regSz("\xe5\xae\xbd\xe5\xb8\xa6")), "\xe5\xae\xbd\xe5\xb8\xa6");
    EXPECT_EQ(tryText(regExpandSz("%windir%")), "%windir%");
    EXPECT_EQ(tryText({regType::sz, "A\0"s}), "A");
    EXPECT_EQ(tryText({regType::sz, "A\0\0\0B\0"s}), "A");
    EXPECT_EQ(tryText({regType::sz, ""}), "");
}

TEST(RegistryData, TakesNoTextThatIsNone)
{
    EXPECT_EQ(tryText(dword(65)), std::nullopt);
    EXPECT_EQ(tryText({regType::multiSz, "A\0\0\0\0\0"s}), std::nullopt);
    EXPECT_EQ(tryText({regType::sz, "A\0\0"s}), std::nullopt);
    EXPECT_EQ(tryText({regType::sz, "\x00\xd8\0\0"s}), std::nullopt);
}

TEST(RegistryData, TurnsUtf16IntoBytesAndBack)
{
    const std::u16string text{u'A', u'\xd800', u'\0', u'\xfffe'};

    EXPECT_EQ(utf16LeBytes(text), "A\0\0\xd8\0\0\xfe\xff"s);
    EXPECT_EQ(tryUtf16FromLeBytes(utf16LeBytes(text)), text);
    EXPECT_EQ(tryUtf16FromLeBytes("A"), std::nullopt);
}

} // namespace
} // namespace repair
