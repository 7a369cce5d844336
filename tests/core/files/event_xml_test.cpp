// Event logs as wevtutil and the Event Viewer save them.
#include "core/events/event_xml.h"
#include "tests/core/files/sent_files.h"

#include "core/base/utf.h"
#include "core/model/registry_data.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

using test::eventText;

const std::string failure = eventText(20227, "2026-01-31T08:15:31.5Z",
    "<Data>{A}</Data><Data>ann</Data><Data>Caf\xc3\xa9</Data><Data>789</Data>");

TEST(EventXml, ReadsEventsWithoutARoot)
{
    const auto events = rasEventsIn(failure + "\r\n" + failure);

    ASSERT_TRUE(events.has_value());
    ASSERT_EQ(events->size(), 2u);
    EXPECT_EQ(events->front().id, 20227);
    EXPECT_EQ(events->front().time, 1769847331);
    EXPECT_EQ(events->front().data, (std::vector<std::string> {"{A}", "ann", "Caf\xc3\xa9", "789"}));
}

TEST(EventXml, ReadsEventsBelowARootInUtf16)
{
    const std::string text = "<?xml version=\"1.0\" encoding=\"utf-16\"?><Events>" + failure + "</Events>";

    const auto events = rasEventsIn("\xff\xfe" + utf16LeBytes(*tryUtf16(text)));

    ASSERT_TRUE(events.has_value());
    ASSERT_EQ(events->size(), 1u);
    EXPECT_EQ(events->front().data.at(2), "Caf\xc3\xa9");
}

TEST(EventXml, TakesAConsoleCodePageAsWindows1252)
{
    std::string text = failure;
    text.replace(text.find("\xc3\xa9"), 2, "\xe9");

    const auto events = rasEventsIn(text);

    ASSERT_TRUE(events.has_value());
    EXPECT_EQ(events->front().data.at(2), "Caf\xc3\xa9");
}

TEST(EventXml, PassesOverOtherProvidersAndOtherEvents)
{
    std::string foreign = failure;
    foreign.replace(foreign.find("RasClient"), 9, "RasServer");

    const auto events = rasEventsIn(foreign + eventText(20228, "2026-01-31T08:15:31Z", ""));

    ASSERT_TRUE(events.has_value());
    EXPECT_TRUE(events->empty());
}

TEST(EventXml, NamesTheByteWhereItIsCutOff)
{
    const auto events = rasEventsIn(failure.substr(0, failure.size() - 20));

    ASSERT_FALSE(events.has_value());
    EXPECT_EQ(events.error().kind, ErrorKind::corrupt);
    EXPECT_EQ(events.error().subject.rfind("byte ", 0), 0u) << events.error().subject;
}

TEST(EventXml, RefusesXmlWithoutAnyEvent)
{
    const auto events = rasEventsIn("<html><body/></html>");

    ASSERT_FALSE(events.has_value());
    EXPECT_EQ(events.error().kind, ErrorKind::invalidInput);
}

} // namespace
} // namespace repair
