// The console as Windows has it: whether somebody watches, typing unseen, and Ctrl+C as a wish to stop.
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <stop_token>
#include <string>
#include <string_view>

namespace repair {

/// Whether standard input (0), output (1) or error (2) is a console.
[[nodiscard]] bool isTerminal(int descriptor);

/// UTF-8 to standard output (1) or error (2), unchanged into files and pipes. What cannot be written is lost.
void writeText(int descriptor, std::string_view text);

/// One line of standard input without its end. Error{cancelled} if there is none, tooLarge over 4096 bytes.
[[nodiscard]] Result<Secret> readLineOfInput();

/// Asks on the console of the process and does not show what is typed. Error{unavailable} without one.
[[nodiscard]] Result<Secret> readUnseenLine(const std::string& prompt);

/// While it lives, Ctrl+C and Ctrl+Break ask the source to stop and a second one ends the process at once.
/// Closing the window asks too. One at a time.
class SignalWatch {
public:
    explicit SignalWatch(std::stop_source& stop);
    ~SignalWatch();
    SignalWatch(const SignalWatch&) = delete;
    SignalWatch& operator=(const SignalWatch&) = delete;
};

} // namespace repair
