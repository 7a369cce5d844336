// One run's journal: nothing before the first intent, the intent flushed, contradictions refused.
#include "core/journal/memory_store.h"
#include "core/journal/record_codec.h"
#include "core/journal/run_log.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

RunBegin beginning()
{
    RunBegin begin;
    begin.runId = "00001";
    begin.pcId = "pc";
    return begin;
}

const Operation startIkeext {Action {StartService {"IKEEXT"}}};

TEST(RunLog, CreatesNothingForARunThatChangesNothing)
{
    MemoryStore store;
    RunLog log(store, beginning());

    ASSERT_TRUE(log.end(1, {}).has_value());

    EXPECT_TRUE(store.runs()->empty());
}

TEST(RunLog, HasTheIntentOnTheDiskBeforeTheEffect)
{
    MemoryStore store;
    RunLog log(store, beginning());

    ASSERT_TRUE(log.intend("step", startIkeext, {}).has_value());

    store.cutPower();
    const auto run = readRun(*store.read("00001"));
    ASSERT_TRUE(run.has_value());
    ASSERT_EQ(run->operations.size(), 1u);
    EXPECT_EQ(run->operations.front().state, LoggedOperation::State::intended);
    EXPECT_FALSE(run->end.has_value());
}

TEST(RunLog, FlushesOnceAChangeAndOnceForTheEnd)
{
    MemoryStore store;
    RunLog log(store, beginning());
    for (int i = 0; i < 3; ++i) {
        const auto sequence = log.intend("step", startIkeext, {});
        ASSERT_TRUE(log.done(*sequence).has_value());
    }

    ASSERT_TRUE(log.end(1, {}).has_value());

    EXPECT_EQ(store.flushes(), 4u);
}

TEST(RunLog, RefusesRecordsThatContradictEachOther)
{
    const std::string begin = encodeRecord(beginning());
    const std::string intent = encodeRecord(Intent {1, "step", startIkeext, {}});
    const std::string end = encodeRecord(RunEnd {});

    EXPECT_FALSE(readRun(intent).has_value());
    EXPECT_FALSE(readRun(begin + begin).has_value());
    EXPECT_FALSE(readRun(begin + intent + intent).has_value());
    EXPECT_FALSE(readRun(begin + encodeRecord(Done {7, {}})).has_value());
    EXPECT_FALSE(readRun(begin + end + intent).has_value());
    EXPECT_TRUE(readRun(begin + intent + end).has_value());
}

} // namespace
} // namespace repair
