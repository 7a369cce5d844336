// Replays what the fuzzers have collected, and tries some thousand fresh inputs, in the ordinary test run.
#include "tests/fuzz/fuzz_entries.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

namespace repair::fuzz {
namespace {

struct Entry {
    const char* name;
    void (*run)(std::string_view);
};

class EveryEntry : public testing::TestWithParam<Entry> { };

TEST_P(EveryEntry, SurvivesTheCorpus)
{
    int files = 0;
    for (const auto& file :
        std::filesystem::directory_iterator(std::string(FUZZ_CORPUS) + "/" + GetParam().name)) {
        std::ostringstream bytes;
        bytes << std::ifstream(file.path(), std::ios::binary).rdbuf();
        GetParam().run(bytes.str());
        ++files;
    }

    EXPECT_GT(files, 0);
}

TEST_P(EveryEntry, SurvivesRandomBytes)
{
    std::mt19937 random(789); // the same inputs in every run
    for (int round = 0; round < 2000; ++round) {
        std::string bytes(random() % 200, '\0');
        for (char& byte : bytes)
            byte = static_cast<char>(random());

        GetParam().run(bytes);
    }
}

INSTANTIATE_TEST_SUITE_P(Fuzz, EveryEntry,
    testing::Values(Entry {"messages", messages}, Entry {"addresses", addresses}, Entry {"survey", survey},
        Entry {"proof", proof}, Entry {"requests", requests}),
    [](const auto& info) { return info.param.name; });

} // namespace
} // namespace repair::fuzz
