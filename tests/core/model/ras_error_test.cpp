// The catalogue is complete, and holds the law that no code is blamed on a stage it never reached.
#include "core/model/ras_error.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace repair {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::Not;

constexpr std::uint32_t codesThatPeopleMeet[] = {
    // the numbers that the product promises to explain
    619, 628, 651, 691, 720, 781, 782, 786, 787, 788, 789, 790, 791, 792, 793, 800, 806, 807, 809, 812, 829,
    868, 13801, 13806, 13868,
    // their neighbours
    603, 608, 615, 617, 621, 622, 623, 624, 625, 629, 631, 632, 633, 638, 645, 646, 647, 648, 649, 668, 676,
    678, 692, 703, 711, 718, 721, 732, 733, 734, 735, 736, 738, 741, 742, 756, 766, 768, 778, 797, 798, 801,
    808, 810, 811, 825, 827, 828, 834, 835, 838, 850, 853, 854, 855, 856, 857, 1058, 1068, 1722,
    // the socket layer
    10013, 10048, 10049, 10050, 10051, 10052, 10053, 10054, 10055, 10056, 10057, 10058, 10059, 10060, 10061,
    10062, 10063, 10064, 10065, 11001,
    // Windows' IKE
    13802, 13803, 13804, 13805, 13807, 13808, 13809, 13810, 13816, 13819, 13820, 13822, 13824, 13825, 13826,
    13828, 13830, 13831, 13832, 13833, 13834, 13835, 13836, 13837, 13838, 13839, 13840, 13841, 13842, 13843,
    13847, 13848, 13850, 13867, 13870, 13882, 13883, 13884, 13886, 13893, 13895, 13902, 13905,
    // seen elsewhere: a stuck RasMan, no adapter, an expired certificate, a damaged device, PPP ended
    602, 728, 0x800B0101, 87, 719, 743};

bool isAboutPpp(Stages stages)
{
    return !stages.isEmpty()
        && !stages.overlaps({Stage::notStarted, Stage::findServer, Stage::reachServer, Stage::agreeOnKeys,
            Stage::buildTunnel, Stage::connected});
}

TEST(RasErrors, KnowEveryCodeThatPeopleMeet)
{
    for (const std::uint32_t code : codesThatPeopleMeet) {
        const RasError* error = findRasError(code);

        ASSERT_NE(error, nullptr) << code;
        EXPECT_EQ(error->code, code);
    }
}

TEST(RasErrors, AreSortedAndComplete)
{
    std::set<std::string_view> symbols;
    std::uint32_t last = 0;
    for (const RasError& error : allRasErrors()) {
        EXPECT_GT(error.code, last);
        EXPECT_TRUE(symbols.insert(error.symbol).second) << error.symbol;
        EXPECT_FALSE(error.stages.isEmpty()) << error.code;
        EXPECT_FALSE(error.causes.empty()) << error.code;
        last = error.code;
    }
}

TEST(RasErrors, NameNoCauseAndNoRemedyTwice)
{
    for (const RasError& error : allRasErrors()) {
        EXPECT_EQ(std::set(error.causes.begin(), error.causes.end()).size(), error.causes.size())
            << error.code;
        EXPECT_EQ(std::set(error.remedies.begin(), error.remedies.end()).size(), error.remedies.size())
            << error.code;
    }
}

TEST(RasErrors, BlameOnlyCausesThatActAtTheirStages)
{
    for (const RasError& error : allRasErrors())
        for (const Cause cause : error.causes)
            EXPECT_TRUE(stagesOf(cause).overlaps(error.stages)) << error.code << " " << idOf(cause);
}

TEST(RasErrors, AdviseOnlyRemediesThatActAtTheirStages)
{
    for (const RasError& error : allRasErrors())
        for (const Remedy remedy : error.remedies)
            EXPECT_TRUE(stagesOf(remedy).overlaps(error.stages)) << error.code << " " << idOf(remedy);
}

TEST(RasErrors, BeforePppNeverNamePppOrThePassword)
{
    int seen = 0;
    for (const RasError& error : allRasErrors()) {
        if (!error.stages.areBefore(Stage::agreeOnPpp))
            continue;
        ++seen;
        for (const Cause cause : error.causes)
            EXPECT_FALSE(isAboutPpp(stagesOf(cause))) << error.code << " " << idOf(cause);
        for (const Remedy remedy : error.remedies)
            EXPECT_FALSE(isAboutPpp(stagesOf(remedy))) << error.code << " " << idOf(remedy);
        for (const char* step :
            {"lcp-extensions-on", "ipv4-included", "sign-in-methods-allowed", "encryption-as-needed"})
            EXPECT_THAT(stepsFor(error), Not(Contains(step))) << error.code;
    }
    EXPECT_GT(seen, 80);
}

