// The program's end of the helper: one consent, then runs and scans until it is destroyed.
#pragma once

#include "core/elevation/frame.h"
#include "core/elevation/message.h"
#include "core/pc/elevation.h"

#include <memory>
#include <mutex>

namespace repair {

/// How long the program waits for its helper.
struct HelperPatience {
    /// Between two signs of life, the first one included, since the helper begins by putting back what an
    /// interrupted run left: a service may take its time to stop.
    ByteChannel::Patience silence {600'000};
    ByteChannel::Patience rest {10'000}; ///< of a frame once it began
};

/// Destroying it ends the helper, after the step in hand.
class HelperConnection final : public MachineSide {
public:
    /// Asks for consent. Error{cancelled, 1223} if it was refused; Error{unavailable, "reach the helper"} if
    /// the helper did not come up or does not belong to this program.
    [[nodiscard]] static Result<std::unique_ptr<HelperConnection>> open(
        Elevation& elevation, const HelperPatience& patience = {});

    [[nodiscard]] Result<RunResult> apply(const MachineApply& asked, const WorkOptions& options) override;
    [[nodiscard]] Result<RunResult> undo(const MachineUndo& asked, const WorkOptions& options) override;
    [[nodiscard]] Result<Snapshot> scan(const Target& target) override;
    [[nodiscard]] Result<bool> isWorking();

    /// What the helper put back before it did anything else.
    [[nodiscard]] const std::vector<StepOutcome>& recovered() const { return m_recovered; }

private:
    HelperConnection(std::unique_ptr<ByteChannel> channel, const HelperPatience& patience);
    Status greet();
    Status ask(const Request& request, const Secret* secret = nullptr);
    [[nodiscard]] Result<Reply> hear(ByteChannel::Patience patience);
    [[nodiscard]] Result<RunResult> work(const Request& request, const WorkOptions& options);
    [[nodiscard]] Result<RunResult> awaitEnd(const Progress& progress);

    std::unique_ptr<ByteChannel> m_channel;
    HelperPatience m_patience;
    std::mutex m_sending; ///< a cancel may come while a request is sent
    std::vector<StepOutcome> m_recovered;
};

} // namespace repair
