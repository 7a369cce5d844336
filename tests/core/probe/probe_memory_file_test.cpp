// The pause between two runs holds across processes, and a broken file does no harm.
#include "core/probe/probe_memory_file.h"

#include <gtest/gtest.h>

#include <fstream>

namespace repair {
namespace {

class SettableClock final : public Clock {
public:
    [[nodiscard]] Timestamp now() const override { return {seconds}; }
    std::int64_t seconds = 1'700'000'000;
};

class ProbeMemoryFileTest : public testing::Test {
protected:
    void SetUp() override
    {
        const auto* test = testing::UnitTest::GetInstance()->current_test_info();
        directory = std::filesystem::temp_directory_path() / (std::string("probe_memory_") + test->name());
        std::filesystem::remove_all(directory);
        file = directory / "folder" / "probes";
    }
    void TearDown() override { std::filesystem::remove_all(directory); }

    SettableClock clock;
    std::filesystem::path directory;
    std::filesystem::path file;
};

TEST_F(ProbeMemoryFileTest, KnowsNothingAtFirst)
{
    ProbeMemoryFile memory(file, clock);

    EXPECT_FALSE(memory.sinceLastRun("198.51.100.1"));
}

TEST_F(ProbeMemoryFileTest, IsSeenByTheNextProcess)
{
    ASSERT_TRUE(ProbeMemoryFile(file, clock).remember("198.51.100.1"));
    clock.seconds += 12;

    ProbeMemoryFile other(file, clock);

    EXPECT_EQ(other.sinceLastRun("198.51.100.1"), std::chrono::seconds(12));
    EXPECT_FALSE(other.sinceLastRun("198.51.100.2"));
}

TEST_F(ProbeMemoryFileTest, ForgetsAfterAnHour)
{
    ProbeMemoryFile memory(file, clock);
    (void)memory.remember("198.51.100.1");
    clock.seconds += 3601;

    (void)memory.remember("198.51.100.2");

    EXPECT_FALSE(memory.sinceLastRun("198.51.100.1"));
}

TEST_F(ProbeMemoryFileTest, IgnoresAClockThatWasSetBack)
{
    ProbeMemoryFile memory(file, clock);
    (void)memory.remember("198.51.100.1");
    clock.seconds -= 100'000;

    EXPECT_FALSE(memory.sinceLastRun("198.51.100.1"));
}

TEST_F(ProbeMemoryFileTest, SurvivesAFileOfGarbage)
{
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file) << "garbage 12\n\xff\xfe";
    ProbeMemoryFile memory(file, clock);

    EXPECT_FALSE(memory.sinceLastRun("198.51.100.1"));
    EXPECT_TRUE(memory.remember("198.51.100.1"));
    EXPECT_TRUE(memory.sinceLastRun("198.51.100.1"));
}

TEST_F(ProbeMemoryFileTest, SaysIfItCannotRemember)
{
    std::filesystem::create_directories(directory);
    std::ofstream(directory / "folder") << "a file where the folder should be";
    ProbeMemoryFile memory(file, clock);

    EXPECT_EQ(memory.remember("198.51.100.1").error().kind, ErrorKind::io);
}

} // namespace
} // namespace repair
