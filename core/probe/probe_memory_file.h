// Keeps the times of the last runs in one small text file, so that every process of this person sees them.
#pragma once

#include "core/pc/clock.h"
#include "core/pc/probe_memory.h"

#include <filesystem>
#include <string>

namespace repair {

/// A file that cannot be read counts as empty: a lost memory costs the server one exchange more, no harm.
class ProbeMemoryFile final : public ProbeMemory {
public:
    ProbeMemoryFile(std::filesystem::path file, const Clock& clock);
    [[nodiscard]] std::optional<std::chrono::seconds> sinceLastRun(const std::string& address) override;
    [[nodiscard]] Status remember(const std::string& address) override;

private:
    std::filesystem::path m_file;
    const Clock& m_clock;
};

} // namespace repair
