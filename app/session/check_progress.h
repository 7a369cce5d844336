// One bar for two things that go on side by side: the photograph of the PC, and the questions to the server.
#pragma once

#include "core/engine/progress.h"
#include "core/pc/server_probing.h"

#include <mutex>

namespace repair {

/// Thread-safe. The progress must outlive it.
class CheckProgress {
public:
    CheckProgress(const Progress& progress, std::size_t addresses, bool asksServer);

    /// For the photographer and for the probing; both refer to this.
    [[nodiscard]] Progress photographing();
    [[nodiscard]] AskingProgress asking();
    void answered();

private:
    void tell();

    const Progress& m_progress;
    std::size_t m_addresses;
    std::size_t m_beats; ///< half seconds that asking may take
    std::mutex m_mutex;
    std::size_t m_photographed = 0;
    std::size_t m_beat = 0;
    std::uint32_t m_secondsToWait = 0;
};

} // namespace repair
