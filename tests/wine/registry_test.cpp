// The registry adapter on a real registry: odd data, both views, refusals by the descriptor.
#include "core/windows/registry.h"

#include "tests/wine/scratch_key.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace std::string_literals;

namespace repair::wine {
namespace {

struct OddValue {
    const char* name;
    RegistryData data;
    friend void PrintTo(const OddValue& odd, std::ostream* out) { *out << odd.name; }
};

class RoundTrip : public testing::TestWithParam<OddValue> { };

TEST_P(RoundTrip, KeepsTypeAndEveryByte)
{
    const ScratchKey key;
    WindowsRegistry registry;

    const auto set = registry.set({key.path(), "Value"}, GetParam().data);

    ASSERT_TRUE(set) << set.error().osCode;
    EXPECT_EQ(registry.value({key.path(), "Value"}).value(), GetParam().data);
}

INSTANTIATE_TEST_SUITE_P(Registry, RoundTrip,
    testing::Values(OddValue {"dword", dword(2)}, OddValue {"short dword", {regType::dword, "\x02\0\x01"s}},
        OddValue {"long dword", {regType::dword, std::string(100, '\x01')}},
        OddValue {"empty dword", {regType::dword, ""}}, OddValue {"text for a number", regSz("2")},
        OddValue {"text without its end", {regType::sz, "2\0"s}},
        OddValue {"longer text without its end", {regType::expandSz, "%\0w\0%\0"s}},
        OddValue {"text of half a unit", {regType::sz, "2\0A"s}},
        OddValue {"text with two ends", {regType::sz, "2\0\0\0B\0\0\0"s}},
        OddValue {"list without its end", {regType::multiSz, "A\0\0\0B\0"s}},
        OddValue {"lone surrogate", {regType::sz, "\0\xd8\0\0"s}},
        OddValue {"number of 64 bits", {regType::qword, "\1\2\3\4\5\6\7\x08"s}},
        OddValue {"unknown type", {0x20001, "bytes"}}, OddValue {"nothing", {regType::none, ""}},
        OddValue {"half a mebibyte", {regType::binary, std::string(512 * 1024, 'x')}}));

TEST(WindowsRegistry, SaysTooLargeForAValueOverOneMebibyte)
{
    const ScratchKey key;
    key.write(L"Huge", REG_BINARY, std::string((1 << 20) + 1, 'x'));

    const auto value = WindowsRegistry().value({key.path(), "Huge"});
    const auto set = WindowsRegistry().set({key.path(), "Other"}, {3, std::string((1 << 20) + 1, 'x')});

    ASSERT_FALSE(value);
    EXPECT_EQ(value.error().kind, ErrorKind::tooLarge);
    ASSERT_FALSE(set);
    EXPECT_EQ(set.error().kind, ErrorKind::tooLarge);
    EXPECT_EQ(WindowsRegistry().value({key.path(), "Other"}).value(), std::nullopt);
}

TEST(WindowsRegistry, TellsAbsentFromForbidden)
{
    const ScratchKey key;
    ASSERT_TRUE(WindowsRegistry().set({key.path() + "\\Closed", "Value"}, dword(1)));
    key.forbid("Closed");

    const auto forbidden = WindowsRegistry().value({key.path() + "\\Closed", "Value"});
    const auto absent = WindowsRegistry().value({key.path() + "\\Nowhere", "Value"});

    ASSERT_FALSE(forbidden);
    EXPECT_EQ(forbidden.error().kind, ErrorKind::accessDenied);
    EXPECT_EQ(forbidden.error().osCode, 5u);
    EXPECT_EQ(absent.value(), std::nullopt);
    EXPECT_FALSE(WindowsRegistry().set({key.path() + "\\Closed", "Value"}, dword(2)));
    EXPECT_FALSE(WindowsRegistry().erase({key.path() + "\\Closed", "Value"}));
    key.allow("Closed");
    EXPECT_EQ(WindowsRegistry().value({key.path() + "\\Closed", "Value"}).value(), dword(1));
}

TEST(WindowsRegistry, LooksAtTheViewOf64BitPrograms)
{
    const ScratchKey key(R"(SOFTWARE\)");
    ASSERT_TRUE(WindowsRegistry().set({key.path(), "Value"}, dword(64)));

    key.writeIn32BitView(L"Value", 32);

    EXPECT_EQ(WindowsRegistry().value({key.path(), "Value"}).value(), dword(64));
    ASSERT_TRUE(WindowsRegistry().erase({key.path(), "Value"}));
    EXPECT_EQ(WindowsRegistry().value({key.path(), "Value"}).value(), std::nullopt);
    EXPECT_EQ(key.readIn32BitView(L"Value"), 32u);
}

TEST(WindowsRegistry, LeavesAnEmptyKeyWhenItsLastValueGoes)
{
    const ScratchKey key;
    ASSERT_TRUE(WindowsRegistry().set({key.path() + "\\Below", "Value"}, dword(1)));

    const auto erased = WindowsRegistry().erase({key.path() + "\\Below", "Value"});

    EXPECT_TRUE(erased);
    EXPECT_EQ(WindowsRegistry().valueNames(key.path() + "\\Below").value(), TextList {});
}

TEST(WindowsRegistry, NamesValuesInAnyScriptAndTheDefaultOne)
{
    const ScratchKey key;
    const std::string german = "Schl\xc3\xbcssel";
    ASSERT_TRUE(WindowsRegistry().set({key.path(), german}, dword(1)));
    ASSERT_TRUE(WindowsRegistry().set({key.path(), ""}, regSz("default")));

    auto names = WindowsRegistry().valueNames(key.path()).value().value().items;

    std::ranges::sort(names);
    EXPECT_EQ(names, (std::vector<std::string> {"", german}));
    EXPECT_EQ(WindowsRegistry().value({key.path(), german}).value(), dword(1));
}

TEST(WindowsRegistry, TellsWhenAKeyWasLastWritten)
{
    const ScratchKey key;
    FILETIME before {};
    GetSystemTimeAsFileTime(&before);
    ASSERT_TRUE(WindowsRegistry().set({key.path(), "Value"}, dword(1)));

    const auto written = WindowsRegistry().lastWritten(key.path());

    constexpr std::int64_t slack = 2; // seconds
    EXPECT_GE(written.value().value().seconds, secondsOf(before) - slack);
    EXPECT_LE(written.value().value().seconds, secondsOf(before) + 30);
    EXPECT_EQ(WindowsRegistry().lastWritten(key.path() + "\\Nowhere").value(), std::nullopt);
}

TEST(WindowsRegistry, RefusesWhatIsNoKeyOfARootItKnows)
{
    for (const char* key : {"", "HKLM", "HKLM\\", "HKXX\\Software", "Software\\Policies"}) {
        const auto value = WindowsRegistry().value({key, "Value"});
        ASSERT_FALSE(value) << key;
        EXPECT_EQ(value.error().kind, ErrorKind::invalidInput) << key;
        EXPECT_FALSE(WindowsRegistry().set({key, "Value"}, dword(1))) << key;
    }
}

} // namespace
} // namespace repair::wine
