// A step that is listed has a file of its name, words for a person, and a test that names it.
#include "app/text/step_text.h"
#include "core/steps/catalog.h"
#include "tests/house/source_tree.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace repair::house {
namespace {

std::string fileNameOf(std::string_view stepId)
{
    std::string name(stepId);
    std::ranges::replace(name, '-', '_');
    return name;
}

bool mentions(const SourceFile& file, const std::string& text)
{
    return std::ranges::any_of(
        file.lines, [&](const std::string& line) { return line.find(text) != std::string::npos; });
}

std::string constantOf(std::string_view stepId)
{
    std::string name;
    for (std::size_t i = 0; i < stepId.size(); ++i) {
        if (stepId[i] == '-')
            name += static_cast<char>(std::toupper(static_cast<unsigned char>(stepId[++i])));
        else
            name += stepId[i];
    }
    return name;
}

TEST(House, EveryStepHasItsOwnFile)
{
    for (const Step* step : allSteps()) {
        const auto path = projectRoot() / "core/steps" / (fileNameOf(step->id) + ".cpp");
        EXPECT_TRUE(std::filesystem::exists(path)) << step->id;
    }
}

TEST(House, EveryStepIsTested)
{
    const auto files = sourceFiles();
    for (const Step* step : allSteps()) {
        const std::string constant = "steps::" + constantOf(step->id);
        EXPECT_TRUE(std::ranges::any_of(files, [&](const SourceFile& file) {
            return isBelow(file.path, "tests/core/steps")
                && (mentions(file, constant) || mentions(file, std::string(step->id)));
        })) << step->id;
    }
}

TEST(House, EveryStepHasWords)
{
    for (const Step* step : allSteps()) {
        const StepText& text = textOf(step->id);
        EXPECT_FALSE(std::string(text.title).empty()) << step->id;
    }
}

TEST(House, StepIdsAreUnique)
{
    std::set<std::string_view> ids;
    for (const Step* step : allSteps())
        EXPECT_TRUE(ids.insert(step->id).second) << step->id;
}

} // namespace
} // namespace repair::house
