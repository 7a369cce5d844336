// A helper in the same process, for PCs that are simulated: everything is real but the process and its
// rights.
#pragma once

#include "app/helper/helper_session.h"
#include "core/pc/elevation.h"

#include <functional>
#include <memory>
#include <thread>

namespace repair {

/// pc: the PC as an administrator has it. Both must outlive this object, which waits for its helpers to end.
class InProcessElevation final : public Elevation {
public:
    /// Says whether the person consents.
    using Consent = std::function<bool()>;

    InProcessElevation(Pc& pc, JournalStore& machineJournals, spdlog::logger& log, Consent consent);
    ~InProcessElevation() override;
    InProcessElevation(const InProcessElevation&) = delete;
    InProcessElevation& operator=(const InProcessElevation&) = delete;

    [[nodiscard]] Result<std::unique_ptr<ByteChannel>> startHelper() override;

private:
    void serve(ByteChannel& client);

    Pc& m_pc;
    JournalStore& m_journals;
    spdlog::logger& m_log;
    Consent m_consent;
    std::thread m_helper; ///< one client, one helper: the next one begins when this one has ended
};

} // namespace repair
