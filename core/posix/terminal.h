// The terminal as a POSIX system has it: whether somebody watches, typing unseen, and Ctrl+C as a wish to
// stop.
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <memory>
#include <stop_token>
#include <string>
#include <string_view>

namespace repair {

/// Whether the file descriptor is a terminal.
[[nodiscard]] bool isTerminal(int descriptor);

/// To standard output (1) or error (2). What cannot be written is lost.
void writeText(int descriptor, std::string_view text);

/// One line of standard input without its end. Error{cancelled} if there is none, tooLarge over 4096 bytes.
[[nodiscard]] Result<Secret> readLineOfInput();

/// Asks on the terminal of the process and does not show what is typed. Error{unavailable} without a
/// terminal.
[[nodiscard]] Result<Secret> readUnseenLine(const std::string& prompt);

/// While it lives, SIGINT and SIGTERM ask the source to stop; a second one ends the process at once. To be
/// made before other threads, which inherit the blocked signals.
class SignalWatch {
public:
    explicit SignalWatch(std::stop_source& stop);
    ~SignalWatch();
    SignalWatch(const SignalWatch&) = delete;
    SignalWatch& operator=(const SignalWatch&) = delete;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace repair
