// Event 7040 as Windows renders it, and an event log that refuses.
#include "core/windows/service_control.h"

#include "core/windows/utf16.h"
#include "tests/wine/stand_in_wevtapi/told_events.h"

#include <gtest/gtest.h>

namespace repair::wine {
namespace {

class ServiceChanges : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(ToldEvents::isInPlace()); }
    void TearDown() override { EXPECT_EQ(ToldEvents::openHandles(), 0) << "handles that were not closed"; }

    ToldEvents log;
};

std::wstring changedBy(const std::string& sid, const std::string& service = "IKEEXT")
{
    return toWide(R"(<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System>)"
                  R"(<Provider Name='Service Control Manager' EventSourceName='Service Control Manager'/>)"
                  R"(<EventID Qualifiers='16384'>7040</EventID><Security UserID=')"
        + sid
        + R"('/></System><EventData><Data Name='param1'>IKE and AuthIP IPsec Keying Modules</Data>)"
          R"(<Data Name='param2'>demand start</Data><Data Name='param3'>disabled</Data>)"
          R"(<Data Name='param4'>)"
        + service + "</Data></EventData></Event>");
}

TEST_F(ServiceChanges, NameTheAccountOfTheNewestEvent)
{
    log.add(L"System", changedBy("S-1-5-21-1-2-3-1001"));
    log.add(L"System", changedBy("S-1-5-18"));
    log.add(L"System", changedBy("S-1-5-21-1-2-3-1002", "PolicyAgent"));

    const auto who = WindowsServiceControl().changedBy("IKEEXT");

    EXPECT_EQ(who.value(), "NT AUTHORITY\\SYSTEM");
}

TEST_F(ServiceChanges, ShowTheSidOfAnAccountThatIsGone)
{
    log.add(L"System", changedBy("S-1-5-21-1-2-3-1001"));

    EXPECT_EQ(WindowsServiceControl().changedBy("IKEEXT").value(), "S-1-5-21-1-2-3-1001");
}

TEST_F(ServiceChanges, AreAbsentWhereTheLogDoesNotSay)
{
    EXPECT_EQ(WindowsServiceControl().changedBy("IKEEXT").value(), std::nullopt);

    log.add(L"System", changedBy(""));
    EXPECT_EQ(WindowsServiceControl().changedBy("IKEEXT").value(), std::nullopt);
}

TEST_F(ServiceChanges, AreReadFromAnEventOfAnyLength)
{
    std::wstring event = changedBy("S-1-5-18");
    event.insert(6, std::wstring(50'000, L' '));
    log.add(L"System", event);

    EXPECT_EQ(WindowsServiceControl().changedBy("IKEEXT").value(), "NT AUTHORITY\\SYSTEM");
}

TEST_F(ServiceChanges, AreUnreadableIfTheLogRefuses)
{
    log.fail(L"EvtQuery", ERROR_ACCESS_DENIED);
    EXPECT_EQ(WindowsServiceControl().changedBy("IKEEXT").error().kind, ErrorKind::accessDenied);

    log.fail(L"EvtQuery", ERROR_SUCCESS);
    log.fail(L"EvtRender", ERROR_INVALID_DATA);
    log.add(L"System", changedBy("S-1-5-18"));
    EXPECT_EQ(WindowsServiceControl().changedBy("IKEEXT").error().osCode, 13u);

    log.fail(L"EvtRender", ERROR_SUCCESS);
    log.add(L"System", L"<Event");
    EXPECT_EQ(WindowsServiceControl().changedBy("IKEEXT").error().osCode, 13u);
}

TEST_F(ServiceChanges, AreNotAskedForUnderANameThatEndsTheQuery)
{
    EXPECT_EQ(WindowsServiceControl().changedBy("x' or '1'='1").error().kind, ErrorKind::invalidInput);
    EXPECT_EQ(log.asked(), L"");
}

} // namespace
} // namespace repair::wine
