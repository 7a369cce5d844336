// The Security tab: type, key, encryption and sign-in, with working designs left alone.
#include "tests/core/steps/photo.h"

namespace repair {
namespace {

using namespace photo;

Seen text(const char* name, const char* value)
{
    return {field(name), std::string(value)};
}

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
    EXPECT_TRUE(isSuspect(diagnosed(steps::typeIsL2tp, {text("VpnStrategy", "0"), failedWith(789)})));
}

TEST(TypeIsL2tp, OnlyAsksForAnEntryOfAnotherProtocol)
{
    const auto found = diagnosed(steps::typeIsL2tp, {text("VpnStrategy", "7")});

    ASSERT_TRUE(isSuspect(found));
    EXPECT_TRUE(says(found, "type-is-another"));
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

TEST(PresharedKeyChosen, LeavesAnIkev2EntryAlone)
{
    EXPECT_TRUE(isHealthy(diagnosed(steps::presharedKeyChosen,
        {text("VpnStrategy", "7"), text("IpSecFlags", "0"), storedKey(Switch::off), failedWith(13806)})));
}

TEST(PresharedKeyStored, IsBrokenWhereTheChosenKeyIsMissing)
{
    const auto found =
        diagnosed(steps::presharedKeyStored, {text("IpSecFlags", "1"), storedKey(Switch::off)});

    ASSERT_TRUE(isBroken(found));
    EXPECT_EQ(problemOf(found).repair, only(typesKey()));
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
