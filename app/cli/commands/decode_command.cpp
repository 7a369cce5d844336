// decode: what a caller's code says, and what to try next. Needs no PC.
#include "app/cli/commands/commands.h"

#include "app/cli/context.h"
#include "app/cli/documents/code_document.h"
#include "app/cli/exit_codes.h"
#include "app/cli/pages/code_page.h"
#include "app/text/support_code_text.h"

namespace repair {
namespace {

constexpr int notValid = 1;

void tellProblem(Context& context, const CodeProblem& problem)
{
    const CodeProblemText text = codeProblemText(problem);
    context.output.note("l2tp-repair: " + text.problem.inEnglish());
    context.output.note(text.next.inEnglish());
    if (context.output.isJson())
        context.output.print(codeProblemDocument(problem));
}

class DecodeCommand final : public Command {
public:
    [[nodiscard]] CommandHelp help() const override
    {
        return {"decode", "What a caller's support code says, and what to try next",
            "Takes the four words or the 13 characters, in any case, with or without spaces and hyphens.\n\n"
            "Exit codes: 0 read, 1 the code is not valid (it says which word to ask for again)\n\n"
            "Examples:\n"
            "  l2tp-repair decode badih torab dizar tuhas\n"
            "  l2tp-repair decode 00N-6TR-0BW-QQ8C\n"};
    }
    void declare(Arguments& arguments) override
    {
        arguments.words("code", m_typed, "The four words, or the 13 characters");
    }
    int run(Context& context) override
    {
        std::string typed;
        for (const std::string& word : m_typed)
            typed += word + ' ';
        const auto code = decode(typed);
        if (!code) {
            tellProblem(context, code.error());
            return notValid;
        }
        if (context.output.isJson()) {
            context.output.print(callerDocument(*code));
        } else {
            Page page = context.output.page();
            showCaller(page, *code);
            context.output.print(page);
        }
        return exitCode::done;
    }

private:
    std::vector<std::string> m_typed;
};

} // namespace

std::unique_ptr<Command> decodeCommand()
{
    return std::make_unique<DecodeCommand>();
}

} // namespace repair
