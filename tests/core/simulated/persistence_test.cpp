// A simulated PC in a file: every write is there at once, and the file is never half of anything.
#include "core/simulated/machine_file.h"
#include "core/simulated/scenario.h"
#include "core/simulated/simulated_pc.h"

#include <gtest/gtest.h>

#include <fstream>
#include <random>

namespace repair {
namespace {

class PersistentPc : public testing::Test {
protected:
    PersistentPc() { std::filesystem::create_directory(folder); }
    ~PersistentPc() override { std::filesystem::remove_all(folder); }
    void write(const std::string& text) const { std::ofstream(path, std::ios::binary) << text; }

    std::filesystem::path folder =
        std::filesystem::temp_directory_path() / ("simulated-pc-" + std::to_string(std::random_device()()));
    std::filesystem::path path = folder / "pc.json";
    const PhonebookField field {"user", "Office VPN", "LcpExtensions"};
};

TEST_F(PersistentPc, IsTheSameInTheNextProcess)
{
    {
        auto pc = SimulatedPc::create(path, healthyMachine()).value();
        ASSERT_TRUE(pc->phonebooks().setField(field, "0"));
        ASSERT_TRUE(pc->services().start("IKEEXT"));
    }

    const auto next = SimulatedPc::open(path).value();

    EXPECT_EQ(std::as_const(*next).phonebooks().field(field).value(), "0");
    EXPECT_EQ(next->machine().services.at("IKEEXT").state, ServiceStatus::State::running);
}

TEST_F(PersistentPc, ChangesNothingWhenItCannotBeSaved)
{
    auto pc = SimulatedPc::create(path, healthyMachine()).value();
    const Machine before = pc->machine();
    std::filesystem::remove_all(folder);

    const auto set = pc->phonebooks().setField(field, "0");

    ASSERT_FALSE(set);
    EXPECT_EQ(set.error().kind, ErrorKind::notFound);
    EXPECT_EQ(pc->machine(), before);
    EXPECT_EQ(std::as_const(*pc).phonebooks().field(field).value(), "1");
}

TEST_F(PersistentPc, LeavesNoTemporaryFileBehind)
{
    auto pc = SimulatedPc::create(path, healthyMachine()).value();

    ASSERT_TRUE(pc->phonebooks().setField(field, "0"));

    const std::filesystem::directory_iterator files(folder);
    EXPECT_EQ(std::distance(begin(files), end(files)), 1);
}

TEST_F(PersistentPc, NamesAFileThatIsNotThere)
{
    const auto opened = SimulatedPc::open(path);

    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, ErrorKind::notFound);
    EXPECT_NE(opened.error().subject.find("pc.json"), std::string::npos);
}

TEST_F(PersistentPc, RefusesADamagedFile)
{
    const std::string whole = [&] {
        SimulatedPc::create(path, healthyMachine()).value();
        std::ifstream file(path, std::ios::binary);
        return std::string(std::istreambuf_iterator<char>(file), {});
    }();
    const std::vector<std::string> damaged {"", "{", "[]", "null", R"({"version": "1"})",
        R"({"version": -1})", whole.substr(0, whole.size() / 2), std::string("\0\xff\xfe", 3)};

    for (const std::string& text : damaged) {
        write(text);
        const auto opened = SimulatedPc::open(path);
        ASSERT_FALSE(opened) << text.substr(0, 20);
        EXPECT_EQ(opened.error().kind, ErrorKind::corrupt) << text.substr(0, 20);
    }
}

TEST_F(PersistentPc, RefusesAFileOfANewerVersion)
{
    write(R"({"version": 99})");

    const auto opened = SimulatedPc::open(path);

    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, ErrorKind::tooNew);
}

} // namespace
} // namespace repair
