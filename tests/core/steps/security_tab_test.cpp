// The Security tab: type, key, encryption and sign-in, with working designs left alone.
#include "tests/core/steps/photo.h"

namespace repair {
namespace {

using namespace photo;

Seen storedKey(Switch stored)
{
    return {Fact{StoredKey{office.phonebook, office.entry}}, stored};
}

Operation set(const char* name, const char* before, const char* after)
{
    return Change{field(name), std::string(before), std::string(after)};
}

Operation typesKey()
{
    return Action{StoreKey{office.phonebook, office.entry}};
}

TEST(TypeIsL2tp, AcceptsEveryStrategyThatTriesL2tpFirst)
{
    for (const char* strategy : {"3", "4", "13"})
        EXPECT_TRUE(isHealthy(diagnosed(steps::typeIsL2tp, {text("VpnStrategy", strategy), failedWith(800)})))
            << strategy;
}

TEST(TypeIsL2tp, IsBrokenWhereAutomaticHidTheError)
{
    const auto found = diagnosed(steps::typeIsL2tp, {text("VpnStrategy", "0"), failedWith(800)});

    ASSERT_TRUE(isBroken(found));
    EXPECT_EQ(problemOf(found).repair, only(set("VpnStrategy", "0", "3")));
}

TEST(TypeIsL2tp, OnlyAsksWhereAutomaticHidNothing)
{
    const auto found = diagnosed(steps::typeIsL2tp, {text("VpnStrategy", "0"), failedWith(789)});

    ASSERT_TRUE(isSuspect(found));
    EXPECT_FALSE(problemOf(found).seenHere);
}

TEST(TypeIsL2tp, OnlyAsksForAnEntryOfAnotherProtocol)
{
    for (const Seen& dial : {failedWith(809), failedWith(800)}) {
        const auto found = diagnosed(steps::typeIsL2tp, {text("VpnStrategy", "7"), dial});

        ASSERT_TRUE(isSuspect(found));
        EXPECT_TRUE(says(found, "type-is-another"));
        EXPECT_FALSE(problemOf(found).seenHere);
    }
}

TEST(PresharedKeyChosen, IsBrokenWhereAKeyIsStoredBesideTheCertificate)
{
    const auto found = diagnosed(steps::presharedKeyChosen,
        {text("VpnStrategy", "3"), text("IpSecFlags", "0"), storedKey(Switch::on)});

    ASSERT_TRUE(isBroken(found));
    EXPECT_EQ(problemOf(found).repair, only(set("IpSecFlags", "0", "1")));
    EXPECT_EQ(problemOf(found).risk, Risk::none);
}

TEST(PresharedKeyChosen, AsksForTheKeyInTheSameStepWhereNoneIsStored)
{
    const auto found = diagnosed(
        steps::presharedKeyChosen, {text("IpSecFlags", "0"), storedKey(Switch::off), failedWith(786)});

    ASSERT_TRUE(isBroken(found));
    EXPECT_EQ(problemOf(found).repair, (std::vector<Operation>{set("IpSecFlags", "0", "1"), typesKey()}));
    EXPECT_EQ(problemOf(found).risk, Risk::needsKeyAgain);
}

TEST(PresharedKeyChosen, OnlyAsksWhereACertificateMayBeMeant)
{
    const auto found = diagnosed(
        steps::presharedKeyChosen, {text("IpSecFlags", "0"), storedKey(Switch::off), failedWith(789)});

    EXPECT_TRUE(isSuspect(found));
}

TEST(PresharedKeyChosen, LeavesACertificateAloneThatWorks)
{
    EXPECT_TRUE(isHealthy(diagnosed(
        steps::presharedKeyChosen, {text("IpSecFlags", "0"), storedKey(Switch::off), connected()})));
}

TEST(PresharedKeyChosen, LeavesAnAutomaticEntryAloneThatConnects)
{
    EXPECT_TRUE(isHealthy(diagnosed(steps::presharedKeyChosen,
        {text("VpnStrategy", "0"), text("IpSecFlags", "0"), storedKey(Switch::on), connected()})));
}

TEST(PresharedKeyChosen, DoesNotTakeAnotherTypesLinkForItsOwn)
{
    EXPECT_TRUE(isBroken(diagnosed(steps::presharedKeyChosen,
        {text("VpnStrategy", "0"), text("IpSecFlags", "0"), storedKey(Switch::on), lastDial(20223, 789)})));
}

TEST(PresharedKeyChosen, LeavesAnIkev2EntryAlone)
{
    EXPECT_TRUE(isHealthy(diagnosed(steps::presharedKeyChosen,
        {text("VpnStrategy", "7"), text("IpSecFlags", "0"), storedKey(Switch::off), failedWith(13806)})));
}

/// What the step says of an entry that is to use a key, where Windows says that it has none.
Diagnosis withoutKey(const Seen& dial, const char* vpnStrategy = "3")
{
    return diagnosed(steps::presharedKeyStored,
        {text("VpnStrategy", vpnStrategy), text("IpSecFlags", "1"), storedKey(Switch::off), dial});
}

TEST(PresharedKeyStored, IsBrokenWhereAMissingKeyExplainsTheError)
{
    for (const std::uint32_t code : {766U, 787U, 789U, 811U}) {
        const auto found = withoutKey(failedWith(code));

        ASSERT_TRUE(isBroken(found)) << code;
        EXPECT_EQ(problemOf(found).repair, only(typesKey()));
    }
}

TEST(PresharedKeyStored, OnlyAsksWhereTheErrorIsAnother)
{
    EXPECT_TRUE(isSuspect(withoutKey(failedWith(809))));
    EXPECT_TRUE(isSuspect(withoutKey(failedWith(868))));
}

TEST(PresharedKeyStored, OnlyAsksWithoutADial)
{
    const auto found =
        diagnosed(steps::presharedKeyStored, {text("IpSecFlags", "1"), storedKey(Switch::off)});

    ASSERT_TRUE(isSuspect(found));
    EXPECT_EQ(problemOf(found).repair, only(typesKey()));
}

TEST(PresharedKeyStored, BelievesADialThatAgreedOnKeysMoreThanWindows)
{
    for (const char* strategy : {"0", "3"})
        for (const Seen& dial : {connected(), lastDial(20224, 691)})
            EXPECT_TRUE(isHealthy(withoutKey(dial, strategy))) << strategy;
    EXPECT_TRUE(isBroken(withoutKey(lastDial(20223, 789), "0")));
}

TEST(PresharedKeyStored, IsUnknownWhereWindowsWouldNotTell)
{
    const auto found = diagnosed(steps::presharedKeyStored,
        {text("IpSecFlags", "1"), {Fact{StoredKey{office.phonebook, office.entry}}, Unreadable{5}}});

    EXPECT_TRUE(isUnknown(found));
}

TEST(EncryptionAsNeeded, LowersWhatTheServerRefused)
{
    const auto found = diagnosed(steps::encryptionAsNeeded,
        {text("DataEncryption", "256"), text("AuthRestrictions", "512"), lastDial(20224, 742)});

    ASSERT_TRUE(isBroken(found));
    EXPECT_EQ(problemOf(found).repair, only(set("DataEncryption", "256", "8")));
}

TEST(EncryptionAsNeeded, RaisesNoneToOptionalWhereTheServerInsists)
{
    const auto found =
        diagnosed(steps::encryptionAsNeeded, {text("DataEncryption", "0"), lastDial(20224, 743)});

    ASSERT_TRUE(isBroken(found));
    EXPECT_EQ(problemOf(found).repair, only(set("DataEncryption", "0", "8")));
}

TEST(EncryptionAsNeeded, AsksWherePapCannotMakeKeys)
{
    const auto found = diagnosed(steps::encryptionAsNeeded,
        {text("DataEncryption", "256"), text("AuthRestrictions", "8"), failedWith(789)});

    ASSERT_TRUE(isSuspect(found));
    EXPECT_TRUE(says(found, "encryption-without-keys"));
}

TEST(EncryptionAsNeeded, LeavesRequiredWithMsChapAlone)
{
    EXPECT_TRUE(isHealthy(diagnosed(steps::encryptionAsNeeded,
        {text("DataEncryption", "256"), text("AuthRestrictions", "544"), failedWith(789)})));
}

TEST(SignInMethodsAllowed, LeavesPapAloneAsLongAsNoSignInFailed)
{
    for (const Seen& dial : {connected(), failedWith(789)})
        EXPECT_TRUE(isHealthy(diagnosed(steps::signInMethodsAllowed, {text("AuthRestrictions", "8"), dial})));
}

TEST(SignInMethodsAllowed, AddsMsChapToPapAndTakesNothingAway)
{
    const auto found =
        diagnosed(steps::signInMethodsAllowed, {text("AuthRestrictions", "8"), lastDial(20224, 691)});

    ASSERT_TRUE(isSuspect(found));
    EXPECT_EQ(problemOf(found).repair, only(set("AuthRestrictions", "8", "520")));
}

TEST(SignInMethodsAllowed, GoesOneStepFurtherEachTime)
{
    const auto first =
        diagnosed(steps::signInMethodsAllowed, {text("AuthRestrictions", "512"), lastDial(20224, 734)});
    const auto second =
        diagnosed(steps::signInMethodsAllowed, {text("AuthRestrictions", "544"), lastDial(20224, 734)});

    EXPECT_EQ(problemOf(first).repair, only(set("AuthRestrictions", "512", "544")));
    EXPECT_EQ(problemOf(second).repair, only(set("AuthRestrictions", "544", "552")));
    EXPECT_EQ(problemOf(second).risk, Risk::weakensSecurity);
}

TEST(SignInMethodsAllowed, IsBrokenWhereNothingUsableIsAllowed)
{
    const auto found = diagnosed(steps::signInMethodsAllowed, {text("AuthRestrictions", "64")});

    ASSERT_TRUE(isBroken(found));
    EXPECT_EQ(problemOf(found).repair, only(set("AuthRestrictions", "64", "576")));
}

TEST(SignInMethodsAllowed, LeavesEapAlone)
{
    EXPECT_TRUE(isHealthy(
        diagnosed(steps::signInMethodsAllowed, {text("AuthRestrictions", "128"), lastDial(20224, 691)})));
}

} // namespace
} // namespace repair
