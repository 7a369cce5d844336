// Absent, unreadable and damaged phonebooks are three things.
#include "app/session/unread_books.h"

#include "core/simulated/scenario.h"
#include "core/simulated/simulated_pc.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

std::vector<Error> unreadOf(const Machine& machine)
{
    const SimulatedPc pc(machine);
    return unreadBooks(pc.phonebooks());
}

TEST(UnreadBooks, PassOverThoseThatDoNotExist)
{
    Machine machine = healthyMachine();
    machine.phonebooks["all-users"] = {};

    EXPECT_TRUE(unreadOf(machine).empty());
}

TEST(UnreadBooks, NameWhatIsDeniedAndWhatIsDamaged)
{
    Machine machine = healthyMachine();
    machine.phonebooks["all-users"] = {};
    machine.denials.push_back({Denial::Area::phonebook, "all-users", true, false});
    machine.phonebooks["user-hidden"].text = std::string("[Office]\0", 9);

    const auto errors = unreadOf(machine);

    ASSERT_EQ(errors.size(), 2u);
    EXPECT_EQ(errors[0].kind, ErrorKind::accessDenied);
    EXPECT_EQ(errors[1].kind, ErrorKind::corrupt);
}

} // namespace
} // namespace repair
