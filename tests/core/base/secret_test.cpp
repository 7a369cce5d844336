// A secret leaves nothing behind when it is made, moved and cleared.
#include "core/base/secret.h"

#include <gtest/gtest.h>

#include <type_traits>
#include <utility>

namespace repair {
namespace {

TEST(Secret, WipesTheStringItWasMadeFrom)
{
    std::string typed = "correct horse";
    const char* bytes = typed.data();
    const std::size_t length = typed.size();

    const Secret secret(std::move(typed));

    EXPECT_EQ(secret.reveal(), "correct horse");
    EXPECT_EQ(std::string(bytes, length), std::string(length, '\0'));
}

TEST(Secret, LeavesNothingInAShortStringItWasMovedFrom)
{
    // Given a key short enough to live inside the object itself
    Secret first(std::string("short"));
    const auto* storage = reinterpret_cast<const char*>(&first);

    const Secret second(std::move(first));

    EXPECT_EQ(second.reveal(), "short");
    EXPECT_EQ(std::string(storage, sizeof first).find("short"), std::string::npos);
}

TEST(Secret, CannotBeCopiedByAccident)
{
    EXPECT_FALSE(std::is_copy_constructible_v<Secret>);
    EXPECT_FALSE(std::is_copy_assignable_v<Secret>);
}

} // namespace
} // namespace repair
