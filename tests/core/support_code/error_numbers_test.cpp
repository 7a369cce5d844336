// The tables that are for ever: every step and every error code has its number, and keeps it.
#include "core/support_code/error_numbers.h"

#include "core/model/ras_error.h"
#include "core/steps/catalog.h"
#include "core/support_code/step_numbers.h"
#include "core/support_code/windows_class.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

TEST(ErrorNumbers, EveryCodeOfTheCatalogueHasItsOwn)
{
    for (const RasError& error : allRasErrors())
        EXPECT_EQ(error.code, errorCodeAt(errorNumberOf(error.code))) << error.code;
}

TEST(ErrorNumbers, StayWhatTheyAre)
{
    EXPECT_EQ(1, errorNumberOf(5));
    EXPECT_EQ(53, errorNumberOf(789));
    EXPECT_EQ(166, errorNumberOf(0x800B0110));
    EXPECT_EQ(169, errorNumberOf(743));
}

TEST(ErrorNumbers, ACodeInAnHresultCountsAsItself)
{
    EXPECT_EQ(errorNumberOf(789), errorNumberOf(0x80070315));
}

TEST(ErrorNumbers, AForeignCodeIsAnother)
{
    EXPECT_EQ(otherErrorNumber, errorNumberOf(4711));
    EXPECT_FALSE(errorCodeAt(otherErrorNumber));
    EXPECT_FALSE(errorCodeAt(noErrorNumber));
    EXPECT_FALSE(errorCodeAt(170));
}

TEST(StepNumbers, EveryStepHasItsOwn)
{
    for (const Step* step : allSteps()) {
        ASSERT_TRUE(stepNumberOf(step->id)) << step->id;
        EXPECT_EQ(step->id, stepIdAt(*stepNumberOf(step->id)));
    }
}

TEST(StepNumbers, StayWhatTheyAre)
{
    EXPECT_EQ(0U, stepNumberOf("bfe-running"));
    EXPECT_EQ(7U, stepNumberOf("nat-traversal-allowed"));
    EXPECT_EQ(25U, stepNumberOf("devices-rescanned"));
}

TEST(WindowsClass, GoesByTheBuild)
{
    EXPECT_EQ(WindowsClass::notKnown, windowsClassOf(0));
    EXPECT_EQ(WindowsClass::beforeWindows10, windowsClassOf(9600));
    EXPECT_EQ(WindowsClass::windows10Before1809, windowsClassOf(17134));
    EXPECT_EQ(WindowsClass::windows10V2004, windowsClassOf(19043));
    EXPECT_EQ(WindowsClass::newer, windowsClassOf(99999));
    EXPECT_EQ("Windows 10, 22H2", nameOf(windowsClassOf(19045)));
    EXPECT_EQ("Windows 11, 21H2", nameOf(windowsClassOf(22000)));
    EXPECT_EQ("Windows 11, 24H2", nameOf(windowsClassOf(26100)));
}

} // namespace
} // namespace repair
