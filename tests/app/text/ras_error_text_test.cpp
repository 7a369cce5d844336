// Every code, cause, remedy and stage has words, and the words keep the rules of the house.
#include "app/text/ras_error_text.h"

#include "app/text/ras_error_texts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cctype>
#include <set>
#include <string>

namespace repair {
namespace {

using testing::HasSubstr;

/// Whether the text has these words, not as a part of longer ones.
bool hasWords(std::string_view text, std::string_view words)
{
    const auto isLetter = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; };
    for (auto at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1)) {
        const auto end = at + words.size();
        if ((at == 0 || !isLetter(text[at - 1])) && (end == text.size() || !isLetter(text[end])))
            return true;
    }
    return false;
}

void expectHouseWords(std::string_view text)
{
    for (const char* word : {"please", "Please", "oops", "Oops", "we", "We", "our", "Our", "sorry", "Sorry",
             "PSK", "reboot", "profile", "gateway", "roll back", "the user"})
        EXPECT_FALSE(hasWords(text, word)) << word << ": " << text;
    EXPECT_EQ(text.find('!'), std::string_view::npos) << text;
    EXPECT_EQ(text.find("  "), std::string_view::npos) << text;
}

void expectSentence(std::string_view text)
{
    ASSERT_FALSE(text.empty());
    EXPECT_TRUE(std::isupper(static_cast<unsigned char>(text.front())) != 0) << text;
    EXPECT_TRUE(text.ends_with('.') || text.ends_with(')')) << text;
    expectHouseWords(text);
}

TEST(RasErrorText, IsWholeForEveryCode)
{
    const std::string_view unknown = rasErrorText(4242).sentence;
    for (const RasError& error : allRasErrors()) {
        SCOPED_TRACE(error.code);
        const RasErrorText text = rasErrorText(error.code);

        expectSentence(text.sentence);
        expectSentence(text.meaning);
        expectSentence(text.tryFirst);
        EXPECT_NE(text.sentence, unknown);
    }
}

TEST(RasErrorText, OpensWithAPlainShortSentence)
{
    for (const RasError& error : allRasErrors()) {
        const std::string_view sentence = rasErrorText(error.code).sentence;

        EXPECT_LE(sentence.size(), 90U) << sentence;
        for (const char* jargon : {"IKE", "IPsec", "PPP", "LCP", "L2TP", "UDP", "TCP", "DNS", "NAT", "RAS",
                 "EAP", "SA", "PPTP", "Miniport", "RasMan"})
            EXPECT_FALSE(hasWords(sentence, jargon)) << sentence;
        EXPECT_EQ(sentence.find('('), std::string_view::npos) << sentence;
    }
}

TEST(RasErrorText, BelongsToCodesOfTheCatalogueAndToEachOnce)
{
    std::set<std::uint32_t> codes;
    for (const auto family : {localErrorTexts(), pathErrorTexts(), socketErrorTexts(), keyErrorTexts(),
             ikeErrorTexts(), pppErrorTexts(), signErrorTexts()})
        for (const CodedText& coded : family) {
            EXPECT_NE(findRasError(coded.code), nullptr) << coded.code;
            EXPECT_TRUE(codes.insert(coded.code).second) << coded.code;
        }
    EXPECT_EQ(codes.size(), allRasErrors().size());
}

TEST(RasErrorText, SaysThatThePasswordWasNotTriedOnlyWhereThatIsSure)
{
    int said = 0;
    for (const RasError& error : allRasErrors()) {
        const std::string_view meaning = rasErrorText(error.code).meaning;
        if (meaning.find("not even tried") == std::string_view::npos)
            continue;
        ++said;
        EXPECT_TRUE(error.stages.areBefore(Stage::signIn)) << error.code;
    }
    EXPECT_GT(said, 20);
}

TEST(RasErrorText, BeforePppNeverSpeaksOfLcpOrWaysToSignIn)
{
    for (const RasError& error : allRasErrors()) {
        if (!error.stages.areBefore(Stage::agreeOnPpp))
            continue;
        const RasErrorText text = rasErrorText(error.code);
        for (const std::string_view part : {text.sentence, text.meaning, text.tryFirst})
            for (const char* later : {"LCP", "PPP", "MS-CHAP", "PAP", "ways to sign in", "way to sign in"})
                EXPECT_FALSE(hasWords(part, later)) << error.code << ": " << part;
    }
}

TEST(RasErrorText, TellsThat789IsAboutKeysAndNotThePassword)
{
    const RasErrorText text = rasErrorText(789);

    EXPECT_THAT(text.sentence, HasSubstr("could not agree on keys"));
    EXPECT_THAT(text.meaning, HasSubstr("password was not even tried"));
}

TEST(RasErrorText, ReadsTheSameForACodeWrappedInAnHresult)
{
    EXPECT_STREQ(rasErrorText(0x80070315).sentence, rasErrorText(789).sentence);
}

TEST(CauseText, IsASentenceOfItsOwnForEveryCause)
{
    std::set<std::string_view> seen;
    for (std::size_t index = 0; index < causeCount; ++index) {
        const std::string_view text = causeText(static_cast<Cause>(index));
        expectSentence(text);
        EXPECT_TRUE(seen.insert(text).second) << text;
    }
}

TEST(RemedyText, IsASentenceOfItsOwnForEveryRemedy)
{
    std::set<std::string_view> seen;
    for (std::size_t index = 0; index < remedyCount; ++index) {
        const std::string_view text = remedyText(static_cast<Remedy>(index));
        expectSentence(text);
        EXPECT_TRUE(seen.insert(text).second) << text;
    }
}

TEST(StageText, NamesTheSevenNodesOfThePicture)
{
    EXPECT_STREQ(stageText(Stage::findServer).words, "Find the server");
    EXPECT_STREQ(stageText(Stage::agreeOnKeys).technical, "IKE");
    EXPECT_STREQ(stageText(Stage::getAddress).words, "Get an address");
    for (const Stage stage : allStages) {
        EXPECT_STRNE(stageText(stage).words, "");
        EXPECT_STRNE(stageText(stage).technical, "");
    }
}

} // namespace
} // namespace repair
