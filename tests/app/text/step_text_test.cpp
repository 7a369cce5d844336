// Every step and every reason has words, with as many places as it has arguments, in the words of the house.
#include "app/text/step_text.h"

#include "core/steps/catalog.h"
#include "core/steps/evidence.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace repair {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr std::array textMembers{&StepText::title, &StepText::broken, &StepText::question, &StepText::why,
    &StepText::cures, &StepText::cannotCure, &StepText::byHand, &StepText::progress};

void expectHouseWords(const std::string& text)
{
    for (const char* word :
        {"lease ", "PSK", "reboot", "profile", "gateway", "roll back", "the user", "!", "  "})
        EXPECT_THAT(text, Not(HasSubstr(word)));
}

/// The highest place in a sentence: 2 for "%1 was %2".
std::size_t placesIn(const std::string& sentence)
{
    std::size_t highest = 0;
    for (std::size_t place = 1; place <= 9; ++place)
        if (sentence.find("%" + std::to_string(place)) != std::string::npos)
            highest = place;
    return highest;
}

TEST(StepText, HasEveryTextOfEveryStep)
{
    for (const Step* step : allSteps()) {
        const StepText text = textOf(step->id);
        for (const auto member : textMembers) {
            EXPECT_STRNE(text.*member, "") << step->id;
            expectHouseWords(text.*member);
        }
        EXPECT_STRNE(text.title, textOf("of-another-version").title) << step->id;
    }
}

TEST(StepText, PutsAQuestionMarkBehindQuestionsOnly)
{
    for (const Step* step : allSteps()) {
        const StepText text = textOf(step->id);
        EXPECT_TRUE(std::string(text.question).ends_with('?')) << step->id;
        EXPECT_FALSE(std::string(text.broken).ends_with('?')) << step->id;
        EXPECT_FALSE(std::string(text.title).ends_with('.')) << step->id;
    }
}

TEST(StepText, NeverSellsAPppSettingAsTheCureOf789)
{
    for (const Step* step : allSteps()) {
        if (!step->actsAt.contains(Stage::agreeOnKeys)) {
            EXPECT_THAT(textOf(step->id).cures, Not(HasSubstr("789"))) << step->id;
        }
    }
}

TEST(StepText, AdmitsToAnIdOfAnotherVersion)
{
    EXPECT_STREQ(textOf("of-another-version").title, "A step that this version does not know");
}

TEST(StepText, NamesEveryChapter)
{
    for (const Chapter chapter : allChapters)
        EXPECT_STRNE(chapterText(chapter), "");
    EXPECT_STREQ(chapterText(Chapter::securityTab), "Security tab");
}

TEST(EvidenceText, HasASentenceWithTheRightPlacesForEveryReason)
{
    for (const EvidenceKind& kind : allEvidence) {
        const char* sentence = evidenceSentence(kind.id);

        ASSERT_NE(sentence, nullptr) << kind.id;
        EXPECT_EQ(placesIn(sentence), kind.places) << kind.id;
        expectHouseWords(sentence);
    }
}

TEST(EvidenceText, FillsThePlacesInTheOrderOfTheLanguage)
{
    const Evidence evidence{"service-changed-by", {"IKEEXT", "PC\\Ann"}};
    const auto turnedRound = [](const char*, const char*) { return std::string("%1 <- %2"); };

    EXPECT_EQ(say(evidence), "PC\\Ann changed how the service IKEEXT starts. (System log, event 7040)");
    EXPECT_EQ(say(evidence, turnedRound), "IKEEXT <- PC\\Ann");
}

TEST(ChangeText, NamesValuesAsWindowsDoes)
{
    const Setting flags = PhonebookField{"user", "Office VPN", "IpSecFlags"};
    const Setting methods = PhonebookField{"user", "Office VPN", "AuthRestrictions"};
    const Setting nat = RegistryValue{
        R"(HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent)", "AssumeUDPEncapsulationContextOnSendRule"};

    EXPECT_EQ(describe(flags), "Authentication of Office VPN");
    EXPECT_EQ(describe(flags, std::string("0")), "Certificate");
    EXPECT_EQ(describe(flags, std::string("1")), "Pre-shared key");
    EXPECT_EQ(describe(methods, std::string("544")), "CHAP, MS-CHAP v2");
    EXPECT_EQ(describe(nat, Absent{}), "Not set");
    EXPECT_EQ(describe(nat, dword(2)), "Allowed, value 2");
    EXPECT_EQ(describe(nat, regSz("2")), "Text: 2");
}

TEST(ChangeText, LeavesOutBrieflyWhatIsClearFromThePlace)
{
    const std::string key = R"(HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent)";

    EXPECT_EQ(describeBriefly(PhonebookField{"user", "Office VPN", "IpSecFlags"}), "Authentication");
    EXPECT_EQ(describeBriefly(PhonebookField{"user", "Office VPN", "Odd"}), "Odd");
    EXPECT_EQ(describeBriefly(RegistryValue{key, "ProhibitIpSec"}), "L2TP without IPsec");
    EXPECT_EQ(describeBriefly(RegistryValue{key, "Odd"}), "Odd");
    EXPECT_EQ(describeBriefly(ServiceStart{"IKEEXT"}), describe(Setting{ServiceStart{"IKEEXT"}}));
}

TEST(ChangeText, KeepsAbsentAndUnreadableApart)
{
    EXPECT_EQ(describe(Value{Absent{}}), "Not set");
    EXPECT_EQ(describe(Value{Unreadable{5}}), "Could not be read (code 5)");
    EXPECT_EQ(describe(Setting{ServiceInstallation{"IKEEXT"}}, Absent{}), "Deleted");
}

TEST(ChangeText, SaysWhatAnActionDoesAndWhatItCosts)
{
    EXPECT_EQ(describe(Action{RestartServices{{"PolicyAgent", "IKEEXT"}}}),
        "Restart the services PolicyAgent, IKEEXT");
    EXPECT_EQ(describe(Risk::none), "");
    EXPECT_EQ(describe(Risk::needsKeyAgain), "The pre-shared key must be typed again.");
}

} // namespace
} // namespace repair