TEST(RasErrors, PutTheKeyFirstAmongTheCausesOf789)
{
    const RasError* error = findRasError(789);

    EXPECT_EQ(error->symbol, "ERROR_OAKLEY_GENERAL_PROCESSING");
    EXPECT_EQ(error->stages.only(), Stage::agreeOnKeys);
    EXPECT_EQ(error->causes.front(), Cause::pskWrong);
    EXPECT_THAT(stepsFor(*error), Contains("nat-value-in-place"));
    EXPECT_THAT(stepsFor(*error), Contains("ikeext-enabled"));
}

TEST(RasErrors, OfferThePppStepsWherePppSpeaks)
{
    EXPECT_THAT(stepsFor(*findRasError(734)),
        ElementsAre("sign-in-methods-allowed", "encryption-as-needed", "lcp-extensions-on"));
    EXPECT_THAT(stepsFor(*findRasError(720)),
        ElementsAre("ipv4-included", "miniport-present", "miniport-enabled", "devices-rescanned"));
}

TEST(Remedies, ReachEveryStepOfTheWizardOnce)
{
    std::multiset<std::string_view> steps;
    for (std::size_t index = 0; index < remedyCount; ++index)
        for (const std::string_view step : stepsFor(static_cast<Remedy>(index)))
            steps.insert(step);

    EXPECT_EQ(steps.size(), std::set(steps.begin(), steps.end()).size());
    EXPECT_EQ(steps.size(), 26U);
}

TEST(Ids, AreDistinct)
{
    std::set<std::string_view> causes;
    for (std::size_t index = 0; index < causeCount; ++index)
        causes.insert(idOf(static_cast<Cause>(index)));
    std::set<std::string_view> remedies;
    for (std::size_t index = 0; index < remedyCount; ++index)
        remedies.insert(idOf(static_cast<Remedy>(index)));

    EXPECT_EQ(causes.size(), causeCount);
    EXPECT_EQ(remedies.size(), remedyCount);
}

TEST(FindRasError, UnwrapsAWin32CodeInAnHresult)
{
    ASSERT_NE(findRasError(0x80070315), nullptr);
    EXPECT_EQ(findRasError(0x80070315)->code, 789U);
}

TEST(FindRasError, FindsNothingForACodeOfNobody)
{
    EXPECT_EQ(findRasError(0), nullptr);
    EXPECT_EQ(findRasError(4242), nullptr);
    EXPECT_EQ(findRasError(0xffffffff), nullptr);
}

TEST(NearRasErrors, PutTheSlipsOfTongueAndFingerFirst)
{
    // 869 differs from 868 in the last digit and from 829 and 809 in the middle one.
    const auto near = nearRasErrors(869);
    ASSERT_EQ(near.size(), 3U);
    EXPECT_EQ(near[0]->code, 868U);

    // "798" is 789 with two digits swapped, but exists; "879" is no code, and 789 is one swap away.
    const auto swapped = nearRasErrors(879, 20);
    EXPECT_THAT(swapped, Contains(findRasError(789)));
}

TEST(NearRasErrors, NeverGiveMoreThanAsked)
{
    EXPECT_TRUE(nearRasErrors(4242, 0).empty());
    EXPECT_EQ(nearRasErrors(4242, 100000).size(), allRasErrors().size());
}

TEST(TryParseCode, ReadsWhatPeopleWrite)
{
    EXPECT_EQ(tryParseCode("789"), 789U);
    EXPECT_EQ(tryParseCode(" 789\r\n"), 789U);
    EXPECT_EQ(tryParseCode("error 789"), 789U);
    EXPECT_EQ(tryParseCode("Error: 789"), 789U);
    EXPECT_EQ(tryParseCode("0x800B0101"), 0x800B0101U);
    EXPECT_EQ(tryParseCode("0X800b0101"), 0x800B0101U);
    EXPECT_EQ(tryParseCode("-2146762495"), 0x800B0101U);
    EXPECT_EQ(tryParseCode("2148204801"), 0x800B0101U);
    EXPECT_EQ(tryParseCode("4294967295"), 0xffffffffU);
}

TEST(TryParseCode, ReadsSymbolsWithAndWithoutTheirPrefix)
{
    EXPECT_EQ(tryParseCode("ERROR_VPN_TIMEOUT"), 809U);
    EXPECT_EQ(tryParseCode("vpn_timeout"), 809U);
    EXPECT_EQ(tryParseCode("error ERROR_VPN_TIMEOUT"), 809U);
    EXPECT_EQ(tryParseCode("WSAECONNRESET"), 10054U);
}

TEST(TryParseCode, RefusesEverythingElse)
{
    for (const char* text : {"", " ", "error", "error:", "error 7 8 9", "789a", "0x", "0x-1", "--5",
             "4294967296", "-2147483649", "99999999999999999999", "ERROR_", "ERROR_VPN", "seven"})
        EXPECT_EQ(tryParseCode(text), std::nullopt) << text;
}

} // namespace
} // namespace repair
