// The project's own sources, as lines, for the tests that keep the house rules.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace repair::house {

struct SourceFile {
    std::string path; ///< below the project's root, with forward slashes: "core/steps/step.h"
    std::vector<std::string> lines;
};

/// Every .h and .cpp below app, core, resources and tests. Generated files are not there.
[[nodiscard]] std::vector<SourceFile> sourceFiles();

[[nodiscard]] std::filesystem::path projectRoot();
[[nodiscard]] bool isBelow(const std::string& path, const std::string& folder);

} // namespace repair::house
