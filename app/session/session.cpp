// Looks, plans and dials. It decides nothing and writes nothing itself.
#include "app/session/session.h"

#include "app/session/allow_list.h"
#include "app/session/dial_memory.h"
#include "app/session/run_id.h"

#include <algorithm>
#include <spdlog/spdlog.h>

namespace repair {

Session::Session(Pc& pc, JournalStore& store, spdlog::logger& log, const MachineWork& machine)
    : m_pc(pc), m_store(store), m_log(log), m_machine(machine),
      m_runner(pc, store, log, machine.store ? checkUsersOwn : PlanRunner::Check {})
{ }

std::uint32_t Session::runsBefore() const
{
    const std::uint32_t own = newestRunNumber(m_store);
    return m_machine.store ? std::max(own, newestRunNumber(*m_machine.store)) : own;
}

std::uint32_t Session::runsToTell() const
{
    return std::min(runsBefore(), mostRuns);
}

std::optional<RunBegin> Session::lastRun() const
{
    auto own = lastRunOf(m_store);
    auto machine = m_machine.store ? lastRunOf(*m_machine.store) : std::nullopt;
    const bool machineIsLast = machine && (!own || machine->startedAt > own->startedAt);
    return machineIsLast ? machine : own;
}

std::string Session::folderOf(const std::string& runId) const
{
    const auto ids = m_store.runs();
    const bool isOurs = ids && std::ranges::find(*ids, runId) != ids->end();
    return isOurs || !m_machine.store ? m_store.folderOf(runId) : m_machine.store->folderOf(runId);
}

Result<EntryList> Session::entries() const
{
    return std::as_const(m_pc).phonebooks().entries();
}

Result<TargetChoice> Session::choose(const std::string& entryName) const
{
    auto list = entries();
    // No phonebook at all is no entry; what is left of the PC can still be checked.
    if (!list && list.error().kind == ErrorKind::notFound && entryName.empty())
        return TargetChoice {};
    if (!list)
        return fail(list.error());
    // Without the event log the choice is poorer, not impossible.
    const auto dials = m_pc.events().recentDials();
    const auto last = lastRun();
    auto choice = chooseTarget(*list, dials ? stillTelling(*dials, last) : DialHistory {}, entryName);
    if (choice && choice->lastDial && isMendedBy(*choice->lastDial, last))
        choice->lastDial.reset();
    return choice;
}

Result<Plan> Session::plan(const Checked& checked, const Choice& choice) const
{
    return makePlan(checked.snapshot, checked.findings, checked.target, choice);
}

Result<DialOutcome> Session::testDial(const Target& target, std::optional<Credentials> credentials,
    const DialProgress& progress, std::stop_token stop)
{
    if (!target.hasEntry())
        return fail({ErrorKind::notFound, 0, "dial", "no L2TP entry"});
    const DialRequest request {target.phonebook, target.entry, std::move(credentials)};
    auto outcome = m_pc.dialler().dial(request, progress, std::move(stop));
    if (outcome)
        m_log.info("dial: {} at {}, code {}", outcome->connected ? "connected" : "failed",
            idOf(outcome->stage), outcome->errorCode);
    return outcome;
}

} // namespace repair
