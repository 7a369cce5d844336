// open, write, fsync: the folder is synced too, or a new journal could vanish with the power.
#include "core/posix/journal_directory.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <utility>

namespace repair {
namespace {

constexpr const char* journalName = "journal";

Error errorFrom(int code, const char* operation, const std::string& subject)
{
    ErrorKind kind = ErrorKind::io;
    switch (code) {
    case EACCES:
    case EPERM:
    case EROFS:
        kind = ErrorKind::accessDenied;
        break;
    case ENOENT:
        kind = ErrorKind::notFound;
        break;
    case EEXIST:
        kind = ErrorKind::conflict;
        break;
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        kind = ErrorKind::noSpace;
        break;
    case EWOULDBLOCK:
        kind = ErrorKind::busy;
        break;
    default:
        break;
    }
    return {kind, static_cast<std::uint32_t>(code), operation, subject};
}

/// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) { }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(Descriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) { }
    Descriptor& operator=(Descriptor&&) = delete;
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }

private:
    int m_number;
};

Result<Descriptor> openFile(const std::string& path, int flags, const char* operation)
{
    Descriptor file(::open(path.c_str(), flags | O_CLOEXEC, 0600));
    if (!file.isOpen())
        return fail(errorFrom(errno, operation, path));
    return file;
}

Status writeAll(const Descriptor& file, std::string_view bytes, const std::string& path)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(file.number(), bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return fail(errorFrom(errno, "write journal", path));
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

Status sync(const Descriptor& file, const std::string& path)
{
    if (::fsync(file.number()) != 0)
        return fail(errorFrom(errno, "flush journal", path));
    return {};
}

Status syncFolder(const std::string& path)
{
    auto folder = openFile(path, O_RDONLY | O_DIRECTORY, "open journal folder");
    return folder ? sync(*folder, path) : fail(folder.error());
}

class OpenJournal : public JournalFile {
public:
    OpenJournal(Descriptor file, std::string path) : m_file(std::move(file)), m_path(std::move(path)) { }
    Status append(std::string_view bytes) override { return writeAll(m_file, bytes, m_path); }
    Status flush() override { return sync(m_file, m_path); }

private:
    Descriptor m_file;
    std::string m_path;
};

class HeldLock : public StoreLock {
public:
    explicit HeldLock(Descriptor file) : m_file(std::move(file)) { }

private:
    Descriptor m_file;
};

} // namespace

JournalDirectory::JournalDirectory(std::string path) : m_path(std::move(path)) { }

Result<std::unique_ptr<StoreLock>> JournalDirectory::lock()
{
    std::error_code error;
    std::filesystem::create_directories(m_path, error);
    if (error)
        return fail(errorFrom(error.value(), "make journal folder", m_path));
    auto file = openFile(m_path + "/lock", O_RDWR | O_CREAT, "open journal lock");
    if (!file)
        return fail(file.error());
    if (::flock(file->number(), LOCK_EX | LOCK_NB) != 0)
        return fail(errorFrom(errno, "lock journals", m_path));
    return std::make_unique<HeldLock>(std::move(*file));
}

Result<std::vector<std::string>> JournalDirectory::runs() const
{
    std::vector<std::string> ids;
    std::error_code error;
    for (auto it = std::filesystem::directory_iterator(m_path, error);
         !error && it != std::filesystem::directory_iterator(); it.increment(error)) {
        if (std::filesystem::exists(it->path() / journalName, error))
            ids.push_back(it->path().filename().string());
    }
    if (error && error.value() != ENOENT)
        return fail(errorFrom(error.value(), "list journals", m_path));
    std::ranges::sort(ids);
    return ids;
}

Result<std::string> JournalDirectory::read(const std::string& runId) const
{
    const std::string path = folderOf(runId) + "/" + journalName;
    auto file = openFile(path, O_RDONLY, "open journal");
    if (!file)
        return fail(file.error());
    std::string bytes;
    std::array<char, 16384> buffer {};
    for (;;) {
        const ssize_t count = ::read(file->number(), buffer.data(), buffer.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return fail(errorFrom(errno, "read journal", path));
        if (count == 0)
            return bytes;
        bytes.append(buffer.data(), static_cast<std::size_t>(count));
    }
}

Status JournalDirectory::makeRunFolder(const std::string& runId) const
{
    const std::string folder = folderOf(runId);
    std::error_code error;
    std::filesystem::create_directories(m_path, error);
    if (error)
        return fail(errorFrom(error.value(), "make journal folder", m_path));
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST)
        return fail(errorFrom(errno, "make journal folder", folder));
    return syncFolder(m_path);
}

Result<std::unique_ptr<JournalFile>> JournalDirectory::create(const std::string& runId)
{
    if (auto made = makeRunFolder(runId); !made)
        return fail(made.error());
    const std::string path = folderOf(runId) + "/" + journalName;
    auto file = openFile(path, O_WRONLY | O_CREAT | O_EXCL | O_APPEND, "create journal");
    if (!file)
        return fail(file.error());
    if (auto synced = syncFolder(folderOf(runId)); !synced)
        return fail(synced.error());
    return std::make_unique<OpenJournal>(std::move(*file), path);
}

Status JournalDirectory::writeFile(const std::string& runId, const std::string& name, std::string_view bytes)
{
    if (auto made = makeRunFolder(runId); !made)
        return made;
    const std::string path = folderOf(runId) + "/" + name;
    auto file = openFile(path, O_WRONLY | O_CREAT | O_TRUNC, "create backup file");
    if (!file)
        return fail(file.error());
    if (auto written = writeAll(*file, bytes, path); !written)
        return written;
    return sync(*file, path);
}

std::string JournalDirectory::folderOf(const std::string& runId) const
{
    return m_path + "/" + runId;
}

} // namespace repair
