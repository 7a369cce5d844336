// Hints about a key name what is wrong with it, and never the key.
#include "core/probe/psk_hygiene.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace repair {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<KeyHint> hintsFor(std::string key)
{
    return examineKey(Secret(std::move(key)));
}

TEST(KeyHints, AreSilentAboutAGoodKey)
{
    EXPECT_THAT(hintsFor("Hm7-Qw9kZr3-Yt8p"), IsEmpty());
}

TEST(KeyHints, NameOneProblemEach)
{
    EXPECT_THAT(hintsFor(""), ElementsAre(KeyHint::empty));
    EXPECT_THAT(hintsFor(" kmZr3Yt8p"), ElementsAre(KeyHint::blankAtStart));
    EXPECT_THAT(hintsFor("kmZr3Yt8p "), ElementsAre(KeyHint::blankAtEnd));
    EXPECT_THAT(hintsFor("kmZr 3Yt8p"), ElementsAre(KeyHint::blankInside));
    EXPECT_THAT(hintsFor("kmZr3\xe2\x80\x9cYt8p"), ElementsAre(KeyHint::smartQuotes));
    EXPECT_THAT(hintsFor("kmZr3\xe2\x80\x93Yt8p"), ElementsAre(KeyHint::smartDashes));
    EXPECT_THAT(hintsFor("kmZr3\xc2\xa0Yt8p"), ElementsAre(KeyHint::invisible));
    EXPECT_THAT(hintsFor("\xef\xbb\xbfkmZr3Yt8p"), ElementsAre(KeyHint::invisible));
    EXPECT_THAT(hintsFor("kmZr3\xc3\xa4Yt8p"), ElementsAre(KeyHint::nonAscii));
    EXPECT_THAT(hintsFor("kmZr3\xff\xfeYt8p"), ElementsAre(KeyHint::nonAscii));
    EXPECT_THAT(hintsFor("kmZr3\nYt8p"), ElementsAre(KeyHint::controlCharacter));
    EXPECT_THAT(hintsFor(std::string("kmZr3\0Yt8p", 10)), ElementsAre(KeyHint::controlCharacter));
    EXPECT_THAT(hintsFor("\"kmZr3Yt8p"), ElementsAre(KeyHint::quote));
    EXPECT_THAT(hintsFor("kmZr3\\Yt8p"), ElementsAre(KeyHint::backslash));
    EXPECT_THAT(hintsFor("kmZr3#Yt8p"), ElementsAre(KeyHint::hashSign));
    EXPECT_THAT(hintsFor("kmZr30Yt8p"), ElementsAre(KeyHint::zeroOrLetterO));
    EXPECT_THAT(hintsFor("kmZr3IYt8p"), ElementsAre(KeyHint::oneOrLetterLOrI));
    EXPECT_THAT(hintsFor("kmZr3"), ElementsAre(KeyHint::shortKey));
}

TEST(KeyHints, KnowKeysThatServersReadAsNumbers)
{
    EXPECT_THAT(hintsFor("0x4a5b6c7d8e"), Contains(KeyHint::startsWith0xOr0s));
    EXPECT_THAT(hintsFor("0sYWJjZGVm"), Contains(KeyHint::startsWith0xOr0s));
    EXPECT_THAT(hintsFor("2345678923"), ElementsAre(KeyHint::onlyDigits));
}

TEST(KeyHints, CopeWithTenKilobytes)
{
    EXPECT_THAT(hintsFor(std::string(10 * 1024, 'k')), ElementsAre(KeyHint::longKey));
}

TEST(KeyHints, CopeWithBlanksOnly)
{
    EXPECT_THAT(hintsFor("          "), ElementsAre(KeyHint::blankAtStart, KeyHint::blankAtEnd));
}

TEST(KeyFingerprint, IsTheSameForTheSameKeyOnEveryComputer)
{
    // Computed by another implementation of PBKDF2
    EXPECT_EQ(keyFingerprint(Secret("correct horse")), "NM-JG");
}

TEST(KeyFingerprint, DiffersForALookalike)
{
    EXPECT_NE(keyFingerprint(Secret("correct horse")), keyFingerprint(Secret("correct h0rse")));
    EXPECT_NE(keyFingerprint(Secret("correct horse")), keyFingerprint(Secret("correct horse ")));
}

TEST(KeyFingerprint, CanBeReadAloud)
{
    for (const char* key : {"a", "b", "correct horse", ""}) {
        const std::string text = keyFingerprint(Secret(std::string(key)));
        EXPECT_EQ(text.size(), 5U);
        EXPECT_EQ(text.find_first_of("01OILBS8"), std::string::npos) << text;
    }
}

} // namespace
} // namespace repair
