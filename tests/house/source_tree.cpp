// Reads the tree as it is on the disk.
#include "tests/house/source_tree.h"

#include <fstream>

namespace repair::house {

std::filesystem::path projectRoot()
{
    return REPAIR_SOURCE_DIR;
}

std::vector<SourceFile> sourceFiles()
{
    std::vector<SourceFile> files;
    for (const char* folder : {"app", "core", "resources", "tests"}) {
        for (const auto& item : std::filesystem::recursive_directory_iterator(projectRoot() / folder)) {
            const auto extension = item.path().extension();
            if (extension != ".h" && extension != ".cpp")
                continue;
            SourceFile file {std::filesystem::relative(item.path(), projectRoot()).generic_string(), {}};
            std::ifstream stream(item.path());
            for (std::string line; std::getline(stream, line);)
                file.lines.push_back(line);
            files.push_back(std::move(file));
        }
    }
    return files;
}

bool isBelow(const std::string& path, const std::string& folder)
{
    return path.starts_with(folder + "/");
}

} // namespace repair::house
