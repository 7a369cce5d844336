// Overlapped reads and writes, each waited for together with an event that close() sets.
#include "core/windows/pipe_channel.h"

#include "core/windows/utf16.h"
#include "core/windows/win_error.h"

#include <windows.h>

#include <bcrypt.h>
#include <sddl.h>

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace repair {
namespace {

constexpr std::string_view namePrefix = R"(\\.\pipe\l2tp-repair-)";
constexpr std::size_t randomBytes = 16;
constexpr DWORD bufferSize = 64 * 1024;
/// Reading, writing and their attributes, without FILE_APPEND_DATA: for a pipe that is
/// FILE_CREATE_PIPE_INSTANCE.
constexpr DWORD clientRights = 0x12019b;

KernelHandle newEvent()
{
    return KernelHandle(CreateEventW(nullptr, TRUE, FALSE, nullptr));
}

/// A broken pipe, an ended conversation, or a pipe that is being closed.
bool isGone(DWORD code)
{
    return code == ERROR_BROKEN_PIPE || code == ERROR_NO_DATA || code == ERROR_PIPE_NOT_CONNECTED
        || code == ERROR_HANDLE_EOF;
}

tl::unexpected<Error> channelError(DWORD code, const char* operation)
{
    if (isGone(code))
        return fail({ErrorKind::unavailable, code, operation, "the other end is gone"});
    return fail({ErrorKind::io, code, operation, {}});
}

/// One overlapped call. The system may write to it until it is settled, so it is settled before it goes.
class Transfer {
public:
    explicit Transfer(HANDLE pipe) : m_pipe(pipe), m_event(newEvent())
    {
        m_overlapped.hEvent = m_event.get();
    }
    Transfer(const Transfer&) = delete;
    Transfer& operator=(const Transfer&) = delete;

    [[nodiscard]] OVERLAPPED* overlapped() { return &m_overlapped; }

    /// started: what the call returned, and code what it left behind. Returns the number of bytes.
    Result<DWORD> finish(bool started, DWORD code, HANDLE closing, ByteChannel::Patience patience)
    {
        if (!started && code != ERROR_IO_PENDING)
            return channelError(code, "use pipe");
        const std::array<HANDLE, 2> both {m_event.get(), closing};
        const DWORD waited = WaitForMultipleObjects(
            static_cast<DWORD>(both.size()), both.data(), FALSE, static_cast<DWORD>(patience.count()));
        if (waited != WAIT_OBJECT_0)
            CancelIoEx(m_pipe, &m_overlapped);
        DWORD count = 0;
        const bool done = GetOverlappedResult(m_pipe, &m_overlapped, &count, TRUE) != FALSE;
        const DWORD result = done ? ERROR_SUCCESS : GetLastError();
        // What was complete before it could be cancelled counts.
        if (done)
            return count;
        if (waited == WAIT_OBJECT_0 + 1)
            return fail({ErrorKind::cancelled, 0, "use pipe", "closed"});
        if (waited == WAIT_TIMEOUT && result == ERROR_OPERATION_ABORTED)
            return fail({ErrorKind::timedOut, 0, "use pipe", {}});
        return channelError(result, "use pipe");
    }

private:
    HANDLE m_pipe;
    KernelHandle m_event;
    OVERLAPPED m_overlapped {};
};

class PipeChannel final : public ByteChannel {
public:
    explicit PipeChannel(FileHandle pipe) : m_pipe(std::move(pipe)), m_closing(newEvent()) { }

    Result<std::string> receive(std::size_t most, Patience patience) override
    {
        if (isClosed())
            return fail({ErrorKind::cancelled, 0, "receive", "closed"});
        std::string bytes(std::min<std::size_t>(most, bufferSize), '\0');
        Transfer transfer(m_pipe.get());
        const bool started = ReadFile(m_pipe.get(), bytes.data(), static_cast<DWORD>(bytes.size()), nullptr,
                                 transfer.overlapped())
            != FALSE;
        const DWORD code = started ? ERROR_SUCCESS : GetLastError();
        const auto count = transfer.finish(started, code, m_closing.get(), patience);
        if (!count)
            return fail(count.error());
        bytes.resize(*count);
        return bytes;
    }

    Status send(std::string_view bytes, Patience patience) override
    {
        const ULONGLONG deadline = GetTickCount64() + static_cast<ULONGLONG>(patience.count());
        while (!bytes.empty()) {
            if (isClosed())
                return fail({ErrorKind::cancelled, 0, "send", "closed"});
            const ULONGLONG now = GetTickCount64();
            if (now >= deadline)
                return fail({ErrorKind::timedOut, 0, "send", {}});
            Transfer transfer(m_pipe.get());
            const DWORD part = static_cast<DWORD>(std::min<std::size_t>(bytes.size(), bufferSize));
            const bool started =
                WriteFile(m_pipe.get(), bytes.data(), part, nullptr, transfer.overlapped()) != FALSE;
            const DWORD code = started ? ERROR_SUCCESS : GetLastError();
            const auto count = transfer.finish(
                started, code, m_closing.get(), Patience(static_cast<long long>(deadline - now)));
            if (!count)
                return fail(count.error());
            bytes.remove_prefix(*count);
        }
        return {};
    }

    void close() override { SetEvent(m_closing.get()); }

private:
    [[nodiscard]] bool isClosed() const { return WaitForSingleObject(m_closing.get(), 0) == WAIT_OBJECT_0; }

    FileHandle m_pipe;
    KernelHandle m_closing;
};

/// Absent: there is no such pipe yet.
Result<FileHandle> openPipe(const std::string& name)
{
    FileHandle pipe(CreateFileW(toWide(name).c_str(), clientRights, 0, nullptr, OPEN_EXISTING,
        FILE_FLAG_OVERLAPPED | SECURITY_SQOS_PRESENT | SECURITY_IDENTIFICATION, nullptr));
    if (pipe)
        return pipe;
    return winFail(GetLastError(), "open pipe", name);
}

} // namespace

Result<std::string> newPipeName()
{
    std::array<UCHAR, randomBytes> random {};
    const NTSTATUS drawn = BCryptGenRandom(
        nullptr, random.data(), static_cast<ULONG>(random.size()), BCRYPT_USE_SYSTEM_PREFERRED_RNG);
    if (drawn < 0)
        return fail({ErrorKind::failed, static_cast<std::uint32_t>(drawn), "draw random bits", {}});
    std::string name(namePrefix);
    for (const UCHAR byte : random)
        name += fmt::format("{:02x}", byte);
    return name;
}

bool isOurPipeName(std::string_view name)
{
    if (!name.starts_with(namePrefix))
        return false;
    const std::string_view digits = name.substr(namePrefix.size());
    return digits.size() == 2 * randomBytes
        && digits.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

std::wstring pipeSddl(const std::wstring& clientUserSid)
{
    // Without the label an object of high integrity takes no write from a client of medium integrity.
    return L"D:P(A;;GA;;;SY)(A;;GA;;;BA)(A;;0x12019b;;;" + clientUserSid + L")S:(ML;;NW;;;ME)";
}

Result<PipeListener> PipeListener::create(const std::string& name, const std::wstring& sddl)
{
    LocalMemory descriptor;
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(
            sddl.c_str(), SDDL_REVISION_1, descriptor.out(), nullptr))
        return winFail(GetLastError(), "read descriptor", toUtf8(sddl));
    SECURITY_ATTRIBUTES security {sizeof(security), descriptor.get(), FALSE};
    FileHandle pipe(CreateNamedPipeW(toWide(name).c_str(),
        PIPE_ACCESS_DUPLEX | FILE_FLAG_OVERLAPPED | FILE_FLAG_FIRST_PIPE_INSTANCE,
        PIPE_TYPE_BYTE | PIPE_READMODE_BYTE | PIPE_WAIT | PIPE_REJECT_REMOTE_CLIENTS, 1, bufferSize,
        bufferSize, 0, &security));
    if (!pipe)
        return winFail(GetLastError(), "create pipe", name);
    return PipeListener(std::move(pipe));
}

Result<std::unique_ptr<ByteChannel>> PipeListener::accept(
    std::uint32_t clientProcess, ByteChannel::Patience patience) &&
{
    const KernelHandle never = newEvent();
    Transfer connecting(m_pipe.get());
    const bool started = ConnectNamedPipe(m_pipe.get(), connecting.overlapped()) != FALSE;
    const DWORD code = started ? ERROR_SUCCESS : GetLastError();
    if (code != ERROR_PIPE_CONNECTED) {
        if (auto connected = connecting.finish(started, code, never.get(), patience); !connected)
            return fail(connected.error());
    }
    ULONG client = 0;
    if (!GetNamedPipeClientProcessId(m_pipe.get(), &client))
        return winFail(GetLastError(), "identify the client", {});
    if (client != clientProcess)
        return fail({ErrorKind::accessDenied, 0, "identify the client", std::to_string(client)});
    return std::make_unique<PipeChannel>(std::move(m_pipe));
}

Result<std::unique_ptr<ByteChannel>> connectPipe(
    const std::string& name, HANDLE serverProcess, ByteChannel::Patience patience)
{
    constexpr DWORD pause = 20; // milliseconds
    const ULONGLONG deadline = GetTickCount64() + static_cast<ULONGLONG>(patience.count());
    auto pipe = openPipe(name);
    while (!pipe && pipe.error().osCode == ERROR_FILE_NOT_FOUND && GetTickCount64() < deadline) {
        if (WaitForSingleObject(serverProcess, pause) != WAIT_TIMEOUT)
            return fail({ErrorKind::unavailable, 0, "open pipe", "the helper ended"});
        pipe = openPipe(name);
    }
    if (!pipe)
        return fail(pipe.error());
    ULONG server = 0;
    if (!GetNamedPipeServerProcessId(pipe->get(), &server))
        return winFail(GetLastError(), "identify the server", {});
    if (server != GetProcessId(serverProcess))
        return fail({ErrorKind::accessDenied, 0, "identify the server", std::to_string(server)});
    return std::make_unique<PipeChannel>(std::move(*pipe));
}

} // namespace repair
