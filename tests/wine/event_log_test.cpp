// The dials in the event log, as Windows renders their events, and an event log that refuses.
#include "core/windows/event_log.h"

#include "core/windows/event_query.h"
#include "tests/wine/stand_in_wevtapi/told_events.h"

#include <array>
#include <gtest/gtest.h>

namespace repair::wine {
namespace {

class WindowsEventLogTest : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(ToldEvents::isInPlace()); }
    void TearDown() override { EXPECT_EQ(ToldEvents::openHandles(), 0) << "handles that were not closed"; }

    ToldEvents log;
};

/// The time of that many minutes ago, as events carry it.
std::wstring minutesAgo(std::int64_t minutes)
{
    FILETIME time {};
    GetSystemTimeAsFileTime(&time);
    ULARGE_INTEGER ticks {{time.dwLowDateTime, time.dwHighDateTime}};
    ticks.QuadPart -= static_cast<ULONGLONG>(minutes) * 60 * 10'000'000;
    time = {ticks.LowPart, ticks.HighPart};
    SYSTEMTIME utc {};
    FileTimeToSystemTime(&time, &utc);
    std::array<wchar_t, 40> text {};
    std::swprintf(text.data(), text.size(), L"%04u-%02u-%02uT%02u:%02u:%02u.0000000Z", utc.wYear, utc.wMonth,
        utc.wDay, utc.wHour, utc.wMinute, utc.wSecond);
    return text.data();
}

struct Logged {
    int id = 0;
    std::int64_t minutes = 0; ///< ago
    std::wstring provider = L"RasClient";
};

std::wstring rendered(const Logged& event, const std::wstring& data)
{
    return L"<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='"
        + event.provider + L"'/><EventID Qualifiers='0'>" + std::to_wstring(event.id)
        + L"</EventID><Level>4</Level><TimeCreated SystemTime='" + minutesAgo(event.minutes)
        + L"'/><Channel>Application</Channel></System><EventData>" + data + L"</EventData></Event>";
}

const std::wstring dialled = L"<Data>{A}</Data><Data>ann</Data><Data>VPN</Data><Data>per-user</Data>"
                             L"<Data>B\u00FCro</Data><Data>VpnStrategy = L2TP</Data>";
const std::wstring linking =
    L"<Data>{A}</Data><Data>ann</Data><Data>B\u00FCro</Data><Data>vpn.example.com</Data>";
const std::wstring failed = L"<Data>{A}</Data><Data>ann</Data><Data>B\u00FCro</Data><Data>789</Data>";

TEST_F(WindowsEventLogTest, JoinsTheEventsOfADial)
{
    log.add(L"Application", rendered({20221, 12}, dialled));
    log.add(L"Application", rendered({20222, 12}, linking));
    log.add(L"Application", rendered({20227, 11}, failed));

    const auto history = WindowsEventLog().recentDials();

    ASSERT_TRUE(history) << history.error().operation << " " << history.error().osCode;
    ASSERT_EQ(history->attempts.size(), 1u);
    EXPECT_EQ(history->attempts[0].entry, "B\xC3\xBCro");
    EXPECT_EQ(history->attempts[0].highestEvent, 20222);
    EXPECT_EQ(history->attempts[0].errorCode, 789u);
}

TEST_F(WindowsEventLogTest, PassesOverOthersAndWhatIsOlderThanAMonth)
{
    constexpr std::int64_t day = 24 * 60;
    log.add(L"Application", rendered({20227, 31 * day}, failed));
    log.add(L"Application", rendered({20227, 29 * day}, failed));
    log.add(L"Application", rendered({20227, 3, L"Somebody"}, failed));
    log.add(L"Application", rendered({20228, 2}, failed));
    log.add(L"Application", rendered({20219, 1}, failed));

    const auto history = WindowsEventLog().recentDials();

    ASSERT_TRUE(history);
    EXPECT_EQ(history->attempts.size(), 1u);
}

TEST_F(WindowsEventLogTest, HasNoDialsWhereNoneIsLogged)
{
    const auto history = WindowsEventLog().recentDials();

    ASSERT_TRUE(history);
    EXPECT_TRUE(history->attempts.empty());
}

TEST_F(WindowsEventLogTest, TellsDeniedFromMissing)
{
    log.add(L"Application", rendered({20227, 1}, failed));
    for (const wchar_t* call : {L"EvtQuery", L"EvtNext", L"EvtRender"}) {
        log.fail(call, ERROR_ACCESS_DENIED);
        EXPECT_EQ(WindowsEventLog().recentDials().error().kind, ErrorKind::accessDenied) << call;
        log.fail(call, ERROR_SUCCESS);
    }

    log.removeChannel(L"Application");

    EXPECT_EQ(WindowsEventLog().recentDials().error().kind, ErrorKind::notFound);
    EXPECT_EQ(WindowsEventLog().recentDials().error().osCode, 15007u);
}

TEST_F(WindowsEventLogTest, SaysThatTheServiceDoesNotAnswer)
{
    log.fail(L"EvtQuery", RPC_S_SERVER_UNAVAILABLE);

    EXPECT_EQ(WindowsEventLog().recentDials().error().kind, ErrorKind::unavailable);
}

TEST_F(WindowsEventLogTest, SaysThatAnEventIsDamaged)
{
    log.add(L"Application", L"<Event");

    EXPECT_EQ(WindowsEventLog().recentDials().error().kind, ErrorKind::corrupt);
}

TEST_F(WindowsEventLogTest, TakesTheNewestAndNoMoreThanAskedFor)
{
    for (int id = 1; id <= 5; ++id)
        log.add(L"System", rendered({id, 10 - id}, L""));

    const auto events = queryEvents({"System", "*[System[EventID>=2]]", 2});

    ASSERT_TRUE(events);
    ASSERT_EQ(events->size(), 2u);
    EXPECT_NE(events->front().find(">5</EventID>"), std::string::npos);
    EXPECT_EQ(queryEvents({"System", "*[System[", 2}).error().osCode, 15001u);
    EXPECT_EQ(queryEvents({"NoSuchChannel", "*", 2}).error().kind, ErrorKind::notFound);
}

} // namespace
} // namespace repair::wine
