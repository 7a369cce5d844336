// Dialling with the stand-in as RAS: what it reports becomes stages, and nothing is left connected.
#include "core/windows/dialler.h"
#include "core/windows/phonebooks.h"
#include "core/windows/ras_connection.h"
#include "core/windows/ras_state.h"
#include "tests/wine/own_phonebook.h"
#include "tests/wine/stand_in_rasapi32/told_ras.h"

#include <algorithm>
#include <fstream>
#include <gtest/gtest.h>

#include <raserror.h>

namespace repair::wine {
namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;

class WindowsDiallerTest : public testing::Test {
protected:
    WindowsDiallerTest()
    {
        fs::create_directories(m_folder);
        std::ofstream(m_file, std::ios::binary) << l2tpEntry("Office VPN", "41414141");
        ras.storeSignIn(L"41414141", L"ann", L"a password");
    }
    ~WindowsDiallerTest() override { fs::remove_all(m_folder); }

    void SetUp() override { ASSERT_TRUE(ToldRas::isInPlace()); }
    void TearDown() override { EXPECT_EQ(ras.connections(), 0u) << "a connection was left behind"; }

    [[nodiscard]] Result<DialOutcome> dial(std::stop_token stop = {})
    {
        begun.clear();
        return dialler.dial(
            {"user", "Office VPN", {}}, [this](Stage stage) { begun.push_back(stage); }, std::move(stop));
    }

