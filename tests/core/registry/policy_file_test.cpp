// Registry.pol files, whole and damaged.
#include "core/registry/policy_file.h"

#include "core/model/registry_data.h"

#include <gtest/gtest.h>

using namespace std::string_literals;

namespace repair {
namespace {

const std::string header = "PReg\x01\0\0\0"s;

std::string wide(std::u16string_view text)
{
    return utf16LeBytes(text);
}

std::string record(std::u16string_view key, std::u16string_view name, const std::string& data)
{
    const std::string size {static_cast<char>(data.size()), '\0', '\0', '\0'};
    return wide(u"[") + wide(key) + "\0\0"s + wide(u";") + wide(name) + "\0\0"s + wide(u";") + "\x04\0\0\0"s
        + wide(u";") + size + wide(u";") + data + wide(u"]");
}

constexpr std::u16string_view key = u"SYSTEM\\CurrentControlSet\\Services\\PolicyAgent";
const std::string path = R"(HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent)";

TEST(PolicyFile, NamesWhatItSets)
{
    const auto values = parsePolicyFile(
        header + record(key, u"Rule", "\x02\0\0\0"s) + record(u"SOFTWARE\\Policies\\X", u"Y", "];[;"));

    EXPECT_EQ(
        values.value(), (std::vector<RegistryValue> {{path, "Rule"}, {R"(HKLM\SOFTWARE\Policies\X)", "Y"}}));
}

TEST(PolicyFile, NamesWhatItDeletes)
{
    const auto values =
        parsePolicyFile(header + record(key, u"**del.Rule", " \0"s) + record(key, u"**delvals.", " \0"s));

    EXPECT_EQ(values.value(), (std::vector<RegistryValue> {{path, "Rule"}, {path, ""}}));
}

TEST(PolicyFile, MayBeEmpty)
{
    EXPECT_EQ(parsePolicyFile(header).value(), std::vector<RegistryValue> {});
}

TEST(PolicyFile, IsCorruptWhereverItIsCutOff)
{
    const std::string whole = header + record(key, u"Rule", "\x02\0\0\0"s);

    for (std::size_t length = 0; length < whole.size(); ++length) {
        if (length == header.size())
            continue;
        const auto values = parsePolicyFile(std::string_view(whole).substr(0, length));
        ASSERT_FALSE(values) << length;
        EXPECT_EQ(values.error().kind, ErrorKind::corrupt) << length;
    }
}

TEST(PolicyFile, IsNotReadInAnotherVersion)
{
    EXPECT_EQ(parsePolicyFile("PReg\x02\0\0\0"s).error().kind, ErrorKind::tooNew);
    EXPECT_EQ(parsePolicyFile("PReX\x01\0\0\0"s).error().kind, ErrorKind::corrupt);
}

} // namespace
} // namespace repair
