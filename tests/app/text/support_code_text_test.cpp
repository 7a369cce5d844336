// What a helper reads from a code, and what is said of a code that cannot be used.
#include "app/text/support_code_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace repair {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

using Kind = CodeProblem::Kind;
using Form = CodeProblem::Form;

std::vector<std::string> advice(const SupportCode& code, const Verdict& verdict)
{
    std::vector<std::string> said;
    for (const Sentence& sentence : nextToTry(code, verdict))
        said.push_back(sentence.inEnglish());
    return said;
}

/// 789 on page 2, with these steps broken and to blame.
SupportCode failedOnPage2(std::initializer_list<const char*> broken, Verdict& verdict)
{
    SupportCode code;
    code.page.number = 2;
    code.lastDial = LastDial::failed;
    code.error = 789;
    for (const char* step : broken) {
        code.setSign(step, StepSign::broken);
        verdict.blamed.emplace_back(step);
    }
    return code;
}

TEST(SupportCodeText, AsksForTheKeyBeforeItSaysRepair)
{
    Verdict verdict;
    const SupportCode code = failedOnPage2({"preshared-key-chosen", "ikeext-enabled"}, verdict);

    const auto said = advice(code, verdict);

    ASSERT_GE(said.size(), 2U);
    EXPECT_THAT(said[0], HasSubstr("Does the caller have the key?"));
    EXPECT_THAT(said[1], HasSubstr("Press Repair, bottom right."));
}

TEST(SupportCodeText, NeverSellsARepairThatCannotBeTheCure)
{
    Verdict verdict;
    SupportCode code = failedOnPage2({}, verdict);
    code.setSign("lcp-extensions-on", StepSign::broken);
    verdict.unrelated = {"lcp-extensions-on"};

    EXPECT_THAT(advice(code, verdict), Not(Contains(HasSubstr("Press Repair"))));
}

TEST(SupportCodeText, SpeaksOfNoCardsOnTheCommandLine)
{
    Verdict verdict;
    SupportCode code = failedOnPage2({}, verdict);
    code.page.number = 0;
    code.setSign("nat-traversal-allowed", StepSign::suspect);

    const auto said = advice(code, verdict);

    EXPECT_THAT(said, Contains(HasSubstr("fix --step nat-traversal-allowed")));
    EXPECT_THAT(said, Not(Contains(HasSubstr("card"))));
}

TEST(SupportCodeText, AlwaysHasSomethingToTry)
{
    EXPECT_THAT(advice(SupportCode {}, Verdict {}), ElementsAre(HasSubstr("test the connection")));
    for (int page = 0; page <= 8; ++page) {
        SupportCode code;
        code.page.number = page;
        EXPECT_FALSE(advice(code, Verdict {}).empty()) << page;
    }
}

TEST(SupportCodeText, NamesThePageAsTheCallerReadsIt)
{
    EXPECT_EQ("Page 2: What is wrong", pageText({2, std::nullopt}).inEnglish());
    EXPECT_EQ("Page 3, step 3 of 7: Security tab", pageText({3, Chapter::securityTab}).inEnglish());
    EXPECT_EQ("Page 8: Have a code from a caller?", pageText({8, std::nullopt}).inEnglish());
}

TEST(SupportCodeText, NamesEveryWindows)
{
    for (std::size_t windows = 0; windows < windowsClassCount; ++windows)
        EXPECT_FALSE(windowsText(static_cast<WindowsClass>(windows)).inEnglish().empty()) << windows;
    EXPECT_EQ("Windows 11, 24H2", windowsText(WindowsClass::windows11V24H2).inEnglish());
}

TEST(SupportCodeText, NamesTheWordToAskForAgain)
{
    const auto text = codeProblemText({Kind::wrongPart, Form::words, 2});

    EXPECT_EQ("The third word cannot be right.", text.problem.inEnglish());
    EXPECT_EQ("Ask for the third word again, letter by letter.", text.next.inEnglish());
}

TEST(SupportCodeText, IsNotSureWhereOnlyTheSumIsWrong)
{
    EXPECT_THAT(codeProblemText({Kind::wrongSomewhere, Form::words, 1}).problem.inEnglish(),
        HasSubstr("most likely in the second word"));
    EXPECT_THAT(codeProblemText({Kind::wrongSomewhere, Form::words, std::nullopt}).next.inEnglish(),
        HasSubstr("the whole code again"));
}

TEST(SupportCodeText, SaysSomethingElseOfEveryPart)
{
    for (const Kind kind : {Kind::incomplete, Kind::wrongPart, Kind::wrongSomewhere}) {
        std::set<std::string> said;
        for (const Form form : {Form::words, Form::characters})
            for (std::size_t part = 0; part < 4; ++part)
                said.insert(codeProblemText({kind, form, part}).problem.inEnglish());
        EXPECT_EQ(8U, said.size());
    }
}

TEST(SupportCodeText, KeepsToWhatAPageCanShow)
{
    for (const Kind kind : {Kind::empty, Kind::foreign, Kind::tooLong, Kind::newer, Kind::wrongSomewhere}) {
        const auto text = codeProblemText({kind, Form::words, std::nullopt});
        EXPECT_LE(text.problem.inEnglish().size(), 90U);
        EXPECT_FALSE(text.next.inEnglish().empty());
    }
}

} // namespace
} // namespace repair
