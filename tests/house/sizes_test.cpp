// A limit nobody checks is not a limit: sizes of files, functions and lines, and a first line that says why.
#include "tests/house/source_tree.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>

namespace repair::house {
namespace {

constexpr std::size_t longestFunction = 40;
constexpr std::size_t longestLine = 110;
constexpr std::size_t mostParameters = 4;

std::size_t longestFile(const std::string& path)
{
    if (isBelow(path, "tests"))
        return 400;
    if (isBelow(path, "core/steps"))
        return 80;
    for (const char* adapter : {"core/simulated", "core/files", "core/posix", "core/windows"}) {
        if (isBelow(path, adapter))
            return 350;
    }
    return 250;
}

std::size_t columns(const std::string& line)
{
    // UTF-8 continuation bytes take no column
    return static_cast<std::size_t>(std::ranges::count_if(
        line, [](char byte) { return (static_cast<unsigned char>(byte) & 0xc0) != 0x80; }));
}

/// A line that holds nothing but an opening brace begins a function: our format puts every other one at a
/// line's end.
std::optional<std::size_t> bodyIndent(const std::string& line)
{
    const std::size_t indent = line.find_first_not_of(' ');
    if (indent == std::string::npos || line.substr(indent) != "{")
        return std::nullopt;
    return indent;
}

std::size_t bodyLength(const std::vector<std::string>& lines, std::size_t open, std::size_t indent)
{
    const std::string close = std::string(indent, ' ') + "}";
    for (std::size_t i = open + 1; i < lines.size(); ++i) {
        if (lines[i].starts_with(close))
            return i - open - 1;
    }
    return 0;
}

/// The text between the parentheses of the signature that ends above the body.
std::string parametersAbove(const std::vector<std::string>& lines, std::size_t open)
{
    std::string signature;
    for (std::size_t i = open; i > 0 && open - i < 6; --i) {
        const std::string& line = lines[i - 1];
        if (line.empty() || line.ends_with(';') || line.ends_with('}') || line.ends_with(':'))
            break;
        signature = line + signature;
    }
    const std::size_t from = signature.find('(');
    const std::size_t to = signature.rfind(')');
    if (from == std::string::npos || to == std::string::npos || to < from)
        return {};
    return signature.substr(from + 1, to - from - 1);
}

std::size_t countParameters(const std::string& parameters)
{
    if (parameters.find_first_not_of(' ') == std::string::npos)
        return 0;
    std::size_t count = 1;
    int depth = 0;
    for (const char letter : parameters) {
        if (letter == '(' || letter == '<' || letter == '{')
            ++depth;
        else if (letter == ')' || letter == '>' || letter == '}')
            --depth;
        else if (letter == ',' && depth == 0)
            ++count;
        if (depth < 0)
            break;
    }
    return count;
}

TEST(House, FilesStaySmall)
{
    for (const SourceFile& file : sourceFiles())
        EXPECT_LE(file.lines.size(), longestFile(file.path)) << file.path;
}

TEST(House, FilesBeginByWhatTheyAreFor)
{
    for (const SourceFile& file : sourceFiles()) {
        ASSERT_FALSE(file.lines.empty()) << file.path;
        EXPECT_TRUE(file.lines.front().starts_with("// ")) << file.path;
    }
}

TEST(House, LinesFitThePage)
{
    for (const SourceFile& file : sourceFiles()) {
        for (std::size_t i = 0; i < file.lines.size(); ++i)
            EXPECT_LE(columns(file.lines[i]), longestLine) << file.path << ":" << i + 1;
    }
}

TEST(House, FunctionsDoOneThing)
{
    for (const SourceFile& file : sourceFiles()) {
        for (std::size_t i = 0; i < file.lines.size(); ++i) {
            if (const auto indent = bodyIndent(file.lines[i])) {
                EXPECT_LE(bodyLength(file.lines, i, *indent), longestFunction) << file.path << ":" << i;
                EXPECT_LE(countParameters(parametersAbove(file.lines, i)), mostParameters)
                    << file.path << ":" << i;
            }
        }
    }
}

} // namespace
} // namespace repair::house
