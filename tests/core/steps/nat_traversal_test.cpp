// When the NAT value is missing, misplaced, waiting for a restart, or simply not needed.
#include "tests/core/steps/photo.h"

namespace repair {
namespace {

using namespace photo;

constexpr const char* xpKey = R"(HKLM\SYSTEM\CurrentControlSet\Services\IPSec)";

Seen value(Value found)
{
    return {natValue(), std::move(found)};
}

Seen natKeyWritten(std::int64_t seconds)
{
    return {Fact{RegistryKeyWritten{R"(HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent)"}},
        Timestamp{seconds}};
}

Seen bootTime(std::int64_t seconds)
{
    return {Fact{BootTime{}}, Timestamp{seconds}};
}

Operation setTo(Value before, std::uint32_t number)
{
    return Change{natValue(), std::move(before), dword(number)};
}

TEST(NatTraversalAllowed, IsBrokenWhereTheProbeSawANatBeforeTheServer)
{
    const auto found = diagnosed(steps::natTraversalAllowed, {probe(false, true)});

    ASSERT_TRUE(isBroken(found));
    EXPECT_EQ(problemOf(found).repair, only(setTo(Absent{}, 2)));
    EXPECT_TRUE(problemOf(found).needsRestart);
}

TEST(NatTraversalAllowed, TakesOneAsEnoughForAServerAlone)
{
    EXPECT_TRUE(isHealthy(diagnosed(steps::natTraversalAllowed, {probe(false, true), value(dword(1))})));
}

TEST(NatTraversalAllowed, RaisesOneToTwoWhereBothSidesAreBehindANat)
{
    const auto found = diagnosed(steps::natTraversalAllowed, {probe(true, true), value(dword(1))});

    ASSERT_TRUE(isBroken(found));
    EXPECT_EQ(problemOf(found).repair, only(setTo(dword(1), 2)));
}

TEST(NatTraversalAllowed, IsHealthyWithoutTheValueWhereTheProbeSawNoNat)
{
    EXPECT_TRUE(isHealthy(diagnosed(steps::natTraversalAllowed, {probe(false, false), failedWith(789)})));
}

TEST(NatTraversalAllowed, AsksWhereNobodyCanTell)
{
    const auto found = diagnosed(steps::natTraversalAllowed, {failedWith(789)});

    ASSERT_TRUE(isSuspect(found));
    EXPECT_TRUE(says(found, "nat-unknown"));
}

TEST(NatTraversalAllowed, DoesNotAskOnceADialHasAgreedOnKeys)
{
    EXPECT_TRUE(isHealthy(diagnosed(steps::natTraversalAllowed, {lastDial(20224, 691)})));
    EXPECT_TRUE(isHealthy(diagnosed(steps::natTraversalAllowed, {connected()})));
}

TEST(NatTraversalAllowed, LeavesAnEntryOfAnotherProtocolAlone)
{
    const Seen ikev2 = text("VpnStrategy", "7");

    EXPECT_TRUE(
        isHealthy(diagnosed(steps::natTraversalAllowed, {ikev2, probe(true, true), failedWith(809)})));
    EXPECT_TRUE(isHealthy(diagnosed(steps::natTraversalAllowed,
        {ikev2, value(dword(2)), natKeyWritten(2000), bootTime(1000), failedWith(809)})));
}

TEST(NatTraversalAllowed, BelievesADialMoreThanANatThatTheServerMayPretend)
{
    for (const Seen& dial : {connected(), lastDial(20224, 691)})
        EXPECT_TRUE(isHealthy(
            diagnosed(steps::natTraversalAllowed, {text("VpnStrategy", "3"), probe(true, true), dial})));
}

TEST(NatTraversalAllowed, DoesNotTakeAnotherTypesLinkForAProof)
{
    const auto found = diagnosed(
        steps::natTraversalAllowed, {text("VpnStrategy", "0"), probe(false, true), lastDial(20224, 809)});

    EXPECT_TRUE(isBroken(found));
}

TEST(NatTraversalAllowed, WaitsForTheRestartWhereTheValueIsNewAndTheDialFails)
{
    const auto found = diagnosed(
        steps::natTraversalAllowed, {value(dword(2)), natKeyWritten(2000), bootTime(1000), failedWith(809)});

    ASSERT_TRUE(isSuspect(found));
    EXPECT_TRUE(problemOf(found).repair.empty());
    EXPECT_TRUE(problemOf(found).needsRestart);
}

TEST(NatTraversalAllowed, IsHealthyAfterTheRestart)
{
    EXPECT_TRUE(isHealthy(diagnosed(steps::natTraversalAllowed,
        {value(dword(2)), natKeyWritten(1000), bootTime(2000), failedWith(809)})));
}

TEST(NatTraversalAllowed, NeverChangesWhatItCouldNotRead)
{
    EXPECT_TRUE(isUnknown(diagnosed(steps::natTraversalAllowed, {value(Unreadable{5}), probe(true, true)})));
}

TEST(NatTraversalAllowed, LeavesAMisplacedValueToTheStepForIt)
{
    const auto misplaced =
        Seen{Setting{RegistryValue{xpKey, "AssumeUDPEncapsulationContextOnSendRule"}}, dword(2)};

    EXPECT_TRUE(isHealthy(diagnosed(steps::natTraversalAllowed, {misplaced, probe(true, true)})));
    EXPECT_TRUE(isBroken(diagnosed(steps::natValueInPlace, {misplaced, probe(true, true)})));
}

TEST(NatValueInPlace, ReplacesTextByTheSameNumber)
{
    const RegistryData typedByHand = regSz("1");

    const auto found = diagnosed(steps::natValueInPlace, {value(typedByHand), probe(false, true)});

    ASSERT_TRUE(isBroken(found));
    EXPECT_EQ(problemOf(found).repair, only(setTo(typedByHand, 1)));
}

TEST(NatValueInPlace, WritesTwoWhereOneWouldNotDo)
{
    const auto found = diagnosed(steps::natValueInPlace, {value(regSz("1")), probe(true, true)});

    ASSERT_TRUE(isBroken(found));
    EXPECT_EQ(problemOf(found).repair, only(setTo(regSz("1"), 2)));
}

TEST(NatValueInPlace, OnlyAsksAsLongAsNobodyAskedTheServer)
{
    const auto found = diagnosed(steps::natValueInPlace, {value(regSz("2")), failedWith(789)});

    ASSERT_TRUE(isSuspect(found));
    EXPECT_TRUE(problemOf(found).seenHere);
}

TEST(NatValueInPlace, BlamesNobodyWhereTheProbeSawNoNatAtTheServer)
{
    const Seen leftover{Setting{RegistryValue{xpKey, "AssumeUDPEncapsulationContextOnSendRule"}}, dword(2)};
    for (const bool client : {false, true}) {
        const auto found =
            diagnosed(steps::natValueInPlace, {leftover, probe(client, false), failedWith(789)});

        ASSERT_TRUE(isSuspect(found));
        EXPECT_FALSE(problemOf(found).seenHere);
    }
}

TEST(NatValueInPlace, BlamesNobodyForAnEntryThatNeverDialsL2tp)
{
    const auto found = diagnosed(steps::natValueInPlace,
        {value(regSz("2")), text("VpnStrategy", "7"), probe(false, true), failedWith(809)});

    ASSERT_TRUE(isSuspect(found));
    EXPECT_FALSE(problemOf(found).seenHere);
}

TEST(NatValueInPlace, LeavesADialAloneThatNeedsNoValue)
{
    EXPECT_TRUE(
        isHealthy(diagnosed(steps::natValueInPlace, {value(regSz("2")), probe(false, true), connected()})));
}

TEST(NatValueInPlace, ReadsANumberWithABlankBehindIt)
{
    const auto found = diagnosed(steps::natValueInPlace, {value(regSz("2 "))});

    EXPECT_EQ(problemOf(found).repair, only(setTo(regSz("2 "), 2)));
}

TEST(NatValueInPlace, TakesTextThatIsNoNumberForTwo)
{
    const auto found = diagnosed(steps::natValueInPlace, {value(regSz("yes")), probe(false, true)});

    ASSERT_TRUE(isBroken(found));
    EXPECT_EQ(problemOf(found).repair, only(setTo(regSz("yes"), 2)));
    EXPECT_TRUE(isSuspect(diagnosed(steps::natValueInPlace, {value(regSz("yes"))})));
}

TEST(NatValueInPlace, LeavesAnExplicitZeroAlone)
{
    EXPECT_TRUE(isHealthy(diagnosed(steps::natValueInPlace, {value(dword(0))})));
}

TEST(NatValueInPlace, FindsNamesThatOnlyLookRight)
{
    const Fact names = RegistryValueNames{R"(HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent)"};
    for (const char* slip :
        {"AssumeUDPEncapsulationContextOnSendRule ", "AssumeUDPEncapsulationContextOnSendRules",
            "AssumeUDPEncapsulationContextOnSentRule", "Assume UDP Encapsulation ContextOnSendRule"}) {
        const auto found =
            diagnosed(steps::natValueInPlace, {{names, TextList{{"ObjectName", slip}}}, probe(false, true)});

        ASSERT_TRUE(isBroken(found)) << slip;
        EXPECT_EQ(problemOf(found).repair, only(setTo(Absent{}, 2)));
    }
}

TEST(NatValueInPlace, TakesAnotherCaseForTheSameName)
{
    const Fact names = RegistryValueNames{R"(HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent)"};

    EXPECT_TRUE(isHealthy(diagnosed(steps::natValueInPlace,
        {value(dword(2)), {names, TextList{{"assumeudpencapsulationcontextonsendrule"}}}})));
}

TEST(NatValueInPlace, KeepsTheNumberThatStandsUnderTheWrongKey)
{
    const auto found = diagnosed(steps::natValueInPlace,
        {{Setting{RegistryValue{xpKey, "AssumeUDPEncapsulationContextOnSendRule"}}, dword(1)}});

    EXPECT_EQ(problemOf(found).repair, only(setTo(Absent{}, 1)));
    EXPECT_EQ(problemOf(found).evidence.front(), (Evidence{"nat-under-wrong-key", {xpKey}}));
}

} // namespace
} // namespace repair
