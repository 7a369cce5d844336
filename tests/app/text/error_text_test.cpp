// Every error, outcome and verdict has words, and the words fill their places.
#include "app/text/error_rows.h"
#include "app/text/filled.h"
#include "app/text/outcome_text.h"
#include "app/text/verdict_text.h"
#include "core/engine/verdict.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace repair {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(ErrorText, SaysASentenceForEveryKind)
{
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::failed); ++kind) {
        const ErrorText text = errorText({static_cast<ErrorKind>(kind), 5, "do it", "the thing"});

        EXPECT_TRUE(text.sentence.ends_with('.')) << text.sentence;
        EXPECT_THAT(text.sentence, Not(HasSubstr("%"))) << text.sentence;
        EXPECT_THAT(text.advice, Not(HasSubstr("%"))) << text.advice;
    }
}

TEST(ErrorText, PrefersTheWordsOfWhatWasBeingDone)
{
    const ErrorText text = errorText({ErrorKind::busy, 11, "lock journals", "/state"});

    EXPECT_THAT(text.sentence, HasSubstr("Another copy"));
    EXPECT_THAT(text.advice, HasSubstr("Nothing was changed"));
}

TEST(ErrorText, HasOneRowForEachErrorOnly)
{
    std::set<std::pair<ErrorKind, std::string_view>> seen;
    for (const ErrorRow& row : errorRows())
        EXPECT_TRUE(seen.emplace(row.kind, row.operation).second) << row.operation;
}

TEST(Filled, LeavesArgumentsThatLookLikePlacesAlone)
{
    EXPECT_EQ(filled("%1 and %2", {"%2", "b"}), "%2 and b");
    EXPECT_EQ(filled("100 % of %3", {"a"}), "100 % of ");
    EXPECT_EQ(filled("%", {"a"}), "%");
}

TEST(VerdictText, HasWordsForEveryId)
{
    const std::string_view noId = verdictText("no such id").sentence;
    for (const char* id : {verdictId::noEntry, verdictId::settingsStop, verdictId::settingsWill,
             verdictId::maybeSettings, verdictId::nameUnknown, verdictId::resolverSilent,
             verdictId::noNetwork, verdictId::stoppedHere, verdictId::portClosed, verdictId::nobodyAnswers,
             verdictId::noService, verdictId::serverBusy, verdictId::noL2tp, verdictId::serverAnswers,
             verdictId::networkBlocks, verdictId::keyOrServer, verdictId::keyWrong, verdictId::serverRefuses,
             verdictId::serverEnds, verdictId::noAddress, verdictId::signInRefused, verdictId::stageUnknown,
             verdictId::couldNotTell, verdictId::nothingWrong})
        EXPECT_NE(std::string_view(verdictText(id).sentence), noId) << id;
}

TEST(OutcomeText, TellsEveryOutcomeApart)
{
    std::set<std::string_view> words;
    for (int outcome = 0; outcome <= static_cast<int>(Outcome::cancelled); ++outcome)
        EXPECT_TRUE(words.insert(outcomeText(static_cast<Outcome>(outcome)).word).second) << outcome;
}

} // namespace
} // namespace repair
