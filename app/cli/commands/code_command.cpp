// code: the support code of this PC, to read out to whoever helps.
#include "app/cli/commands/commands.h"

#include "app/cli/documents/code_document.h"
#include "app/cli/exit_codes.h"
#include "app/cli/pages/code_page.h"
#include "app/cli/workplace.h"

namespace repair {
namespace {

class CodeCommand final : public Command {
public:
    [[nodiscard]] CommandHelp help() const override
    {
        return {"code", "The findings of this PC in four words, to read out to a helper",
            "Checks first, as `check` does, and changes nothing. The helper types the words into `decode`,\n"
            "or into the wizard. There is no name, no address and no key in them.\n\n"
            "Exit codes: 0 here is the code, 2 could not tell\n\n"
            "Example:\n"
            "  l2tp-repair code --profile \"Office VPN\"\n"};
    }
    void declare(Arguments&) override { }
    int run(Context& context) override
    {
        auto workplace = Workplace::open(context);
        if (!workplace) {
            context.output.trouble(workplace.error());
            return exitCode::couldNotTell;
        }
        const auto choice = (*workplace)->chooseOrTell(context);
        if (!choice)
            return exitCode::couldNotTell;
        const auto checked = (*workplace)->checkOrTell(context, *choice);
        if (!checked)
            return exitCode::couldNotTell;
        constexpr PageShown commandLine {};
        const SupportCode code = supportCodeOf(*checked, commandLine);
        if (context.output.isJson()) {
            context.output.print(codeDocument(code));
        } else {
            Page page = context.output.page();
            showCode(page, code);
            context.output.print(page);
        }
        return exitCode::done;
    }
};

} // namespace

std::unique_ptr<Command> codeCommand()
{
    return std::make_unique<CodeCommand>();
}

} // namespace repair
