// The POSIX system that a program runs on, under the names that every system's adapters use for it.
#pragma once

#include "core/journal/machine_access.h"
#include "core/pc/clock.h"
#include "core/pc/contrast_colours.h"
#include "core/pc/pc.h"
#include "core/posix/journal_directory.h"
#include "core/posix/posix_transport.h"
#include "core/posix/terminal.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace repair {

using HostTransport = PosixTransport;

class HostClock final : public Clock {
public:
    [[nodiscard]] Timestamp now() const override;
};

/// Always Error{unsupported}: there is no Windows here to repair.
[[nodiscard]] Result<std::unique_ptr<Pc>> openHostPc();
/// One journal holds everything, and nobody else is asked.
[[nodiscard]] Result<MachineAccess> openHostMachine(const Pc& pc, void* window = nullptr);
/// Always Error{unsupported}.
Status restartThisPc();
Status comeBackAfterSignIn(const std::vector<std::string>& words);
/// Contrast themes are not told apart from other palettes here.
[[nodiscard]] inline std::optional<ContrastColours> hostContrast() noexcept
{
    return std::nullopt;
}
/// There are no places of Windows here.
[[nodiscard]] inline bool openPlace(const std::string& /*place*/)
{
    return false;
}

/// The words after the program's name.
[[nodiscard]] std::vector<std::string> hostArguments(int count, char** words);
/// An environment variable; empty if it is not set. To be called before there are threads.
[[nodiscard]] std::string hostVariable(const std::string& name);

/// Nothing is given up: the wizard and the command line look at simulated PCs and files here.
inline void hardenProcess() noexcept { }

} // namespace repair
