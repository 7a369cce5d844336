// What RAS reports decides; the connection is hung up on every way out.
#include "core/windows/dialler.h"

#include "core/base/try_number.h"
#include "core/windows/dial_parameters.h"
#include "core/windows/dial_watch.h"
#include "core/windows/ras_connection.h"
#include "core/windows/ras_state.h"
#include "core/windows/utf16.h"
#include "core/windows/win_error.h"

#include <algorithm>
#include <array>

#include <raserror.h>

namespace repair {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds stopIsSeenWithin {100};

/// Answers of RasDial by which nothing was tried: the call, the phonebook or the rights were wrong.
bool isNoDial(std::uint32_t code)
{
    constexpr std::array<std::uint32_t, 8> codes {ERROR_ACCESS_DENIED, ERROR_INVALID_PARAMETER,
        ERROR_BUFFER_INVALID, ERROR_CANNOT_OPEN_PHONEBOOK, ERROR_CANNOT_LOAD_PHONEBOOK,
        ERROR_CANNOT_FIND_PHONEBOOK_ENTRY, ERROR_INVALID_SIZE, ERROR_DIAL_ALREADY_IN_PROGRESS};
    return std::ranges::find(codes, code) != codes.end();
}

/// Tells each stage once and in order, also those that RAS does not show.
class StageReporter {
public:
    explicit StageReporter(const DialProgress& progress) : m_progress(progress) { tell(); }

    void reach(Stage stage)
    {
        while (m_last < stage) {
            m_last = static_cast<Stage>(static_cast<int>(m_last) + 1);
            tell();
        }
    }
    [[nodiscard]] Stage last() const { return m_last; }

private:
    void tell() const
    {
        if (m_progress)
            m_progress(m_last);
    }

    const DialProgress& m_progress;
    Stage m_last = Stage::notStarted;
};

DialOutcome broken(const StageReporter& stages, std::uint32_t code)
{
    return {false, brokenStage(stages.last(), code), code};
}

/// Nothing as long as the dial goes on.
std::optional<DialOutcome> outcomeOf(const RasReport& report, StageReporter& stages)
{
    if (report.error != ERROR_SUCCESS)
        return broken(stages, report.error);
    if (const auto stage = stageOfRasState(report.state))
        stages.reach(*stage);
    if (report.state == rasConnected)
        return DialOutcome {true, Stage::connected, 0};
    if (report.state == rasDisconnected)
        return broken(stages, ERROR_USER_DISCONNECTION);
    if (report.state & rasPaused)
        return broken(stages, ERROR_INTERACTIVE_MODE);
    return std::nullopt;
}

Result<DialOutcome> follow(
    DialWatch& watch, StageReporter& stages, Clock::time_point until, const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        if (Clock::now() >= until)
            return winFail(ERROR_TIMEOUT, "dial");
        const auto report = watch.waitForNext(stopIsSeenWithin);
        if (!report)
            continue;
        if (const auto outcome = outcomeOf(*report, stages))
            return *outcome;
    }
    return fail({ErrorKind::cancelled, 0, "dial", {}});
}

Status fill(DialParameters& parameters, const RasEntry& entry, const DialRequest& request)
{
    const std::wstring name = toWide(entry.name);
    if (name.size() > rasEntryNameLength)
        return winFail(ERROR_INVALID_NAME, "dial", entry.name);
    std::ranges::copy(name, parameters.entry);
    return request.credentials ? setTyped(parameters, *request.credentials) : setStored(parameters, entry);
}

} // namespace

Result<RasEntry> WindowsDialler::find(const std::string& phonebook, const std::string& entry) const
{
    const auto text = m_phonebooks.entryText(phonebook, entry);
    if (!text)
        return fail(text.error());
    if (!*text)
        return winFail(ERROR_CANNOT_FIND_PHONEBOOK_ENTRY, "dial", entry);
    const auto books = m_phonebooks.books();
    if (!books)
        return fail(books.error());
    const auto book = std::ranges::find(*books, phonebook, &PhonebookFile::id);
    if (book == books->end())
        return winFail(ERROR_CANNOT_OPEN_PHONEBOOK, "dial", phonebook);
    return RasEntry {toWide(book->path), entry};
}

Result<Switch> WindowsDialler::isConnected(const std::string& phonebook, const std::string& entry) const
{
    return find(phonebook, entry).and_then(hasConnection).map([](bool isUp) {
        return isUp ? Switch::on : Switch::off;
    });
}

Result<DialOutcome> WindowsDialler::dial(
    const DialRequest& request, const DialProgress& progress, std::stop_token stop)
{
    const auto entry = find(request.phonebook, request.entry);
    if (!entry)
        return fail(entry.error());
    const auto isUp = hasConnection(*entry);
    if (!isUp)
        return fail(isUp.error());
    if (*isUp)
        return fail({ErrorKind::busy, 0, "dial", request.entry});
    DialParameters parameters;
    const Status filled = fill(parameters, *entry, request);
    if (!filled && isWithoutRasMan(filled.error().osCode))
        return DialOutcome {false, Stage::notStarted, filled.error().osCode};
    if (!filled)
        return fail(filled.error());
    if (!request.credentials && !saysWhoSignsIn(parameters) && !signsInByItself(request))
        return fail({ErrorKind::notFound, 0, findStoredCredentials, request.entry});
    auto identity = signsInByEap(request) ? askForEapIdentity(*entry) : EapIdentity();
    const std::uint32_t code = identity ? ERROR_SUCCESS : identity.error().osCode;
    if (code == ERROR_INTERACTIVE_MODE || isWithoutRasMan(code))
        return DialOutcome {false, Stage::notStarted, code};
    if (!identity)
        return fail(identity.error());
    setIdentity(parameters, std::move(*identity));
    return dialNow(*entry, parameters, progress, stop);
}

std::uint32_t WindowsDialler::numberIn(const DialRequest& request, const char* field) const
{
    const auto line = m_phonebooks.field({request.phonebook, request.entry, field});
    return tryNumber<std::uint32_t>(line ? line->value_or("") : "").value_or(0);
}

bool WindowsDialler::signsInByEap(const DialRequest& request) const
{
    constexpr std::uint32_t eap = 0x80; // [MS-RRASM] 2.2.2.2.58, bit 8
    return (numberIn(request, "AuthRestrictions") & eap) != 0;
}

bool WindowsDialler::signsInByItself(const DialRequest& request) const
{
    return signsInByEap(request) || numberIn(request, "AutoLogon") == 1;
}

Result<DialOutcome> WindowsDialler::dialNow(const RasEntry& entry, DialParameters& parameters,
    const DialProgress& progress, const std::stop_token& stop) const
{
    StageReporter stages(progress);
    const auto until = Clock::now() + m_patience.dial;
    DialWatch watch;
    RasHandle connection = nullptr;
    const auto begun = beginDial(entry.phonebook, parameters, watch, connection);
    if (!begun)
        return fail(begun.error());
    Result<DialOutcome> outcome = *begun == ERROR_SUCCESS ? follow(watch, stages, until, stop)
        : isNoDial(*begun) ? Result<DialOutcome>(winFail(*begun, "dial", entry.name))
                           : Result<DialOutcome>(broken(stages, *begun));
    if (!connection)
        return outcome;
    if (const Status ended = hangUp(connection, m_patience.hangUp); !ended)
        return fail(ended.error());
    return outcome;
}

} // namespace repair
