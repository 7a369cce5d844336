// test: dials for real, says at which stage it fails, and hangs up.
#include "app/cli/commands/commands.h"

#include "app/cli/documents/run_document.h"
#include "app/cli/exit_codes.h"
#include "app/cli/pages/run_page.h"
#include "app/cli/progress_line.h"
#include "app/cli/workplace.h"
#include "app/text/cli_text.h"

namespace repair {
namespace {

class TestCommand final : public Command {
public:
    [[nodiscard]] CommandHelp help() const override
    {
        return {"test", "Dial for real, stage by stage, and hang up",
            "With the name and password that Windows has stored, or with --user and a password that is asked "
            "for.\n\n"
            "Exit codes: 0 connected, 1 failed (the code and the stage are shown)\n\n"
            "Examples:\n"
            "  l2tp-repair test\n"
            "  l2tp-repair test --user maria\n"
            "  l2tp-repair test --user maria --password-stdin < password.txt\n"};
    }
    void declare(Arguments& arguments) override
    {
        arguments.text("--user", m_user, "Sign in as; the password is asked for");
        arguments.text("--domain", m_domain, "The domain of that user");
        arguments.flag(
            "--password-stdin", m_passwordFromInput, "Read the password from standard input, one line");
    }
    int run(Context& context) override
    {
        auto workplace = Workplace::open(context);
        if (!workplace)
            return failed(context, workplace.error());
        const auto choice = (*workplace)->chooseOrTell(context);
        if (!choice)
            return exitCode::notDone;
        auto credentials = readCredentials(context);
        if (!credentials)
            return failed(context, credentials.error());
        const auto dial =
            dialWatched(context, (*workplace)->session(), choice->target, std::move(*credentials));
        if (!dial)
            return failed(context, dial.error());
        tell(context, *dial);
        return dial->connected ? exitCode::done : exitCode::notDone;
    }

private:
    static int failed(Context& context, const Error& error)
    {
        context.output.trouble(error);
        return exitCode::notDone;
    }

    Result<std::optional<Credentials>> readCredentials(Context& context) const
    {
        if (m_user.empty())
            return std::nullopt;
        Result<Secret> password = fail({ErrorKind::cancelled, 0, "read secret", {}});
        if (m_passwordFromInput)
            password = context.console.readLine();
        else if (context.console.canAsk())
            password = context.console.readUnseen(cliText::askForPassword);
        if (!password)
            return fail(password.error());
        return Credentials {m_user, m_domain, std::move(*password)};
    }

    static Result<DialOutcome> dialWatched(
        Context& context, Session& session, const Target& target, std::optional<Credentials> credentials)
    {
        std::stop_source stop;
        const auto watch = context.adapters.watchInterrupt(stop);
        ProgressLine line(context.console);
        return session.testDial(target, std::move(credentials), line.dialProgress(), stop.get_token());
    }

    static void tell(Context& context, const DialOutcome& dial)
    {
        if (context.output.isJson())
            return context.output.print(Json {{"dial", dialJson(dial)}});
        Page page = context.output.page();
        showDial(page, dial);
        context.output.print(page);
    }

    bool m_passwordFromInput = false;
    std::string m_user;
    std::string m_domain;
};

} // namespace

std::unique_ptr<Command> testCommand()
{
    return std::make_unique<TestCommand>();
}

} // namespace repair
