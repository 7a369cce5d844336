// Which PC is meant by --pc.
#include "app/session/pc_choice.h"
#include "app/session/state_directory.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

TEST(PcChoice, UnderstandsEveryForm)
{
    EXPECT_EQ(readPcChoice({"this"})->kind, PcChoice::Kind::thisPc);
    EXPECT_EQ(readPcChoice({"simulated"})->file, "");
    EXPECT_EQ(readPcChoice({"simulated:a b.json"})->file, "a b.json");
    EXPECT_EQ(readPcChoice({"files:a.pbk", "b.reg"})->paths, (std::vector<std::string> {"a.pbk", "b.reg"}));
    EXPECT_EQ(readPcChoice({"files:", "b.reg"})->paths, (std::vector<std::string> {"b.reg"}));
}

TEST(PcChoice, RefusesWhatItDoesNotUnderstand)
{
    for (const std::vector<std::string>& words :
        {std::vector<std::string> {"other"}, {"simulated:"}, {"files:"}, {"this", "that"}, {""}}) {
        const auto choice = readPcChoice(words);

        ASSERT_FALSE(choice) << words.front();
        EXPECT_EQ(choice.error().kind, ErrorKind::invalidInput);
    }
}

TEST(JournalFolder, StaysBelowTheStateFolderWhateverAPcCallsItself)
{
    const std::string runs = pathBelow("/s", "runs");
    EXPECT_EQ(journalFolder("/s", "simulated-01ab"), pathBelow(runs, "simulated-01ab"));
    for (const char* name : {"../../etc", "", ".", "..", "a/b", "a\\b"}) {
        const std::string folder = journalFolder("/s", name);

        EXPECT_EQ(folder.find('.'), std::string::npos) << name;
        EXPECT_TRUE(folder.starts_with(runs)) << name;
        EXPECT_EQ(folder.find_last_of("/\\"), runs.size()) << name;
    }
}

} // namespace
} // namespace repair
