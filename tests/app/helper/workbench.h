// A signed-in user without an administrator's rights, a helper in the same process, and both journals.
#pragma once

#include "app/helper/in_process_elevation.h"
#include "app/session/session.h"
#include "core/journal/memory_store.h"
#include "core/simulated/faulty_pc.h"
#include "core/simulated/scenario.h"
#include "core/simulated/simulated_pc.h"

#include <functional>
#include <memory>

namespace repair::helper_tests {

[[nodiscard]] spdlog::logger& silence();

class Workbench {
public:
    using Edit = std::function<void(Machine&)>;

    /// The scenario, unelevated. The fault, if any, is in the PC as the helper has it.
    explicit Workbench(std::string_view scenario, std::optional<PortFault> fault = {}, const Edit& edit = {});

    [[nodiscard]] Session& session() { return *m_session; }
    [[nodiscard]] SimulatedPc& pc() { return m_pc; }
    [[nodiscard]] Pc& elevatedPc() { return *m_helpersPc; }
    [[nodiscard]] MemoryStore& own() { return m_own; }
    [[nodiscard]] MemoryStore& machine() { return m_machine; }
    [[nodiscard]] InProcessElevation& elevation() { return *m_elevation; }

    [[nodiscard]] Checked check();
    [[nodiscard]] Plan planFor(const Choice& choice);
    Result<Applied> repair(const Choice& choice = {true, {}, {}});
    /// What an elevated program would have asked the machine side for.
    [[nodiscard]] MachineApply requestFor(const Choice& choice);

    /// Both programs end; the next ones start without the fault.
    void restartPrograms();

    bool consents = true;
    int asked = 0; ///< how often consent was asked for

private:
    void furnish();

    SimulatedPc m_pc;
    std::unique_ptr<SimulatedPc> m_administratorsPc;
    FaultPlan m_faults;
    std::unique_ptr<FaultyPc> m_faultyPc;
    Pc* m_helpersPc = nullptr;
    MemoryStore m_own;
    MemoryStore m_machine;
    std::unique_ptr<InProcessElevation> m_elevation;
    std::unique_ptr<Session> m_session;
};

[[nodiscard]] StartType::Kind startOf(const SimulatedPc& pc, const char* service);

} // namespace repair::helper_tests
