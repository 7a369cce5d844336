// The file of a simulated PC, whose process is killed while it saves.
#include "core/simulated/machine_file.h"
#include "core/simulated/scenario.h"
#include "core/simulated/simulated_pc.h"

#include <gtest/gtest.h>

#include <sys/wait.h>
#include <unistd.h>

namespace repair {
namespace {

TEST(PersistentPc, IsWholeAfterAKillAtAnyMoment)
{
    std::string name = (std::filesystem::temp_directory_path() / "simulated-pc-XXXXXX").string();
    const std::filesystem::path folder = mkdtemp(name.data());
    const std::filesystem::path path = folder / "pc.json";
    const PhonebookField field {"user", "Office VPN", "LcpExtensions"};
    ASSERT_TRUE(SimulatedPc::create(path, healthyMachine()));

    for (int round = 0; round < 20; ++round) {
        const pid_t child = fork();
        if (child == 0) {
            auto pc = SimulatedPc::open(path).value();
            for (int write = 0;; ++write)
                static_cast<void>(pc->phonebooks().setField(field, std::to_string(write % 2)));
        }
        usleep(static_cast<useconds_t>(3000 + round * 700));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);

        EXPECT_TRUE(loadMachine(path)) << "round " << round;
    }
    std::filesystem::remove_all(folder);
}

} // namespace
} // namespace repair
