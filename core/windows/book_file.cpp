// ReplaceFile is what keeps the descriptor: a plain rename would give the file that of its folder.
#include "core/windows/book_file.h"

#include "core/phonebook/pbk_file.h"
#include "core/windows/unique_handle.h"
#include "core/windows/utf16.h"
#include "core/windows/win_error.h"

namespace repair {
namespace {

std::string nameOf(const std::filesystem::path& file)
{
    return toUtf8(file.native());
}

/// A profile on a drive that is not connected has no phonebook that anybody could know of.
bool isDriveThere(const std::filesystem::path& file)
{
    return GetDriveTypeW(file.root_path().c_str()) != DRIVE_NO_ROOT_DIR;
}

Status writeNew(const std::filesystem::path& file, const std::string& bytes)
{
    const FileHandle target(
        CreateFileW(file.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr));
    const DWORD notMade = GetLastError();
    if (!target)
        return winFail(notMade, "write phonebook", nameOf(file));
    DWORD written = 0;
    const bool whole =
        WriteFile(target.get(), bytes.data(), static_cast<DWORD>(bytes.size()), &written, nullptr)
        && FlushFileBuffers(target.get());
    const DWORD code = GetLastError();
    if (!whole || written != bytes.size())
        return winFail(whole ? ERROR_DISK_FULL : code, "write phonebook", nameOf(file));
    return {};
}

} // namespace

Result<std::optional<std::string>> readBook(const std::filesystem::path& file)
{
    const FileHandle source(CreateFileW(file.c_str(), GENERIC_READ,
        FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING, 0, nullptr));
    const DWORD notOpened = GetLastError();
    if (!source) {
        const bool isAbsent = notOpened == ERROR_FILE_NOT_FOUND || notOpened == ERROR_PATH_NOT_FOUND;
        if (isAbsent && isDriveThere(file))
            return std::nullopt;
        if (isAbsent)
            return fail({ErrorKind::unavailable, notOpened, "read phonebook", nameOf(file)});
        return winFail(notOpened, "read phonebook", nameOf(file));
    }
    LARGE_INTEGER size {};
    const bool isKnown = GetFileSizeEx(source.get(), &size);
    const DWORD notKnown = GetLastError();
    if (!isKnown)
        return winFail(notKnown, "read phonebook", nameOf(file));
    if (size.QuadPart > static_cast<LONGLONG>(PbkFile::sizeLimit))
        return fail({ErrorKind::tooLarge, 0, "read phonebook", nameOf(file)});
    std::string bytes(static_cast<std::size_t>(size.QuadPart), '\0');
    DWORD got = 0;
    const bool isRead = ReadFile(source.get(), bytes.data(), static_cast<DWORD>(bytes.size()), &got, nullptr);
    const DWORD notRead = GetLastError();
    if (!isRead)
        return winFail(notRead, "read phonebook", nameOf(file));
    bytes.resize(got);
    return bytes;
}

Status replaceBook(const std::filesystem::path& file, const std::string& bytes)
{
    const DWORD attributes = GetFileAttributesW(file.c_str());
    const DWORD notFound = GetLastError();
    if (attributes == INVALID_FILE_ATTRIBUTES)
        return winFail(notFound, "write phonebook", nameOf(file));
    if (attributes & FILE_ATTRIBUTE_READONLY)
        return winFail(ERROR_ACCESS_DENIED, "write phonebook", nameOf(file));
    std::filesystem::path fresh = file;
    fresh += L".l2tp-repair.tmp";
    Status done = writeNew(fresh, bytes);
    if (done) {
        const bool isReplaced = ReplaceFileW(file.c_str(), fresh.c_str(), nullptr, 0, nullptr, nullptr);
        const DWORD code = GetLastError();
        if (isReplaced)
            return {};
        done = winFail(code, "replace phonebook", nameOf(file));
    }
    DeleteFileW(fresh.c_str());
    return done;
}

} // namespace repair
