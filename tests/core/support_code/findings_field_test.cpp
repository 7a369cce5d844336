// The signs of the steps: exact while few, never wrong when many, and open to steps to come.
#include "core/support_code/findings_field.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace repair::coding {
namespace {

SupportCode withFirst(std::size_t count, StepSign sign)
{
    SupportCode code;
    std::fill_n(code.steps.begin(), count, sign);
    return code;
}

SupportCode readBack(const SupportCode& code)
{
    SupportCode read;
    EXPECT_TRUE(readFindings(findingsField(code), read));
    return read;
}

TEST(FindingsField, KeepsEverySignOfUpToSixSteps)
{
    std::mt19937 random(1);
    for (int i = 0; i < 20'000; ++i) {
        SupportCode code;
        for (unsigned step = 0; step < random() % 7; ++step)
            code.steps[random() % 26] = static_cast<StepSign>(random() % 4);
        SupportCode kept = code;

        keepWhatFits(kept);

        EXPECT_EQ(code, kept);
        EXPECT_EQ(code, readBack(code));
    }
}

TEST(FindingsField, KeepsWhichStepsWereFoundWhenTheyAreMany)
{
    SupportCode code = withFirst(20, StepSign::broken);
    code.steps[3] = StepSign::suspect;
    code.steps[7] = StepSign::unknown;

    keepWhatFits(code);

    EXPECT_EQ(19, std::count(code.steps.begin(), code.steps.end(), StepSign::found));
    EXPECT_EQ(StepSign::healthy, code.steps[7]);
    EXPECT_TRUE(code.moreUnreadable);
    EXPECT_EQ(code, readBack(code));
}

TEST(FindingsField, SaysThatMuchCouldNotBeRead)
{
    SupportCode code = withFirst(7, StepSign::unknown);

    keepWhatFits(code);

    EXPECT_TRUE(readBack(code).moreUnreadable);
}

TEST(FindingsField, HoldsEveryStepAtOnce)
{
    SupportCode code = withFirst(26, StepSign::broken);

    keepWhatFits(code);

    EXPECT_EQ(26, std::count(code.steps.begin(), code.steps.end(), StepSign::found));
    EXPECT_EQ(code, readBack(code));
}

TEST(FindingsField, NumbersAFindingTheSameForEver)
{
    SupportCode first;
    first.setSign("bfe-running", StepSign::broken);
    SupportCode last;
    last.setSign("devices-rescanned", StepSign::unknown);

    EXPECT_EQ(1U, findingsField(first));
    EXPECT_EQ(171'106'248U, findingsField(last));
}

TEST(FindingsField, RefusesWhatNoProgramWrites)
{
    SupportCode code;

    EXPECT_FALSE(readFindings(1U << 29, code)); // a map of nothing
    EXPECT_FALSE(readFindings(1U << 29 | 1U << 27, code)); // a step that is not there yet
    EXPECT_FALSE(readFindings((1U << 29) - 1, code)); // beyond the last number
}

} // namespace
} // namespace repair::coding
