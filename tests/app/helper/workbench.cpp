// Puts the two sides together over one simulated PC.
#include "tests/app/helper/workbench.h"

#include "app/session/division.h"
#include "app/session/machine_session.h"

#include <spdlog/sinks/null_sink.h>
#include <spdlog/spdlog.h>

#include <gtest/gtest.h>

namespace repair::helper_tests {
namespace {

Machine unelevated(std::string_view scenario, const Workbench::Edit& edit)
{
    Machine machine = loadScenario(scenario)->machine;
    machine.elevated = false;
    if (edit)
        edit(machine);
    return machine;
}

} // namespace

spdlog::logger& silence()
{
    static spdlog::logger logger("silence", std::make_shared<spdlog::sinks::null_sink_mt>());
    return logger;
}

Workbench::Workbench(std::string_view scenario, std::optional<PortFault> fault, const Edit& edit)
    : m_pc(unelevated(scenario, edit)), m_administratorsPc(m_pc.asAdministrator()),
      m_faults(fault ? FaultPlan(*fault) : FaultPlan()),
      m_faultyPc(std::make_unique<FaultyPc>(*m_administratorsPc, m_faults)),
      m_helpersPc(fault ? static_cast<Pc*>(m_faultyPc.get()) : m_administratorsPc.get())
{
    furnish();
}

void Workbench::furnish()
{
    m_elevation = std::make_unique<InProcessElevation>(*m_helpersPc, m_machine, silence(), [this] {
        ++asked;
        return consents;
    });
    m_session =
        std::make_unique<Session>(m_pc, m_own, silence(), MachineWork {&m_machine, m_elevation.get()});
}

void Workbench::restartPrograms()
{
    m_session.reset();
    m_elevation.reset(); // waits for the helper's end
    m_helpersPc = m_administratorsPc.get();
    furnish();
}

Checked Workbench::check()
{
    const auto choice = m_session->choose({});
    EXPECT_TRUE(choice.has_value());
    return m_session->check(*choice);
}

Plan Workbench::planFor(const Choice& choice)
{
    const auto plan = m_session->plan(check(), choice);
    EXPECT_TRUE(plan.has_value());
    return *plan;
}

Result<Applied> Workbench::repair(const Choice& choice)
{
    const Checked before = check();
    const auto plan = m_session->plan(before, choice);
    EXPECT_TRUE(plan.has_value());
    return m_session->apply(before, *plan, {});
}

MachineApply Workbench::requestFor(const Choice& choice)
{
    const Checked before = check();
    const Plan part = partOf(*m_session->plan(before, choice), Scope::machine);
    MachineApply asked;
    for (const PlannedStep& step : part.steps)
        asked.steps.push_back(step.stepId);
    asked.target = before.target;
    asked.digest = part.digest;
    asked.answer = answerSeenIn(before.snapshot, before.target);
    return asked;
}

StartType::Kind startOf(const SimulatedPc& pc, const char* service)
{
    return pc.machine().services.at(service).config.start.kind;
}

} // namespace repair::helper_tests
