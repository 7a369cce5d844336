// When the NAT value is missing, misplaced, waiting for a restart, or simply not needed.
#include "tests/core/steps/photo.h"

namespace repair {
namespace {

using namespace photo;

constexpr const char* xpKey = R"(HKLM\SYSTEM\CurrentControlSet\Services\IPSec)";

Seen probe(bool client, bool server)
{
    ServerAnswer answer;
    answer.nat = NatAnswer{client, server};
    return {Fact{ServerProbe{office.server}}, answer};
}

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

    const auto found = diagnosed(steps::natValueInPlace, {value(typedByHand)});

    ASSERT_TRUE(isBroken(found));
    EXPECT_EQ(problemOf(found).repair, only(setTo(typedByHand, 1)));
}

TEST(NatValueInPlace, ReadsANumberWithABlankBehindIt)
{
    const auto found = diagnosed(steps::natValueInPlace, {value(regSz("2 "))});

    EXPECT_EQ(problemOf(found).repair, only(setTo(regSz("2 "), 2)));
}

TEST(NatValueInPlace, AsksWhereTheTextIsNoNumber)
{
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
        const auto found = diagnosed(steps::natValueInPlace, {{names, TextList{{"ObjectName", slip}}}});

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

TEST(IpsecAllowed, AsksBeforeItDeletesProhibitIpSec)
{
    const Setting prohibit =
        RegistryValue{R"(HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters)", "ProhibitIpSec"};

    const auto found = diagnosed(steps::ipsecAllowed, {{prohibit, dword(1)}});

    ASSERT_TRUE(isSuspect(found));
    EXPECT_EQ(problemOf(found).repair, only(Change{prohibit, dword(1), Absent{}}));
}

TEST(IpsecAllowed, LeavesAnExplicitZeroAlone)
{
    const Setting prohibit =
        RegistryValue{R"(HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters)", "ProhibitIpSec"};

    EXPECT_TRUE(isHealthy(diagnosed(steps::ipsecAllowed, {{prohibit, dword(0)}})));
}

} // namespace
} // namespace repair
