// Who may include whom: the rooms of core/README.md, checked on every include line.
#include "tests/house/source_tree.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <regex>
#include <set>

namespace repair::house {
namespace {

using Rooms = std::set<std::string>;

/// Room -> the rooms of ours that it may include beside itself.
const std::map<std::string, Rooms>& allowed()
{
    static const Rooms ground {"core/base", "core/model"};
    static const Rooms ports {"core/base", "core/model", "core/pc"};
    static const Rooms adapter {"core/base", "core/model", "core/pc", "core/json", "core/phonebook",
        "core/registry", "core/events", "core/journal"};
    static const Rooms app {"core/base", "core/model", "core/pc", "core/json", "core/engine", "core/steps",
        "core/journal", "core/elevation", "core/phonebook", "core/probe", "core/support_code", "app/session",
        "app/text"};
    static const std::map<std::string, Rooms> table {
        {"core/base", {}},
        {"core/model", {"core/base"}},
        {"core/pc", ground},
        {"core/json", ground},
        {"core/phonebook", ground},
        {"core/registry", ground},
        {"core/events", ground},
        {"core/steps", ground},
        {"core/journal", {"core/base", "core/model", "core/json", "core/pc"}},
        {"core/probe", ports},
        {"core/support_code", {"core/base", "core/model", "core/steps"}},
        {"core/engine",
            {"core/base", "core/model", "core/pc", "core/json", "core/journal", "core/steps",
                "core/phonebook", "core/registry"}},
        {"core/elevation", {"core/base", "core/model", "core/pc", "core/json", "core/engine"}},
        {"core/simulated", adapter},
        {"core/files", adapter},
        {"core/posix", adapter},
        {"core/windows", adapter},
        {"app/session", app},
        {"app/text", app},
        {"app/cli", app},
        {"app/gui", app},
        {"app/helper", app},
    };
    return table;
}

std::string roomOf(const std::string& path)
{
    const auto second = path.find('/', path.find('/') + 1);
    return path.substr(0, second);
}

/// main.cpp is where an application chooses its adapters; nothing else may name one. The helper in the same
/// process is one of them: it stands for the elevated one.
bool mayNameAdapters(const std::string& path)
{
    return path.ends_with("/main.cpp");
}

bool isAdapter(const std::string& room)
{
    return room == "core/simulated" || room == "core/files" || room == "core/posix" || room == "core/windows"
        || room == "app/helper";
}

std::vector<std::string> includesOf(const SourceFile& file, const std::regex& pattern)
{
    std::vector<std::string> found;
    for (const std::string& line : file.lines) {
        std::smatch match;
        if (std::regex_search(line, match, pattern))
            found.push_back(match[1]);
    }
    return found;
}

TEST(House, RoomsIncludeOnlyWhatStandsBelowThem)
{
    const std::regex ours(R"(^#include "((?:core|app)/[^"]+)\")");
    for (const SourceFile& file : sourceFiles()) {
        const auto rule = allowed().find(roomOf(file.path));
        if (rule == allowed().end())
            continue;
        for (const std::string& included : includesOf(file, ours)) {
            const std::string room = roomOf(included);
            const bool chosen = isAdapter(room) && mayNameAdapters(file.path);
            EXPECT_TRUE(room == rule->first || rule->second.contains(room) || chosen)
                << file.path << " includes " << included;
        }
    }
}

TEST(House, EveryRoomOfTheCoreHasARule)
{
    for (const SourceFile& file : sourceFiles()) {
        if (isBelow(file.path, "core") || isBelow(file.path, "app")) {
            EXPECT_TRUE(allowed().contains(roomOf(file.path))) << file.path;
        }
    }
}

TEST(House, QtStaysInTheWizard)
{
    const std::regex qt(R"(^#include <(Q[A-Z]\w+|qt\w+\.h))");
    for (const SourceFile& file : sourceFiles()) {
        if (!isBelow(file.path, "app/gui") && !isBelow(file.path, "tests/app/gui")) {
            EXPECT_TRUE(includesOf(file, qt).empty()) << file.path;
        }
    }
}

TEST(House, Win32HeadersStayInTheirAdapter)
{
    const std::regex win32(
        R"(^#include <((?:windows|winsvc|winevt|winsock2|ws2\w+|ras\w*|netfw|setupapi|cfgmgr32)\.h|)"
        R"((?:sddl|aclapi|shlobj\w*|shellapi|taskschd|iphlpapi|fwp\w+|objbase|combaseapi)\.h|)"
        R"((?:winioctl|tlhelp32)\.h)>)");
    for (const SourceFile& file : sourceFiles()) {
        const bool allowedHere = isBelow(file.path, "core/windows") || file.path == "app/helper/main.cpp"
            || isBelow(file.path, "tests/wine");
        if (!allowedHere) {
            EXPECT_TRUE(includesOf(file, win32).empty()) << file.path;
        }
    }
}

} // namespace
} // namespace repair::house
