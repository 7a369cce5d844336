// Opens the PC, recovers, chooses the entry - the same way for every verb.
#include "app/cli/workplace.h"

#include "app/cli/progress_line.h"
#include "app/session/network_probing.h"
#include "app/session/state_directory.h"
#include "app/session/unread_books.h"
#include "app/text/cli_text.h"
#include "app/text/error_text.h"
#include "app/text/filled.h"
#include "core/base/path.h"

#include <filesystem>

namespace repair {
namespace {

constexpr const char* defaultScenario = "office-vpn";

Result<OpenedPc> openSimulated(Context& context)
{
    if (!context.options.pc.file.empty())
        return context.adapters.openSimulated(context.options.pc.file);
    const std::string file = defaultSimulatedPc(context.options);
    auto opened = context.adapters.openSimulated(file);
    if (opened || opened.error().kind != ErrorKind::notFound)
        return opened;
    std::error_code unmade; // creating the file tells it
    std::filesystem::create_directories(pathFromUtf8(context.options.stateFolder), unmade);
    if (auto created = context.adapters.createSimulated(defaultScenario, file); !created)
        return fail(created.error());
    context.output.note(filled(cliText::simulatedPcMade, {file}));
    return context.adapters.openSimulated(file);
}

Result<OpenedPc> openChosen(Context& context)
{
    switch (context.options.pc.kind) {
    case PcChoice::Kind::thisPc:
        return context.adapters.openThisPc();
    case PcChoice::Kind::files:
        return context.adapters.openFiles(context.options.pc.paths);
    case PcChoice::Kind::simulated:
        break;
    }
    return openSimulated(context);
}

std::unique_ptr<ServerProbing> overNetwork(Context& context)
{
    Adapters& adapters = context.adapters;
    const std::string& state = context.options.stateFolder;
    return std::make_unique<NetworkProbing>([&adapters] { return adapters.openTransport(); },
        adapters.openProbeMemory(state), AnswerFile(answerFileIn(state), adapters.clock()));
}

/// No packet leaves for a simulated PC or for files, unless that was asked for.
OpenedPc withProbing(OpenedPc opened, Context& context)
{
    const bool isThisPc = context.options.pc.kind == PcChoice::Kind::thisPc;
    if (isThisPc || context.options.asking == ServerAsking::always)
        opened.probing = overNetwork(context);
    return opened;
}

} // namespace

std::string defaultSimulatedPc(const GlobalOptions& options)
{
    return pathBelow(options.stateFolder, "simulated.json");
}

Workplace::Workplace(OpenedPc opened, Journals journals, Context& context)
    : m_opened(withProbing(std::move(opened), context)), m_journals(std::move(journals)),
      m_session(*m_opened.pc, *m_journals.own, context.log,
          {m_journals.machine.journals.get(), m_journals.machine.elevation.get()})
{
    m_session.askServersBy(m_opened.probing.get());
}

Result<std::unique_ptr<Workplace>> Workplace::open(Context& context)
{
    if (context.options.stateFolder.empty())
        return fail({ErrorKind::unavailable, 0, "find state folder", "HOME"});
    auto opened = openChosen(context);
    if (!opened)
        return fail(opened.error());
    Journals journals;
    journals.own = context.adapters.openJournals(
        journalFolder(context.options.stateFolder, opened->pc->system().identity()));
    if (context.options.pc.kind == PcChoice::Kind::thisPc) {
        auto machine = context.adapters.openMachineAccess(*opened->pc);
        if (!machine)
            return fail(machine.error());
        journals.machine = std::move(*machine);
    }
    return std::unique_ptr<Workplace>(new Workplace(std::move(*opened), std::move(journals), context));
}

std::optional<RunReport> Workplace::recoverOrTell(Context& context)
{
    auto recovered = m_session.recover();
    if (!recovered) {
        if (recovered.error().kind == ErrorKind::busy)
            context.output.note(cliText::anotherCopyWorks);
        else
            context.output.note(filled(cliText::recoveryFailed, {errorText(recovered.error()).sentence}));
        return std::nullopt;
    }
    return *recovered;
}

void Workplace::tellUnusableJournals(Context& context) const
{
    const auto history = m_session.history();
    if (!history)
        return;
    for (const UnreadableRun& run : history->unreadable) {
        const ErrorText text = errorText(run.error);
        context.output.note(filled(cliText::journalUnusable, {run.runId, text.sentence, text.advice}));
    }
}

std::optional<Checked> Workplace::checkOrTell(Context& context, const TargetChoice& choice) const
{
    std::stop_source stop;
    const bool asks = context.options.asking != ServerAsking::never;
    std::optional<Checked> checked;
    {
        const auto watch = context.adapters.watchInterrupt(stop);
        ProgressLine line(context.console);
        checked = m_session.check(choice, line.progress(), stop.get_token(),
            asks ? ServerQuestion::askNow : ServerQuestion::lastAnswer);
    }
    // What was not read any more would pass for unreadable.
    if (!stop.stop_requested())
        return checked;
    context.output.trouble({ErrorKind::cancelled, 0, "check", {}});
    return std::nullopt;
}

std::optional<TargetChoice> Workplace::chooseOrTell(Context& context)
{
    auto choice = m_session.choose(context.options.profile);
    for (const Error& error : unreadBooks(m_session.pc().phonebooks())) {
        if (choice || choice.error() != error)
            context.output.note(errorText(error).sentence);
    }
    if (choice)
        return *choice;
    std::vector<std::string> near;
    if (!context.options.profile.empty()) {
        if (const auto entries = m_session.entries())
            near = namesLike(*entries, context.options.profile);
    }
    context.output.trouble(choice.error(), near);
    return std::nullopt;
}

} // namespace repair
