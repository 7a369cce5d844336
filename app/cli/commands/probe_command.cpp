// probe: asks a VPN server itself, without credentials, whether this PC, the network or the server is to
// blame.
#include "app/cli/commands/commands.h"

#include "app/cli/context.h"
#include "app/cli/documents/probe_document.h"
#include "app/cli/exit_codes.h"
#include "app/cli/pages/probe_page.h"
#include "app/cli/progress_line.h"
#include "app/session/answer_file.h"
#include "core/probe/probe.h"
#include "core/probe/probe_verdict.h"

#include <algorithm>
#include <array>

namespace repair {
namespace {

constexpr std::array neverAsked {ProbeMeaning::mustWait, ProbeMeaning::resolverSilent,
    ProbeMeaning::noNetwork, ProbeMeaning::noIpv6Here, ProbeMeaning::blockedHere};

int exitCodeFor(const ServerAnswer& answer)
{
    const auto statements = judge(answer);
    const auto means = [&](ProbeMeaning meaning) {
        return std::ranges::count(statements, meaning, &ProbeStatement::meaning) != 0;
    };
    if (means(ProbeMeaning::ikeAnswers))
        return exitCode::done;
    return std::ranges::any_of(neverAsked, means) ? exitCode::couldNotTell : exitCode::somethingFound;
}

class ProbeCommand final : public Command {
public:
    [[nodiscard]] CommandHelp help() const override
    {
        return {"probe", "Ask a VPN server what it answers, without credentials",
            "Sends real IKE requests to this one server, at most three that stay unfinished, and waits half "
            "a\n"
            "minute between two runs to it. Nothing is sent to anybody else.\n\n"
            "Exit codes: 0 the server answers and accepts what Windows offers, 1 it does not,\n"
            "2 it could not be asked, or the question was cancelled (Ctrl+C)\n\n"
            "Examples:\n"
            "  l2tp-repair probe vpn.example.com\n"
            "  l2tp-repair probe https://vpn.example.com/remote --json\n"
            "  l2tp-repair probe 198.51.100.1 --psk-stdin < key.txt\n"};
    }
    void declare(Arguments& arguments) override
    {
        arguments.word("server", m_server, "A name, an address, or a link to the server");
        arguments.flag("--psk-stdin", m_keyFromInput,
            "Also test the pre-shared key, read from a prompt or standard input; not while that VPN is "
            "connected");
        arguments.flag("--wait", m_wait, "Wait until the server may be asked again, instead of saying so");
    }
    int run(Context& context) override
    {
        auto address = parseServerAddress(m_server);
        if (!address)
            return refused(context, address.error());
        std::optional<Secret> key;
        if (m_keyFromInput) {
            auto typed = context.console.canAsk() ? context.console.readUnseen("Pre-shared key: ")
                                                  : context.console.readLine();
            if (!typed)
                return refused(context, typed.error());
            key = std::move(*typed);
        }
        const std::vector<KeyHint> hints = key ? examineKey(*key) : std::vector<KeyHint> {};
        const std::string fingerprint = key ? keyFingerprint(*key) : std::string();
        auto answer = ask(context, {*address, std::move(key), m_wait});
        if (!answer)
            return refused(context, answer.error());
        // A check that follows need not ask again; if it cannot be kept, it will.
        (void)AnswerFile(answerFileIn(context.options.stateFolder), context.adapters.clock())
            .keep(address->host, *answer);
        show(context, *answer, hints, fingerprint);
        return exitCodeFor(*answer);
    }

private:
    Result<ServerAnswer> ask(Context& context, ProbeRequest request) const
    {
        const auto transport = context.adapters.openTransport();
        const auto memory = context.adapters.openProbeMemory(context.options.stateFolder);
        std::stop_source stop;
        const auto watch = context.adapters.watchInterrupt(stop);
        ProgressLine line(context.console);
        const Progress progress = line.progress();
        const ProbeListener listener = [&](const ProbeProgress& now) {
            const bool waits = now.stage == ProbeStage::waiting;
            progress({waits ? Activity::waitingForServer : Activity::askingServer,
                static_cast<std::size_t>(now.stage), static_cast<std::size_t>(ProbeStage::done), {},
                now.secondsLeft});
        };
        return probe(std::move(request), {*transport, *memory}, listener, stop.get_token());
    }

    void show(Context& context, const ServerAnswer& answer, const std::vector<KeyHint>& hints,
        const std::string& fingerprint) const
    {
        if (context.output.isJson())
            return context.output.print(probeDocument(answer, hints));
        Page page = context.output.page();
        showAnswer(page, answer);
        if (m_keyFromInput)
            showKeyHints(page, hints, fingerprint);
        context.output.print(page);
    }

    static int refused(Context& context, const Error& error)
    {
        context.output.trouble(error);
        return exitCode::couldNotTell;
    }

    std::string m_server;
    bool m_keyFromInput = false;
    bool m_wait = false;
};

} // namespace

std::unique_ptr<Command> probeCommand()
{
    return std::make_unique<ProbeCommand>();
}

} // namespace repair
