// Reads and replaces the state file; nobody else looks into it, so there is no lock but the journal's.
#include "core/simulated/machine_file.h"

#include "core/simulated/machine_json.h"

#include <cerrno>
#include <fstream>
#include <random>
#include <sstream>
#include <system_error>

namespace repair {
namespace {

constexpr std::uintmax_t sizeLimit = 256u * 1024 * 1024;

ErrorKind kindOfErrno(int code)
{
    switch (code) {
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorKind::accessDenied;
    case ENOENT:
    case ENOTDIR:
        return ErrorKind::notFound;
    case ENOSPC:
        return ErrorKind::noSpace;
    default:
        return ErrorKind::io;
    }
}

Error ioError(int code, const char* operation, const std::filesystem::path& path)
{
    return {kindOfErrno(code), static_cast<std::uint32_t>(code), operation, path.string()};
}

/// Unique, so that two processes that save at once do not write into one another's file.
std::filesystem::path temporaryBeside(const std::filesystem::path& path)
{
    std::random_device random;
    auto name = path;
    name += "." + std::to_string(random()) + ".new";
    return name;
}

Status writeFile(const std::filesystem::path& path, const std::string& text)
{
    errno = 0;
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file.write(text.data(), static_cast<std::streamsize>(text.size()));
    file.close();
    const int code = errno;
    if (!file)
        return fail(ioError(code, "save simulated PC", path));
    return {};
}

} // namespace

Status saveMachine(const std::filesystem::path& path, const Machine& machine)
{
    const auto temporary = temporaryBeside(path);
    std::error_code ignored;
    if (auto written = writeFile(temporary, toJson(machine).dump(1) + "\n"); !written) {
        std::filesystem::remove(temporary, ignored);
        return written;
    }
    std::error_code renamed;
    std::filesystem::rename(temporary, path, renamed);
    if (renamed) {
        std::filesystem::remove(temporary, ignored);
        return fail(ioError(renamed.value(), "save simulated PC", path));
    }
    return {};
}

Result<Machine> loadMachine(const std::filesystem::path& path)
{
    constexpr const char* operation = "open simulated PC";
    std::error_code unknown;
    if (const auto size = std::filesystem::file_size(path, unknown); !unknown && size > sizeLimit)
        return fail({ErrorKind::tooLarge, 0, operation, path.string()});
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    const int code = errno;
    if (!file)
        return fail(ioError(code, operation, path));
    std::ostringstream text;
    text << file.rdbuf();
    auto machine = parseJson(text.str()).and_then(machineFromJson);
    if (!machine)
        return fail({machine.error().kind, 0, operation, path.string() + ": " + machine.error().subject});
    return machine;
}

} // namespace repair
