// A person at a simulated PC: the whole wizard over a scenario, and hands to press its buttons with.
#pragma once

#include "app/gui/journey/journey.h"
#include "app/helper/in_process_elevation.h"
#include "core/journal/memory_store.h"
#include "core/simulated/faulty_pc.h"
#include "core/simulated/scenario.h"
#include "core/simulated/server_probing.h"
#include "core/simulated/simulated_pc.h"

#include <spdlog/logger.h>

#include <QLabel>

#include <atomic>
#include <functional>
#include <memory>

namespace repair {

/// A person without an administrator's rights: whether they consent, and what happens to their helper.
struct HelperStory {
    bool consents = true;
    std::optional<PortFault> fault {}; ///< in the PC as the helper has it
};

class Visit {
public:
    using Edit = std::function<void(Machine&)>;

    explicit Visit(std::string_view scenario, const Edit& edit = {});
    /// Over a PC of one's own.
    explicit Visit(std::unique_ptr<SimulatedPc> pc);
    /// The same, with a fault in the PC.
    Visit(std::string_view scenario, PortFault fault);
    /// The same, unelevated.
    Visit(std::string_view scenario, const HelperStory& helper);
    /// The same PC and its journals, with the wizard started anew.
    explicit Visit(Visit& earlier);
    /// The same, unelevated.
    Visit(Visit& earlier, const HelperStory& helper);
    ~Visit();

    void begin();
    /// Waits until nothing is under way; then what is on the screen stays there.
    void settle();
    /// Presses a button or link by its object name, or toggles the tick of a finding ("finding-ID").
    void press(const QString& name);
    void pressKey(int key);
    void type(const QString& field, const QString& text);

    [[nodiscard]] int page() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] int count(const QString& name) const;
    [[nodiscard]] bool shows(const QString& name) const;
    /// Everything that is to be read on the screen.
    [[nodiscard]] QString text() const;
    [[nodiscard]] SimulatedPc& pc() { return *m_pc; }
    [[nodiscard]] MemoryStore& journals() { return *m_journals; }
    [[nodiscard]] Session& session() { return *m_session; }
    [[nodiscard]] WizardWindow& window() { return *m_window; }
    [[nodiscard]] Journey& journey() { return *m_journey; }

    std::atomic<int> consentsAsked = 0;
    QString copied;
    QString opened;
    QString savePath;
    QString entry; ///< to begin with
    bool afterRestart = false; ///< set before begin()
    bool beginsWithUndo = false; ///< set before begin()
    QStringList comesBackTo; ///< the entries for which the wizard said that it comes back

private:
    void furnish(Pc& pc, const MachineWork& machine = {});
    void furnishWithHelper(const HelperStory& helper);

    std::shared_ptr<SimulatedPc> m_pc;
    std::unique_ptr<SimulatedProbing> m_probing;
    std::unique_ptr<FaultPlan> m_faults;
    std::unique_ptr<FaultyPc> m_faulty;
    std::shared_ptr<MemoryStore> m_journals = std::make_shared<MemoryStore>();
    std::shared_ptr<MemoryStore> m_machineJournals = std::make_shared<MemoryStore>();
    std::unique_ptr<SimulatedPc> m_administrators;
    spdlog::logger m_log {"test"};
    std::unique_ptr<InProcessElevation> m_elevation;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<WizardWindow> m_window;
    std::unique_ptr<Journey> m_journey;
};

} // namespace repair
