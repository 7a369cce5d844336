// Lists of texts, well and ill formed.
#include "core/registry/multi_text.h"

#include <gtest/gtest.h>

using namespace std::string_literals;

namespace repair {
namespace {

using Texts = std::vector<std::string>;

TEST(MultiText, EndsWithTheEmptyText)
{
    EXPECT_EQ(tryTexts({regType::multiSz, "A\0\0\0B\0\0\0\0\0"s}), (Texts {"A", "B"}));
    EXPECT_EQ(tryTexts({regType::multiSz, "A\0\0\0\0\0B\0"s}), Texts {"A"});
    EXPECT_EQ(tryTexts({regType::multiSz, "\0\0"s}), Texts {});
    EXPECT_EQ(tryTexts({regType::multiSz, ""}), Texts {});
}

TEST(MultiText, EndsWithTheDataIfNothingElseEndsIt)
{
    EXPECT_EQ(tryTexts({regType::multiSz, "A\0"s}), Texts {"A"});
    EXPECT_EQ(tryTexts({regType::multiSz, "A\0\0\0B\0"s}), (Texts {"A", "B"}));
}

TEST(MultiText, IsNothingElse)
{
    EXPECT_EQ(tryTexts({regType::multiSz, "A"}), std::nullopt);
    EXPECT_EQ(tryTexts({regType::multiSz, "\x00\xd8\0\0"s}), std::nullopt);
    EXPECT_EQ(tryTexts(regSz("A")), std::nullopt);
}

} // namespace
} // namespace repair
