// Append, then FlushFileBuffers; NTFS journals the folder's own entries.
#include "core/windows/journal_directory.h"

#include "core/windows/protected_folder.h"
#include "core/windows/unique_handle.h"
#include "core/windows/utf16.h"
#include "core/windows/win_error.h"

#include <windows.h>

#include <sddl.h>

#include <algorithm>
#include <utility>

namespace repair {
namespace {

constexpr const char* journalName = "journal";
constexpr const char* opensLock = "open journal lock";
/// A virus scanner or a backup holds a file for a moment.
constexpr ULONGLONG patienceForOthers = 2000; // ms
constexpr ULONGLONG patienceForScanners = 500; // ms
constexpr DWORD betweenTries = 50; // ms

Status writeAll(const FileHandle& file, std::string_view bytes, const std::string& path)
{
    while (!bytes.empty()) {
        DWORD written = 0;
        const DWORD part = static_cast<DWORD>(std::min<std::size_t>(bytes.size(), 1u << 20));
        if (!WriteFile(file.get(), bytes.data(), part, &written, nullptr))
            return winFail(GetLastError(), "write journal", path);
        bytes.remove_prefix(written);
    }
    return {};
}

Status sync(const FileHandle& file, const std::string& path)
{
    if (!FlushFileBuffers(file.get()))
        return winFail(GetLastError(), "flush journal", path);
    return {};
}

struct Opening {
    DWORD access = 0;
    DWORD share = 0;
    DWORD disposition = 0;
    const char* operation = "";
    void* descriptor = nullptr; ///< of a file that is made; null: what the folder passes on
};

Result<FileHandle> openFile(const std::string& path, const Opening& how)
{
    SECURITY_ATTRIBUTES security {sizeof(security), how.descriptor, FALSE};
    FileHandle file(CreateFileW(toWide(path).c_str(), how.access, how.share, &security, how.disposition,
        FILE_ATTRIBUTE_NORMAL, nullptr));
    if (!file)
        return winFail(GetLastError(), how.operation, path);
    return file;
}

bool isHeld(const Result<FileHandle>& file)
{
    return !file && file.error().osCode == ERROR_SHARING_VIOLATION;
}

Result<FileHandle> openOnceFree(const std::string& path, const Opening& how)
{
    const ULONGLONG deadline = GetTickCount64() + patienceForOthers;
    auto file = openFile(path, how);
    while (isHeld(file) && GetTickCount64() < deadline) {
        Sleep(betweenTries);
        file = openFile(path, how);
    }
    return file;
}

constexpr Opening lockAlone {GENERIC_READ | GENERIC_WRITE, 0, OPEN_ALWAYS, opensLock};

/// Whoever opened it before it had this descriptor keeps it until their process ends, and no longer.
Status closeToOthers(const FileHandle& file, void* descriptor, const std::string& path)
{
    constexpr SECURITY_INFORMATION all =
        OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION;
    if (!SetKernelObjectSecurity(file.get(), all, descriptor))
        return winFail(GetLastError(), opensLock, path);
    return {};
}

/// It keeps its name, or two versions of the program would not exclude each other; so one that an earlier
/// version made may lie there, which users may open.
Result<FileHandle> openLockWith(const wchar_t* sddl, const std::string& path)
{
    LocalMemory descriptor;
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(
            sddl, SDDL_REVISION_1, descriptor.out(), nullptr))
        return winFail(GetLastError(), "read descriptor", toUtf8(sddl));
    Opening how = lockAlone;
    how.access |= WRITE_DAC | WRITE_OWNER;
    how.descriptor = descriptor.get();
    auto file = openFile(path, how);
    if (!file)
        return file;
    if (auto closed = closeToOthers(*file, descriptor.get(), path); !closed)
        return fail(closed.error());
    return file;
}

Status makeOne(const std::string& path)
{
    if (CreateDirectoryW(toWide(path).c_str(), nullptr))
        return {};
    const DWORD code = GetLastError();
    return code == ERROR_ALREADY_EXISTS ? Status {} : winFail(code, "make journal folder", path);
}

class OpenJournal final : public JournalFile {
public:
    OpenJournal(FileHandle file, std::string path) : m_file(std::move(file)), m_path(std::move(path)) { }
    Status append(std::string_view bytes) override { return writeAll(m_file, bytes, m_path); }
    Status flush() override { return sync(m_file, m_path); }

private:
    FileHandle m_file;
    std::string m_path;
};

class HeldLock final : public StoreLock {
public:
    explicit HeldLock(FileHandle file) : m_file(std::move(file)) { }

private:
    FileHandle m_file;
};

Status asked(const WindowsJournalDirectory::Guard& guard)
{
    return guard ? guard() : Status {};
}

} // namespace

WindowsJournalDirectory::WindowsJournalDirectory(std::string path, Guard beforeReading, Guard beforeWriting)
    : m_path(std::move(path)), m_beforeReading(std::move(beforeReading)),
      m_beforeWriting(std::move(beforeWriting))
{
    std::ranges::replace(m_path, '/', '\\');
}

Status WindowsJournalDirectory::makeFolder() const
{
    if (auto allowed = asked(m_beforeWriting); !allowed)
        return allowed;
    // From the drive down; what is there already is passed over.
    for (auto at = m_path.find('\\', 3); at != std::string::npos; at = m_path.find('\\', at + 1)) {
        const std::string above = m_path.substr(0, at);
        if (GetFileAttributesW(toWide(above).c_str()) != INVALID_FILE_ATTRIBUTES)
            continue;
        if (auto made = makeOne(above); !made)
            return made;
    }
    return makeOne(m_path);
}

