// The Windows that a program runs on, under the names that every system's adapters use for it.
#pragma once

#include "core/pc/pc.h"
#include "core/windows/clock.h"
#include "core/windows/journal_directory.h"
#include "core/windows/process_hardening.h"
#include "core/windows/terminal.h"
#include "core/windows/winsock_transport.h"

#include <memory>
#include <string>
#include <vector>

namespace repair {

/// The person's own journals: the folder is made for them, administrators and the system only.
class JournalDirectory final : public WindowsJournalDirectory {
public:
    explicit JournalDirectory(const std::string& path);
};

using HostTransport = WinsockTransport;
using HostClock = WindowsClock;

/// The PC that this program runs on.
[[nodiscard]] Result<std::unique_ptr<Pc>> openHostPc();

/// The words after the program's name, in UTF-8 whatever the code page is.
[[nodiscard]] std::vector<std::string> hostArguments(int count, char** words);
/// An environment variable in UTF-8; empty if it is not set.
[[nodiscard]] std::string hostVariable(const std::string& name);

} // namespace repair
