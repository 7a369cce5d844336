// Both forms of a key path, from either.
#include "core/registry/key_path.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

TEST(KeyPath, KnowsTheFiveRootsInBothForms)
{
    const std::pair<const char*, const char*> roots[] = {{"HKLM", "HKEY_LOCAL_MACHINE"},
        {"HKU", "HKEY_USERS"}, {"HKCU", "HKEY_CURRENT_USER"}, {"HKCR", "HKEY_CLASSES_ROOT"},
        {"HKCC", "HKEY_CURRENT_CONFIG"}};
    for (const auto& [shortName, longName] : roots) {
        EXPECT_EQ(tryShortKeyPath(std::string(longName) + "\\A\\b"), std::string(shortName) + "\\A\\b");
        EXPECT_EQ(tryShortKeyPath(shortName), shortName);
        EXPECT_EQ(tryLongKeyPath(std::string(shortName) + "\\A"), std::string(longName) + "\\A");
        EXPECT_EQ(tryLongKeyPath(longName), longName);
    }
}

TEST(KeyPath, TakesAnyCaseAndATrailingBackslash)
{
    EXPECT_EQ(tryShortKeyPath("hkey_Local_Machine\\System\\"), "HKLM\\System");
    EXPECT_EQ(tryLongKeyPath("hklm\\"), "HKEY_LOCAL_MACHINE");
}

TEST(KeyPath, KnowsNoOtherRoot)
{
    EXPECT_EQ(tryShortKeyPath(""), std::nullopt);
    EXPECT_EQ(tryShortKeyPath("\\HKLM"), std::nullopt);
    EXPECT_EQ(tryShortKeyPath("HKLM2\\A"), std::nullopt);
    EXPECT_EQ(tryLongKeyPath("HKEY_PERFORMANCE_DATA"), std::nullopt);
}

} // namespace
} // namespace repair
