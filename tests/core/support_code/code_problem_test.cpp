// What a code that cannot be used is called, and which word or group to ask for again.
#include "sample_code.h"

#include <gtest/gtest.h>

#include <random>

namespace repair {
namespace {

using Kind = CodeProblem::Kind;
using Form = CodeProblem::Form;

CodeProblem problemOf(std::string_view typed)
{
    const auto read = decode(typed);
    EXPECT_FALSE(read) << typed;
    return read ? CodeProblem {} : read.error();
}

CodeProblem words(Kind kind, std::optional<std::size_t> part = std::nullopt)
{
    return {kind, Form::words, part};
}

CodeProblem characters(Kind kind, std::optional<std::size_t> part = std::nullopt)
{
    return {kind, Form::characters, part};
}

TEST(CodeProblem, NothingIsEmpty)
{
    EXPECT_EQ(words(Kind::empty), problemOf(""));
    EXPECT_EQ(words(Kind::empty), problemOf(" - \n"));
}

TEST(CodeProblem, OtherTextIsForeign)
{
    EXPECT_EQ(Kind::foreign, problemOf("hello world").kind);
    EXPECT_EQ(Kind::foreign, problemOf("exercise equipment three").kind);
    EXPECT_EQ(Kind::foreign, problemOf("\xE4\xBD\xA0\xE5\xA5\xBD").kind);
    EXPECT_EQ(Kind::foreign, problemOf("mabab babab mabab babab").kind); // proquints, but none of ours
}

TEST(CodeProblem, MissingWordsAreAskedForInTheirPlace)
{
    EXPECT_EQ(words(Kind::incomplete, 0), problemOf("jog"));
    EXPECT_EQ(words(Kind::incomplete, 2), problemOf("jogag donuv"));
    EXPECT_EQ(words(Kind::incomplete, 1), problemOf("jogag don nigif kosaz"));
    EXPECT_EQ(words(Kind::incomplete, 3), problemOf("jogagdonuvnigifkos"));
    EXPECT_EQ(words(Kind::incomplete, 2), problemOf("jogag donuv nig"));
}

TEST(CodeProblem, MissingCharactersAreAskedForInTheirGroup)
{
    EXPECT_EQ(characters(Kind::incomplete, 1), problemOf("6jv"));
    EXPECT_EQ(characters(Kind::incomplete, 1), problemOf("6jv-8k-0mt-ax9d"));
    EXPECT_EQ(characters(Kind::incomplete, 3), problemOf("6jv8k20mtax9"));
}

TEST(CodeProblem, AWordThatCannotBeSpelledIsNamed)
{
    EXPECT_EQ(words(Kind::wrongPart, 2), problemOf("jogag donuv negif kosaz"));
    EXPECT_EQ(words(Kind::wrongPart, 1), problemOf("jogag donnuv nigif kosaz"));
    EXPECT_EQ(words(Kind::wrongPart, 3), problemOf("jogag donuv nigif k\xC3\xB6saz"));
}

TEST(CodeProblem, AGroupThatCannotBeSpelledIsNamed)
{
    EXPECT_EQ(characters(Kind::wrongPart, 1), problemOf("6jv-8u2-0mt-ax9d"));
    EXPECT_EQ(characters(Kind::wrongPart, 0), problemOf("zjv-8k2-0mt-ax9d"));
}

TEST(CodeProblem, WordsAndCharactersBeyondTheEndAreTooMany)
{
    EXPECT_EQ(words(Kind::tooLong), problemOf("jogag donuv nigif kosaz jogag"));
    EXPECT_EQ(characters(Kind::tooLong), problemOf("6jv-8k2-0mt-ax9d-2"));
}

TEST(CodeProblem, AVeryLongTextIsRefused)
{
    EXPECT_FALSE(decode(std::string(1'000'000, 'b')));
}

/// How often one wrong letter leads to the right word or group, to none, to another one.
struct Named {
    int rightly = 0;
    int notAtAll = 0;
    int wrongly = 0;
};

Named namedAfterOneWrongLetter(Form form)
{
    std::mt19937_64 random(1);
    const auto draw = [&random](std::size_t count) { return random() % count; };
    Named named;
    for (int i = 0; i < 2'000; ++i) {
        const SupportCode code = sampleCode(draw);
        auto list = form == Form::words ? wordList(code) : characterGroups(code);
        const std::size_t part = draw(4);
        const std::size_t at = draw(list[part].size());
        const std::string_view alphabet = form == Form::characters ? "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
            : at % 2 == 1                                          ? "aiou"
                                                                   : "bdfghjklmnprstvz";
        const char right = list[part][at];
        while (list[part][at] == right)
            list[part][at] = alphabet[draw(alphabet.size())];
        const auto read = decode(list[0] + ' ' + list[1] + ' ' + list[2] + ' ' + list[3]);
        if (read || !read.error().part)
            ++named.notAtAll;
        else
            ++(*read.error().part == part ? named.rightly : named.wrongly);
    }
    return named;
}

TEST(CodeProblem, AWrongLetterLeadsToItsWord)
{
    const Named named = namedAfterOneWrongLetter(Form::words);

    EXPECT_GE(named.rightly, 1'900) << named.notAtAll;
    EXPECT_EQ(0, named.wrongly);
}

TEST(CodeProblem, AWrongCharacterLeadsToItsGroup)
{
    const Named named = namedAfterOneWrongLetter(Form::characters);

    EXPECT_GE(named.rightly, 1'900) << named.notAtAll;
    EXPECT_EQ(0, named.wrongly);
}

} // namespace
} // namespace repair
