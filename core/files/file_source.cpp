// Only ordinary files are read: a pipe or a device could keep us waiting for ever.
#include "core/files/file_source.h"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <system_error>

namespace repair {
namespace {

namespace fs = std::filesystem;

constexpr const char* operation = "open files";

fs::path pathOf(const std::string& utf8)
{
    return fs::path(std::u8string(utf8.begin(), utf8.end()));
}

std::string textOf(const fs::path& path)
{
    const std::u8string utf8 = path.u8string();
    return std::string(utf8.begin(), utf8.end());
}

tl::unexpected<Error> refused(const std::error_code& why, const std::string& path)
{
    ErrorKind kind = ErrorKind::io;
    if (why == std::errc::no_such_file_or_directory || why == std::errc::not_a_directory)
        kind = ErrorKind::notFound;
    else if (why == std::errc::permission_denied || why == std::errc::operation_not_permitted)
        kind = ErrorKind::accessDenied;
    return fail({kind, static_cast<std::uint32_t>(why.value()), operation, path});
}

} // namespace

bool isFolder(const std::string& path)
{
    std::error_code unknown;
    return fs::is_directory(pathOf(path), unknown);
}

Result<std::vector<std::string>> filesAt(const std::string& path)
{
    std::error_code why;
    const fs::file_status status = fs::status(pathOf(path), why);
    if (!fs::exists(status))
        return refused(why ? why : std::make_error_code(std::errc::no_such_file_or_directory), path);
    if (!fs::is_directory(status))
        return std::vector<std::string> {path};
    std::vector<std::string> files;
    fs::directory_iterator at(pathOf(path), why);
    for (; !why && at != fs::directory_iterator(); at.increment(why)) {
        std::error_code unknown;
        if (at->is_regular_file(unknown))
            files.push_back(textOf(at->path()));
    }
    if (why)
        return refused(why, path);
    std::ranges::sort(files);
    return files;
}

Result<std::string> readWhole(const std::string& path, std::size_t limit)
{
    std::error_code why;
    const fs::path where = pathOf(path);
    const fs::file_status status = fs::status(where, why);
    if (why)
        return refused(why, path);
    if (!fs::is_regular_file(status))
        return fail({ErrorKind::invalidInput, 0, operation, path});
    const auto size = fs::file_size(where, why);
    if (why)
        return refused(why, path);
    if (size > limit)
        return fail({ErrorKind::tooLarge, 0, operation, path + ": " + std::to_string(size) + " bytes"});
    errno = 0;
    std::ifstream file(where, std::ios::binary);
    const int code = errno;
    if (!file)
        return refused(std::error_code(code != 0 ? code : EIO, std::generic_category()), path);
    std::string bytes(static_cast<std::size_t>(size), '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (file.bad())
        return refused(std::make_error_code(std::errc::io_error), path);
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    return bytes;
}

} // namespace repair