Result<std::unique_ptr<StoreLock>> WindowsJournalDirectory::lock()
{
    if (auto made = makeFolder(); !made)
        return fail(made.error());
    const std::string path = m_path + "\\lock";
    const auto open = [&] { return lockSddl() ? openLockWith(lockSddl(), path) : openFile(path, lockAlone); };
    auto file = open();
    // A scanner looks at each new file; another copy of the program keeps it for longer.
    for (const ULONGLONG start = GetTickCount64();
         isHeld(file) && GetTickCount64() - start < patienceForScanners; file = open())
        Sleep(betweenTries);
    if (isHeld(file))
        return fail({ErrorKind::busy, ERROR_SHARING_VIOLATION, "lock journals", m_path});
    if (!file)
        return fail(file.error());
    return std::make_unique<HeldLock>(std::move(*file));
}

Result<std::vector<std::string>> WindowsJournalDirectory::runs() const
{
    if (auto allowed = asked(m_beforeReading); !allowed)
        return fail(allowed.error());
    std::vector<std::string> ids;
    WIN32_FIND_DATAW found {};
    const HANDLE search = FindFirstFileW(toWide(m_path + "\\*").c_str(), &found);
    if (search == INVALID_HANDLE_VALUE) {
        const DWORD code = GetLastError();
        // A file in the folder's place has no runs in it either, and is no PC without a run.
        const bool isThere = GetFileAttributesW(toWide(m_path).c_str()) != INVALID_FILE_ATTRIBUTES;
        if (!isThere && (code == ERROR_FILE_NOT_FOUND || code == ERROR_PATH_NOT_FOUND))
            return ids;
        return winFail(code, "list journals", m_path);
    }
    do {
        std::string id = toUtf8(found.cFileName);
        const bool isFolder = (found.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) != 0;
        const std::wstring journal = toWide(folderOf(id) + "\\" + journalName);
        if (isFolder && id != "." && id != ".."
            && GetFileAttributesW(journal.c_str()) != INVALID_FILE_ATTRIBUTES)
            ids.push_back(std::move(id));
    } while (FindNextFileW(search, &found));
    FindClose(search);
    std::ranges::sort(ids);
    return ids;
}

Result<std::string> WindowsJournalDirectory::read(const std::string& runId) const
{
    if (auto allowed = asked(m_beforeReading); !allowed)
        return fail(allowed.error());
    const std::string path = folderOf(runId) + "\\" + journalName;
    constexpr DWORD shared = FILE_SHARE_READ | FILE_SHARE_WRITE;
    auto file = openOnceFree(path, {GENERIC_READ, shared, OPEN_EXISTING, "open journal"});
    if (!file)
        return fail(file.error());
    std::string bytes;
    std::string buffer(16384, '\0');
    for (;;) {
        DWORD count = 0;
        if (!ReadFile(file->get(), buffer.data(), static_cast<DWORD>(buffer.size()), &count, nullptr))
            return winFail(GetLastError(), "read journal", path);
        if (count == 0)
            return bytes;
        bytes.append(buffer.data(), count);
    }
}

Status WindowsJournalDirectory::makeRunFolder(const std::string& runId) const
{
    if (auto made = makeFolder(); !made)
        return made;
    return makeOne(folderOf(runId));
}

Result<std::unique_ptr<JournalFile>> WindowsJournalDirectory::create(const std::string& runId)
{
    if (auto made = makeRunFolder(runId); !made)
        return fail(made.error());
    const std::string path = folderOf(runId) + "\\" + journalName;
    auto file =
        openFile(path, {FILE_APPEND_DATA | SYNCHRONIZE, FILE_SHARE_READ, CREATE_NEW, "create journal"});
    if (!file && file.error().osCode == ERROR_FILE_EXISTS)
        return fail({ErrorKind::conflict, ERROR_FILE_EXISTS, "create journal", path});
    if (!file)
        return fail(file.error());
    return std::make_unique<OpenJournal>(std::move(*file), path);
}

Status WindowsJournalDirectory::writeFile(
    const std::string& runId, const std::string& name, std::string_view bytes)
{
    if (auto made = makeRunFolder(runId); !made)
        return made;
    const std::string path = folderOf(runId) + "\\" + name;
    auto file = openFile(path, {GENERIC_WRITE, 0, CREATE_ALWAYS, "create backup file"});
    if (!file)
        return fail(file.error());
    if (auto written = writeAll(*file, bytes, path); !written)
        return written;
    return sync(*file, path);
}

std::string WindowsJournalDirectory::folderOf(const std::string& runId) const
{
    return m_path + "\\" + runId;
}

Result<std::unique_ptr<WindowsJournalDirectory>> openMachineJournals(const std::string& pcIdentity)
{
    auto state = machineStateFolder();
    if (!state)
        return fail(state.error());
    if (pcIdentity.empty())
        return fail({ErrorKind::unavailable, 0, "identify this PC", {}});
    return std::make_unique<MachineJournalDirectory>(
        *state + "\\runs\\" + pcIdentity, [folder = *state] { return checkProtectedFolder(folder); },
        [folder = *state] { return makeProtectedFolder(folder); });
}

} // namespace repair
