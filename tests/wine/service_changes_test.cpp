// Event 7040 as Windows renders it, and an event log that refuses.
#include "core/windows/service_control.h"

#include "core/windows/utf16.h"
#include "tests/wine/event_log_seam.h"

#include <gtest/gtest.h>

namespace repair::wine {
namespace {

class ServiceChanges : public testing::Test {
protected:
    ServiceChanges() { eventLog() = {}; }
    ~ServiceChanges() override { EXPECT_EQ(eventLog().open, 0) << "handles that were not closed"; }
};

std::wstring changedBy(const std::string& sid)
{
    return toWide(R"(<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System>)"
                  R"(<Provider Name='Service Control Manager' EventSourceName='Service Control Manager'/>)"
                  R"(<EventID Qualifiers='16384'>7040</EventID><Security UserID=')"
        + sid
        + R"('/></System><EventData><Data Name='param1'>IKE and AuthIP IPsec Keying Modules</Data>)"
          R"(<Data Name='param2'>demand start</Data><Data Name='param3'>disabled</Data>)"
          R"(<Data Name='param4'>IKEEXT</Data></EventData></Event>)");
}

TEST_F(ServiceChanges, NameTheAccountOfTheNewestEvent)
{
    eventLog().events = {changedBy("S-1-5-18"), changedBy("S-1-5-21-1-2-3-1001")};

    const auto who = WindowsServiceControl().changedBy("IKEEXT");

    EXPECT_EQ(who.value(), "NT AUTHORITY\\SYSTEM");
    EXPECT_NE(eventLog().asked.find(L"EventID=7040"), std::wstring::npos);
    EXPECT_NE(eventLog().asked.find(L"Data[@Name='param4']='IKEEXT'"), std::wstring::npos);
}

TEST_F(ServiceChanges, ShowTheSidOfAnAccountThatIsGone)
{
    eventLog().events = {changedBy("S-1-5-21-1-2-3-1001")};

    EXPECT_EQ(WindowsServiceControl().changedBy("IKEEXT").value(), "S-1-5-21-1-2-3-1001");
}

TEST_F(ServiceChanges, AreAbsentWhereTheLogDoesNotSay)
{
    EXPECT_EQ(WindowsServiceControl().changedBy("IKEEXT").value(), std::nullopt);

    eventLog().events = {changedBy("")};
    EXPECT_EQ(WindowsServiceControl().changedBy("IKEEXT").value(), std::nullopt);
}

TEST_F(ServiceChanges, AreReadFromAnEventOfAnyLength)
{
    eventLog().events = {changedBy("S-1-5-18")};
    eventLog().events[0].insert(7, std::wstring(50'000, L' '));

    EXPECT_EQ(WindowsServiceControl().changedBy("IKEEXT").value(), "NT AUTHORITY\\SYSTEM");
}

TEST_F(ServiceChanges, AreUnreadableIfTheLogRefuses)
{
    eventLog().queryFails = 5;
    EXPECT_EQ(WindowsServiceControl().changedBy("IKEEXT").error().kind, ErrorKind::accessDenied);

    eventLog().queryFails = 0;
    eventLog().renderFails = 13;
    eventLog().events = {changedBy("S-1-5-18")};
    EXPECT_EQ(WindowsServiceControl().changedBy("IKEEXT").error().osCode, 13u);

    eventLog().renderFails = 0;
    eventLog().events = {L"<Event"};
    EXPECT_EQ(WindowsServiceControl().changedBy("IKEEXT").error().osCode, 13u);
}

TEST_F(ServiceChanges, AreNotAskedForUnderANameThatEndsTheQuery)
{
    EXPECT_EQ(WindowsServiceControl().changedBy("x' or '1'='1").error().kind, ErrorKind::invalidInput);
    EXPECT_EQ(eventLog().asked, L"");
}

} // namespace
} // namespace repair::wine