    ToldRas ras;
    fs::path m_folder = fs::temp_directory_path() / L"dialler \u00E4";
    fs::path m_file = m_folder / L"rasphone.pbk";
    WindowsPhonebooks books {{{"user", m_file}}};
    WindowsDialler dialler {books, {milliseconds(10'000), milliseconds(3'000)}};
    std::vector<Stage> begun;
};

TEST_F(WindowsDiallerTest, GoesThroughAllStagesAndHangsUp)
{
    const auto outcome = dial();

    ASSERT_TRUE(outcome) << outcome.error().operation << " " << outcome.error().osCode;
    EXPECT_EQ(*outcome, (DialOutcome {true, Stage::connected, 0}));
    EXPECT_EQ(begun, std::vector<Stage>(allStages.begin(), allStages.end()));
    EXPECT_EQ(ras.dials(), 1u);
}

TEST_F(WindowsDiallerTest, TellsWhereItBrokeByStateAndCode)
{
    struct Row {
        DWORD state = 0;
        DWORD code = 0;
        Stage stage {};
    };
    for (const Row& row :
        {Row {2, 868, Stage::findServer}, Row {2, 809, Stage::reachServer}, Row {2, 789, Stage::agreeOnKeys},
            Row {5, 691, Stage::signIn}, Row {18, 720, Stage::getAddress}, Row {0, 633, Stage::notStarted}}) {
        ras.breakDialIn(row.state, row.code);

        const auto outcome = dial();

        ASSERT_TRUE(outcome) << row.code;
        EXPECT_EQ(*outcome, (DialOutcome {false, row.stage, row.code})) << row.code;
        EXPECT_TRUE(std::ranges::is_sorted(begun)) << row.code;
        EXPECT_EQ(ras.connections(), 0u) << row.code;
    }
}

TEST_F(WindowsDiallerTest, StopsWhenToldAndHangsUp)
{
    ras.setPace(milliseconds(800));
    std::stop_source stop;
    const auto began = std::chrono::steady_clock::now();

    const auto outcome = dialler.dial(
        {"user", "Office VPN", {}},
        [&](Stage stage) {
            if (stage == Stage::findServer)
                stop.request_stop();
        },
        stop.get_token());

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::cancelled);
    EXPECT_LT(std::chrono::steady_clock::now() - began, milliseconds(6'000));
}

TEST_F(WindowsDiallerTest, GivesUpAfterItsTime)
{
    ras.setPace(milliseconds(5'000));
    WindowsDialler impatient(books, {milliseconds(300), milliseconds(3'000)});

    const auto outcome = impatient.dial({"user", "Office VPN", {}}, {}, {});

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::timedOut);
}

TEST_F(WindowsDiallerTest, WaitsUntilRasHasLetGo)
{
    ras.setHangUpTime(milliseconds(700));

    ASSERT_TRUE(dial());

    EXPECT_EQ(ras.connections(), 0u);
}

TEST_F(WindowsDiallerTest, SaysThatItCouldNotHangUp)
{
    ras.setHangUpTime(milliseconds(2'000));
    WindowsDialler impatient(books, {milliseconds(10'000), milliseconds(100)});

    const auto outcome = impatient.dial({"user", "Office VPN", {}}, {}, {});

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error(), (Error {ErrorKind::timedOut, ERROR_TIMEOUT, "hang up", {}}));
    ras.waitUntilHungUp();
}

TEST_F(WindowsDiallerTest, PassesWhatWasTypedAndNothingStored)
{
    const auto outcome = dialler.dial(
        {"user", "Office VPN", Credentials {"ann", "OFFICE", Secret(std::string("p\xC3\xA4ss"))}}, {}, {});

    ASSERT_TRUE(outcome);
    EXPECT_EQ(ras.lastDial(), (DialledWith {L"Office VPN", m_file, L"ann", L"OFFICE"}));
    EXPECT_TRUE(ras.wasDialledWith(L"p\u00E4ss"));
}

TEST_F(WindowsDiallerTest, LetsRasUseWhatItHasStored)
{
    ras.storeSignIn(L"41414141", L"ben", L"a password");

    ASSERT_TRUE(dial());

    EXPECT_EQ(ras.lastDial(), (DialledWith {L"Office VPN", m_file, L"ben", L""}));
    EXPECT_TRUE(ras.wasDialledWithStored());
}

TEST_F(WindowsDiallerTest, FindsWhatOnlyTheNewerCallGives)
{
    ras.keepFromDialParameters();

    ASSERT_TRUE(dial());

    EXPECT_EQ(ras.lastDial().user, L"ann");
    EXPECT_TRUE(ras.wasDialledWithStored());
}

TEST_F(WindowsDiallerTest, NeverOffersTheAccountOfWindowsToTheServer)
{
    for (const wchar_t* user : {L"", L"ann"}) {
        ras.forgetSignIn(L"41414141", user);

        const auto outcome = dial();

        ASSERT_FALSE(outcome);
        EXPECT_EQ(outcome.error(), (Error {ErrorKind::notFound, 0, findStoredCredentials, "Office VPN"}));
    }
    EXPECT_EQ(ras.dials(), 0u);

    ASSERT_TRUE(books.setField({"user", "Office VPN", "AutoLogon"}, "1"));
    EXPECT_TRUE(dial()) << "the entry is set to that account";
}

TEST_F(WindowsDiallerTest, LetsTheEapMethodSayWhoSignsIn)
{
    ras.forgetSignIn(L"41414141");
    ASSERT_TRUE(books.setField({"user", "Office VPN", "AuthRestrictions"}, "128"));
    ras.setEapUser(L"ann@example.com", L"her certificate");

    ASSERT_TRUE(dial());

    EXPECT_EQ(ras.lastDial().user, L"ann@example.com");
    EXPECT_EQ(ras.lastEapData(), L"her certificate");
    EXPECT_EQ(ras.eapIdentitiesHeld(), 0);
}

TEST_F(WindowsDiallerTest, DoesNotDialWhereTheEapMethodWantsToAsk)
{
    ras.forgetSignIn(L"41414141");
    ASSERT_TRUE(books.setField({"user", "Office VPN", "AuthRestrictions"}, "128"));
    ras.setEapUser(L"", L"");
    ras.letEapAsk();

    const auto outcome = dial();

    ASSERT_TRUE(outcome);
    EXPECT_EQ(*outcome, (DialOutcome {false, Stage::notStarted, 703}));
    EXPECT_EQ(ras.dials(), 0u);
}

TEST_F(WindowsDiallerTest, LeavesEapAloneWhereItIsNotUsedOrNeedsNoIdentity)
{
    ras.setEapUser(L"ann", L"data");
    ASSERT_TRUE(dial());
    EXPECT_EQ(ras.lastEapData(), L"") << "an entry without EAP";

    ras.answer(L"RasGetEapUserIdentityW", ERROR_INVALID_FUNCTION_FOR_ENTRY);
    ASSERT_TRUE(books.setField({"user", "Office VPN", "AuthRestrictions"}, "128"));
    ASSERT_TRUE(dial());
    EXPECT_EQ(ras.lastEapData(), L"") << "a method that signs in by name and password";
}

TEST_F(WindowsDiallerTest, RefusesCredentialsThatDoNotFit)
{
    const auto outcome =
        dialler.dial({"user", "Office VPN", Credentials {"ann", std::string(16, 'd'), {}}}, {}, {});

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::invalidInput);
    EXPECT_EQ(ras.dials(), 0u);
}

TEST_F(WindowsDiallerTest, LeavesAConnectionAlone)
{
    ras.connect(L"OFFICE vpn", m_file);

    const auto outcome = dial();

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::busy);
    EXPECT_EQ(dialler.isConnected("user", "Office VPN").value(), Switch::on);
    EXPECT_EQ(ras.connections(), 1u);
    ras.disconnectAll();
    EXPECT_EQ(dialler.isConnected("user", "Office VPN").value(), Switch::off);
}

TEST_F(WindowsDiallerTest, DoesNotMindTheSameNameInAnotherPhonebook)
{
    ras.connect(L"Office VPN", m_folder / L"other.pbk");
    ras.connect(L"Other", m_file);

    const auto outcome = dial();

    ras.disconnectAll();
    EXPECT_EQ(outcome.value().connected, true);
}

TEST_F(WindowsDiallerTest, SaysThatThereIsNoSuchEntry)
{
    const auto outcome = dialler.dial({"user", "Shop", {}}, {}, {});

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::notFound);
    EXPECT_EQ(outcome.error().osCode, 623u);
    EXPECT_EQ(dialler.isConnected("user", "Shop").error().osCode, 623u);
    EXPECT_EQ(dialler.isConnected("nobody", "Office VPN").error().kind, ErrorKind::notFound);
}

TEST_F(WindowsDiallerTest, TakesARasManThatCannotStartForAFailedDial)
{
    for (const wchar_t* call : {L"RasEnumConnectionsW", L"RasGetEntryDialParamsW", L"RasDialW"})
        ras.answer(call, ERROR_SERVICE_DISABLED);
    EXPECT_EQ(dial().value(), (DialOutcome {false, Stage::notStarted, 1058}));
    EXPECT_EQ(dialler.isConnected("user", "Office VPN").value(), Switch::off);

    ras.work(L"RasGetEntryDialParamsW");
    ras.answer(L"RasDialW", 711);

    EXPECT_EQ(dial().value(), (DialOutcome {false, Stage::notStarted, 711}));
}

TEST_F(WindowsDiallerTest, TellsWhichCallWasDenied)
{
    for (const wchar_t* call : {L"RasEnumConnectionsW", L"RasGetEntryDialParamsW", L"RasDialW"}) {
        ras.answer(call, ERROR_ACCESS_DENIED);

        const auto outcome = dial();

        ras.work(call);
        ASSERT_FALSE(outcome) << call;
        EXPECT_EQ(outcome.error().kind, ErrorKind::accessDenied) << call;
    }
    EXPECT_EQ(ras.dials(), 0u);
}

TEST_F(WindowsDiallerTest, SaysThatItMayNotHangUp)
{
    ras.answer(L"RasHangUpW", ERROR_ACCESS_DENIED);

    const auto outcome = dial();

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error(), (Error {ErrorKind::accessDenied, 5, "hang up", {}}));
    EXPECT_EQ(ras.connections(), 1u);
    ras.work(L"RasHangUpW");
    ras.disconnectAll();
}

TEST(RasState, SaysWhatADialThatBrokeSurelyBegan)
{
    EXPECT_EQ(brokenStage(Stage::findServer, 12345), Stage::findServer);
    EXPECT_EQ(brokenStage(Stage::signIn, 12345), Stage::signIn);
    EXPECT_EQ(brokenStage(Stage::signIn, 809), Stage::reachServer);
    EXPECT_EQ(brokenStage(Stage::findServer, 691), Stage::signIn);
    EXPECT_EQ(brokenStage(Stage::agreeOnPpp, 734), Stage::agreeOnPpp);
    EXPECT_EQ(stageOfRasState(21), std::nullopt);
}

} // namespace
} // namespace repair::wine
