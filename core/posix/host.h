// The POSIX system that a program runs on, under the names that every system's adapters use for it.
#pragma once

#include "core/pc/clock.h"
#include "core/pc/pc.h"
#include "core/posix/journal_directory.h"
#include "core/posix/posix_transport.h"
#include "core/posix/terminal.h"

#include <memory>
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

/// The words after the program's name.
[[nodiscard]] std::vector<std::string> hostArguments(int count, char** words);
/// An environment variable; empty if it is not set. To be called before there are threads.
[[nodiscard]] std::string hostVariable(const std::string& name);

/// Nothing is given up: the wizard and the command line look at simulated PCs and files here.
inline void hardenProcess() noexcept { }

} // namespace repair
