// A rename is one step for the file system. ReplaceFile is two, and between them the file has no name: by its
// own documentation (1176, 1177) a phonebook can be gone after a failure.
#include "core/windows/book_file.h"

#include "core/phonebook/pbk_file.h"
#include "core/windows/access_rules.h"
#include "core/windows/unique_handle.h"
#include "core/windows/utf16.h"
#include "core/windows/win_error.h"

#include <chrono>
#include <thread>

namespace repair {
namespace {

/// Others hold a phonebook for moments: RAS while it reads, scanners after each change.
constexpr std::chrono::milliseconds othersLetGoWithin {500};
constexpr std::chrono::milliseconds pause {25};

/// What a file keeps of these when its bytes are replaced.
constexpr DWORD keptAttributes = FILE_ATTRIBUTE_HIDDEN | FILE_ATTRIBUTE_SYSTEM | FILE_ATTRIBUTE_ARCHIVE
    | FILE_ATTRIBUTE_NOT_CONTENT_INDEXED | FILE_ATTRIBUTE_ENCRYPTED;

std::string nameOf(const std::filesystem::path& file)
{
    return toUtf8(file.native());
}

/// A profile on a drive that is not connected has no phonebook that anybody could know of.
bool isDriveThere(const std::filesystem::path& file)
{
    return GetDriveTypeW(file.root_path().c_str()) != DRIVE_NO_ROOT_DIR;
}

Status writeNew(const std::filesystem::path& file, const std::string& bytes, DWORD attributes)
{
    const FileHandle target(
        CreateFileW(file.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_ALWAYS, attributes, nullptr));
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

/// 32 while somebody holds the file so that it must stay: MoveFileEx calls that 5, as if rights were missing.
DWORD takeNameOnce(const std::filesystem::path& fresh, const std::filesystem::path& file)
{
    FileHandle free(CreateFileW(file.c_str(), DELETE, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
        nullptr, OPEN_EXISTING, FILE_FLAG_OPEN_REPARSE_POINT, nullptr));
    if (!free)
        return GetLastError();
    free.reset();
    const bool isDone =
        MoveFileExW(fresh.c_str(), file.c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH);
    return isDone ? ERROR_SUCCESS : GetLastError();
}

DWORD takeName(const std::filesystem::path& fresh, const std::filesystem::path& file)
{
    const auto deadline = std::chrono::steady_clock::now() + othersLetGoWithin;
    for (;;) {
        const DWORD code = takeNameOnce(fresh, file);
        const bool maybePasses = code == ERROR_ACCESS_DENIED || kindOfWinError(code) == ErrorKind::busy;
        if (!maybePasses || std::chrono::steady_clock::now() >= deadline)
            return code;
        std::this_thread::sleep_for(pause);
    }
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
    const DWORD kept = attributes & keptAttributes;
    Status done = writeNew(fresh, bytes, kept == 0 ? FILE_ATTRIBUTE_NORMAL : kept);
    if (done)
        done = copyAccessRules(file, fresh);
    if (done) {
        const DWORD code = takeName(fresh, file);
        if (code == ERROR_SUCCESS)
            return {};
        done = winFail(code, "replace phonebook", nameOf(file));
    }
    DeleteFileW(fresh.c_str());
    return done;
}

} // namespace repair
