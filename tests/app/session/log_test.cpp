// The log of a program: where it is, that it stays small, and that it never stands in the way.
#include "app/session/lazy_log.h"
#include "app/session/state_directory.h"
#include "core/base/path.h"

#include <chrono>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <map>
#include <spdlog/logger.h>

namespace repair {
namespace {

namespace fs = std::filesystem;

class Log : public testing::Test {
protected:
    Log()
        : m_folder(fs::temp_directory_path()
            / ("log-" + std::to_string(std::chrono::steady_clock::now().time_since_epoch().count())))
    { }
    ~Log() override
    {
        std::error_code left;
        fs::remove_all(m_folder, left);
    }
    [[nodiscard]] std::string file() const { return utf8FromPath(m_folder / u8"\u00fcber" / "log.txt"); }
    [[nodiscard]] std::size_t filesThere() const
    {
        const fs::path folder = pathFromUtf8(file()).parent_path();
        return fs::exists(folder)
            ? static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), {}))
            : 0;
    }

    fs::path m_folder;
};

TEST_F(Log, IsMadeWithItsFirstLine)
{
    {
        const auto log = openLog(file());
        log->debug("too small a matter");
        EXPECT_EQ(filesThere(), 0u);

        log->info("started");
    }

    std::ifstream in(pathFromUtf8(file()));
    std::string line;
    std::getline(in, line);
    EXPECT_TRUE(line.ends_with("started")) << line;
    EXPECT_NE(line.find("Z info ["), std::string::npos) << "UTC, level, process: " << line;
}

TEST_F(Log, TurnsOverInTwoFilesOfOneMegabyte)
{
    {
        const auto log = openLog(file());
        for (int i = 0; i < 4'000; ++i)
            log->info("{} {}", i, std::string(1'000, 'x'));
    }

    EXPECT_EQ(filesThere(), 2u);
    std::uintmax_t total = 0;
    for (const auto& each : fs::directory_iterator(pathFromUtf8(file()).parent_path())) {
        EXPECT_LE(each.file_size(), 1'000'000u);
        total += each.file_size();
    }
    EXPECT_GT(total, 1'000'000u) << "the older one is kept";
    std::ifstream in(pathFromUtf8(file()));
    const std::string newest {std::istreambuf_iterator<char>(in), {}};
    EXPECT_NE(newest.find(" 3999 x"), std::string::npos);
}

TEST_F(Log, NeverStopsTheProgram)
{
    fs::create_directories(m_folder);
    std::ofstream(m_folder / u8"\u00fcber") << "a file where the folder should be";
    const auto log = openLog(file());

    EXPECT_NO_THROW(log->error("nowhere to write this"));
    EXPECT_NO_THROW(openLog("")->error("nor this"));
}

TEST(StateFolder, IsTheOneThatWasAskedForThenThatOfTheUser)
{
    std::map<std::string, std::string> set;
    const auto variable = [&](const char* name) { return set[name]; };
    EXPECT_EQ(stateFolder("", variable), "");
#ifdef _WIN32
    set["LOCALAPPDATA"] = "C:\\Users\\ann\\AppData\\Local";
    EXPECT_EQ(stateFolder("", variable), "C:\\Users\\ann\\AppData\\Local\\L2TP Repair");
    EXPECT_EQ(logFileIn(stateFolder("", variable), "log.txt"),
        "C:\\Users\\ann\\AppData\\Local\\L2TP Repair\\log.txt");
#else
    set["HOME"] = "/home/ann";
    EXPECT_EQ(stateFolder("", variable), "/home/ann/.local/state/l2tp-repair");
    set["XDG_STATE_HOME"] = "/state";
    EXPECT_EQ(stateFolder("", variable), "/state/l2tp-repair");
#endif
    set["L2TP_REPAIR_STATE"] = "own";
    EXPECT_EQ(stateFolder("", variable), "own");
    EXPECT_EQ(stateFolder("asked", variable), "asked");
}

} // namespace
} // namespace repair
