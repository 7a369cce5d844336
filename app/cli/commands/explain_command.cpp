// explain: what an error code means, its causes in order, and what can help.
#include "app/cli/commands/commands.h"

#include "app/cli/context.h"
#include "app/cli/documents/explain_document.h"
#include "app/cli/exit_codes.h"
#include "app/cli/pages/explain_page.h"
#include "core/model/ras_error.h"

#include <cctype>

namespace repair {
namespace {

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

/// A pasted message says its code somewhere in the middle: "... returned on failure is 789.)"
std::optional<std::uint32_t> tryCodeIn(const std::string& text)
{
    if (const auto code = tryParseCode(text))
        return code;
    std::optional<std::uint32_t> any;
    std::string word;
    for (const char letter : text + " ") {
        if (std::isalnum(static_cast<unsigned char>(letter)) || letter == '_' || letter == '-') {
            word += letter;
            continue;
        }
        const auto code = tryParseCode(word);
        word.clear();
        if (code && findRasError(*code))
            return code;
        if (!any)
            any = code;
    }
    return any;
}

std::vector<std::string> nearCodes(std::optional<std::uint32_t> code)
{
    std::vector<std::string> near;
    if (!code)
        return near;
    for (const RasError* error : nearRasErrors(*code))
        near.push_back(std::to_string(error->code));
    return near;
}

class ExplainCommand final : public Command {
public:
    [[nodiscard]] CommandHelp help() const override
    {
        return {"explain", "What an error code means, and what can help",
            "Exit codes: 0 explained, 1 the code is not known\n\n"
            "Examples:\n"
            "  l2tp-repair explain 789\n"
            "  l2tp-repair explain ERROR_VPN_TIMEOUT\n"
            "  l2tp-repair explain 0x800B0101\n"
            "  l2tp-repair explain \"Error 809: The network connection between ...\"\n"};
    }
    void declare(Arguments& arguments) override
    {
        arguments.words("code", m_words, "A number, a symbol, or the message that Windows shows");
    }
    int run(Context& context) override
    {
        const std::string asked = joined(m_words);
        const auto code = tryCodeIn(asked);
        const RasError* error = code ? findRasError(*code) : nullptr;
        if (!error) {
            context.output.trouble({ErrorKind::notFound, 0, "find code", asked}, nearCodes(code));
            return exitCode::somethingFound;
        }
        if (context.output.isJson()) {
            context.output.print(explainDocument(*error));
        } else {
            Page page = context.output.page();
            showExplanation(page, *error);
            context.output.print(page);
        }
        return exitCode::done;
    }

private:
    std::vector<std::string> m_words;
};

} // namespace

std::unique_ptr<Command> explainCommand()
{
    return std::make_unique<ExplainCommand>();
}

} // namespace repair
