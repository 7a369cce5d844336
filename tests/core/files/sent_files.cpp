// Folders get random names, so that tests may run side by side.
#include "tests/core/files/sent_files.h"

#include <fstream>
#include <iterator>
#include <random>

namespace repair::test {

std::string fixture(std::string_view name)
{
    return std::string(REPAIR_TEST_DATA) + "/" + std::string(name);
}

std::string bytesOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

SentFiles::SentFiles()
{
    std::random_device random;
    m_folder = std::filesystem::temp_directory_path()
        / ("sent-files-" + std::to_string(random()) + std::to_string(random()));
    std::filesystem::create_directories(m_folder);
}

SentFiles::~SentFiles()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

std::string SentFiles::write(std::string_view name, std::string_view bytes) const
{
    const std::filesystem::path path = m_folder / name;
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << bytes;
    return path.string();
}

std::string regText(std::string_view body)
{
    return "Windows Registry Editor Version 5.00\r\n\r\n" + std::string(body);
}

std::string eventText(int id, std::string_view time, std::string_view data)
{
    return "<Event><System><Provider Name='RasClient'/><EventID>" + std::to_string(id)
        + "</EventID><TimeCreated SystemTime='" + std::string(time) + "'/></System><EventData>"
        + std::string(data) + "</EventData></Event>";
}

} // namespace repair::test
