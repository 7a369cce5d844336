// The Windows that a program runs on, under the names that every system's adapters use for it.
#pragma once

#include "core/journal/machine_access.h"
#include "core/pc/pc.h"
#include "core/windows/clock.h"
#include "core/windows/contrast_theme.h"
#include "core/windows/journal_directory.h"
#include "core/windows/place.h"
#include "core/windows/process_hardening.h"
#include "core/windows/restart.h"
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

/// The PC that this program runs on. Error{unsupported} for a Windows older than 10 version 1809.
[[nodiscard]] Result<std::unique_ptr<Pc>> openHostPc();
/// The PC's own journals, and the helper of this installation unless this process is elevated. window: the
/// one that a consent prompt belongs to (HWND); null if there is none.
[[nodiscard]] Result<MachineAccess> openHostMachine(const Pc& pc, void* window = nullptr);

/// The words after the program's name, in UTF-8 whatever the code page is.
[[nodiscard]] std::vector<std::string> hostArguments(int count, char** words);
/// An environment variable in UTF-8; empty if it is not set.
[[nodiscard]] std::string hostVariable(const std::string& name);

} // namespace repair
