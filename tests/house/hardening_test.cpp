// What a program gives up, it gives up before anything else.
#include "tests/house/source_tree.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace repair::house {
namespace {

/// The line behind the one that ends a signature of main, and its brace.
std::string firstStatementOf(const SourceFile& file, const std::string& main)
{
    const auto signature = std::ranges::find_if(
        file.lines, [&](const std::string& line) { return line.starts_with("int " + main + "("); });
    if (file.lines.end() - signature < 3 || *(signature + 1) != "{")
        return "not found";
    return *(signature + 2);
}

TEST(Hardening, ComesFirstInEveryProgram)
{
    int programs = 0;
    for (const SourceFile& file : sourceFiles()) {
        if (!isBelow(file.path, "app") || !file.path.ends_with("/main.cpp"))
            continue;
        ++programs;
        const std::string main = file.path.starts_with("app/helper/") ? "WINAPI WinMain" : "main";
        EXPECT_EQ(firstStatementOf(file, main), "    hardenProcess();") << file.path;
    }
    EXPECT_EQ(programs, 3);
}

} // namespace
} // namespace repair::house
