// Named pipes between the program and its elevated helper: one server, one client, both known by process.
#pragma once

#include "core/pc/byte_channel.h"
#include "core/windows/unique_handle.h"

#include <memory>
#include <string>

namespace repair {

/// \\.\pipe\l2tp-repair-... with 128 random bits. Unguessable, but no secret: a command line shows it.
[[nodiscard]] Result<std::string> newPipeName();

/// Whether this is a name that newPipeName() could have made.
[[nodiscard]] bool isOurPipeName(std::string_view name);

/// Who may open the pipe: SYSTEM and Administrators; and the client's user, who may read and write but not
/// make another instance. Nobody else, no remote client; a client of medium integrity may write to it.
[[nodiscard]] std::wstring pipeSddl(const std::wstring& clientUserSid);

/// The server's end before its client came. Anybody who took the name first makes this fail: accessDenied.
class PipeListener {
public:
    [[nodiscard]] static Result<PipeListener> create(const std::string& name, const std::wstring& sddl);

    /// Takes one client, which must be this process: any other is hung up on, and that is
    /// Error{accessDenied}. Error{timedOut} if none came. The pipe has no second instance, so nobody else can
    /// connect.
    [[nodiscard]] Result<std::unique_ptr<ByteChannel>> accept(
        std::uint32_t clientProcess, ByteChannel::Patience patience) &&;

    /// The descriptor as the system holds it, for tests.
    [[nodiscard]] HANDLE handle() const { return m_pipe.get(); }

private:
    explicit PipeListener(FileHandle pipe) : m_pipe(std::move(pipe)) { }
    FileHandle m_pipe;
};

/// The client's end. Waits until the pipe is there, or until the server's process has ended.
/// Error{accessDenied} if another process serves it. The server cannot act as us: it may only identify us.
[[nodiscard]] Result<std::unique_ptr<ByteChannel>> connectPipe(
    const std::string& name, HANDLE serverProcess, ByteChannel::Patience patience);

} // namespace repair
