// When L2TP without IPsec is on purpose, a question, or what stops this entry.
#include "tests/core/steps/photo.h"

namespace repair {
namespace {

using namespace photo;

Setting prohibit()
{
    return RegistryValue{R"(HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters)", "ProhibitIpSec"};
}

Seen answering(IkeAnswer::State state)
{
    ServerAnswer answer;
    answer.ikev1On500.state = state;
    return {Fact{ServerProbe{office.server}}, answer};
}

/// What the step says of a PC that has the value.
Diagnosis prohibited(std::vector<Seen> seen)
{
    Snapshot::Values values{{Address{prohibit()}, dword(1)}};
    for (const Seen& one : seen)
        values.insert_or_assign(one.where, one.value);
    return steps::ipsecAllowed.diagnose(Snapshot(std::move(values)), office);
}

constexpr auto speaksIke = IkeAnswer::State::accepted;

TEST(IpsecAllowed, AsksBeforeItDeletesProhibitIpSec)
{
    const auto found = prohibited({});

    ASSERT_TRUE(isSuspect(found));
    EXPECT_EQ(problemOf(found).repair, only(Change{prohibit(), dword(1), Absent{}}));
}

TEST(IpsecAllowed, LeavesAnExplicitZeroAlone)
{
    EXPECT_TRUE(isHealthy(diagnosed(steps::ipsecAllowed, {{prohibit(), dword(0)}})));
}

TEST(IpsecAllowed, LeavesAProviderAloneThatConnectsWithoutIpsec)
{
    EXPECT_TRUE(isHealthy(prohibited({connected()})));
    EXPECT_TRUE(isHealthy(prohibited({text("VpnStrategy", "3"), lastDial(20224, 691)})));
}

TEST(IpsecAllowed, IsBrokenWhereTheEntryHasAKeyToUseAndTheServerSpeaksIke)
{
    for (const std::uint32_t code : {728U, 789U, 800U, 809U}) {
        const auto found = prohibited({text("IpSecFlags", "1"), answering(speaksIke), lastDial(20222, code)});

        ASSERT_TRUE(isBroken(found)) << code;
        EXPECT_EQ(problemOf(found).repair, only(Change{prohibit(), dword(1), Absent{}}));
        EXPECT_EQ(problemOf(found).risk, Risk::mayBreakAnother);
    }
}

TEST(IpsecAllowed, OnlyAsksWhereOneOfTheThreeIsMissing)
{
    const Seen usesKey = text("IpSecFlags", "1");

    EXPECT_TRUE(isSuspect(prohibited({text("IpSecFlags", "0"), answering(speaksIke), failedWith(809)})));
    EXPECT_TRUE(isSuspect(prohibited({usesKey, failedWith(809)})));
    EXPECT_TRUE(isSuspect(prohibited({usesKey, answering(IkeAnswer::State::silent), failedWith(809)})));
    EXPECT_TRUE(isSuspect(prohibited({usesKey, answering(speaksIke)})));
    EXPECT_TRUE(isSuspect(prohibited({usesKey, answering(speaksIke), failedWith(868)})));
}

TEST(IpsecAllowed, OnlyAsksForAnEntryThatNeverDialsL2tp)
{
    EXPECT_TRUE(isSuspect(prohibited(
        {text("VpnStrategy", "7"), text("IpSecFlags", "1"), answering(speaksIke), failedWith(809)})));
}

TEST(IpsecAllowed, JudgesAPcWithoutAnyEntry)
{
    const Snapshot pc = of({{prohibit(), dword(1)}});

    EXPECT_TRUE(isSuspect(steps::ipsecAllowed.diagnose(pc, Target{})));
    for (const Address& address : steps::ipsecAllowed.reads(Target{}))
        EXPECT_FALSE(std::holds_alternative<Setting>(address)
            && std::holds_alternative<PhonebookField>(std::get<Setting>(address)));
}

} // namespace
} // namespace repair
