// A dial changes the PC: it starts services, takes time, and leaves events in the log.
#include "core/simulated/dialler.h"

#include "core/base/digest.h"
#include "core/simulated/dial_model.h"
#include "core/simulated/registry_paths.h"
#include "core/simulated/service_rules.h"

#include <chrono>
#include <thread>

namespace repair {
namespace {

constexpr std::int64_t secondsPerStage = 4; // for a clock that stands still otherwise

int highestEvent(Stage stage)
{
    if (stage == Stage::notStarted)
        return 20221;
    if (stage < Stage::agreeOnPpp)
        return 20222;
    return stage == Stage::connected ? 20225 : 20224;
}

/// Counted, so that it is the same in every run of a test and still never twice on one PC.
std::string correlationId(const Machine& machine)
{
    std::string digits = toHex(sha256(machine.identity + "/" + std::to_string(machine.dialsMade)));
    digits.resize(32);
    for (char& digit : digits)
        digit = digit >= 'a' ? static_cast<char>(digit - 'a' + 'A') : digit;
    for (const std::size_t dash : {8u, 13u, 18u, 23u})
        digits.insert(dash, 1, '-');
    return "{" + digits + "}";
}

void log(Machine& machine, const std::string& entry, std::int64_t now, const DialOutcome& outcome)
{
    DialAttempt attempt;
    attempt.correlationId = correlationId(machine);
    attempt.entry = entry;
    attempt.user = machine.user;
    attempt.startedAt = now;
    attempt.highestEvent = highestEvent(outcome.stage);
    attempt.connected = outcome.connected;
    attempt.errorCode = outcome.errorCode;
    machine.dials.push_back(std::move(attempt));
    ++machine.dialsMade;
}

/// Goes through the stages up to the last one; false if it was told to stop.
bool playStages(const Machine& machine, Stage last, const DialProgress& progress, const std::stop_token& stop)
{
    for (const Stage stage : allStages) {
        if (stop.stop_requested())
            return false;
        if (stage > last)
            break;
        if (progress)
            progress(stage);
        std::this_thread::sleep_for(std::chrono::milliseconds(machine.network.stageMilliseconds));
    }
    return true;
}

} // namespace

const DialRow* stopperOf(SimulatedState& state, Machine& machine, const EntryPlace& place)
{
    const Status rasMan = startService(machine, rasManName);
    fireTrigger(machine, ikeextName);
    const auto server = machine.servers.find(serverOf(*place.book, place.entry));
    const auto key =
        machine.storedKeys.find(place.book->tryField(place.entry, {"DialParamsUID"}).value_or(""));
    return firstHolding({machine, *place.book, place.entry, state.now(),
        server == machine.servers.end() ? nullptr : &server->second,
        key == machine.storedKeys.end() ? nullptr : &key->second, rasMan ? 0 : rasMan.error().osCode});
}

Result<DialOutcome> SimulatedDialler::dial(
    const DialRequest& request, const DialProgress& progress, std::stop_token stop)
{
    const auto connected = isConnected(request.phonebook, request.entry);
    if (!connected)
        return fail(connected.error());
    if (*connected == Switch::on)
        return fail({ErrorKind::busy, 0, "dial", request.entry});
    return m_state.write([&](Machine& machine) -> Result<DialOutcome> {
        const auto place = findEntry(m_state, request.phonebook, request.entry);
        if (!place)
            return fail(place.error());
        const DialRow* stopper = stopperOf(m_state, machine, *place);
        const DialOutcome outcome = stopper ? DialOutcome {false, stopper->stage, stopper->code}
                                            : DialOutcome {true, Stage::connected, 0};
        if (!playStages(machine, outcome.stage, progress, stop))
            return fail({ErrorKind::cancelled, 0, "dial", request.entry});
        log(machine, place->book->file().name(place->entry), m_state.now(), outcome);
        machine.clock.now += secondsPerStage * (1 + static_cast<int>(outcome.stage));
        return outcome;
    });
}

Result<Switch> SimulatedDialler::isConnected(const std::string& phonebook, const std::string& entry) const
{
    if (const auto place = findEntry(m_state, phonebook, entry); !place)
        return fail(place.error());
    return isUp(m_state.machine(), phonebook, entry) ? Switch::on : Switch::off;
}

} // namespace repair
