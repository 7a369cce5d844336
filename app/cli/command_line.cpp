// CLI11 parses; what it throws ends here.
#include "app/cli/command_line.h"

#include "app/cli/command.h"
#include "app/cli/context.h"
#include "app/cli/exit_codes.h"
#include "app/session/lazy_log.h"
#include "app/session/state_directory.h"
#include "app/text/cli_text.h"
#include "app/text/filled.h"
#include "core/phonebook/near_names.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <algorithm>
#include <exception>
#include <optional>
#include <spdlog/logger.h>

namespace repair {
namespace {

using Commands = std::vector<std::unique_ptr<Command>>;

/// As written, before it is understood.
struct RawOptions {
    std::vector<std::string> pc;
    std::string state;
    bool probe = false;
    bool noProbe = false;
    std::string
        language; ///< accepted for scripts that are shared with the wizard; the command line is English
};

bool isVerb(const Commands& commands, const std::string& word)
{
    return std::ranges::any_of(
        commands, [&word](const auto& command) { return command->help().name == word; });
}

/// "--pc files:A B C" takes all that follows up to the next option or verb, and no word of any other --pc.
std::vector<std::string> withPcWordsMarked(const Commands& commands, const std::vector<std::string>& words)
{
    std::vector<std::string> marked;
    bool collecting = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool option = words[i].starts_with('-');
        if (collecting && !option && !isVerb(commands, words[i]))
            marked.emplace_back("--pc");
        else if (option || isVerb(commands, words[i]))
            collecting = false;
        if (words[i] == "--pc" && i + 1 < words.size())
            collecting = words[i + 1].starts_with("files:");
        marked.push_back(words[i]);
        if (words[i] == "--pc" && i + 1 < words.size())
            marked.push_back(words[++i]);
    }
    return marked;
}

void declareGlobals(CLI::App& app, RawOptions& raw, GlobalOptions& options)
{
    app.add_option("--pc", raw.pc,
           "Which PC: this, simulated, simulated:FILE, or files:PATH PATH... (rasphone.pbk, .reg, event XML, "
           "snapshot)")
        ->type_name("PC")
        ->allow_extra_args(false);
    app.add_option("--profile", options.profile, "The VPN entry; without it the one that failed last")
        ->type_name("NAME");
    app.add_flag("--json", options.json, "One JSON document instead of text (schemas: resources/schema)");
    app.add_option(
           "--state", raw.state, "Where journals, log and the simulated PC are kept (or L2TP_REPAIR_STATE)")
        ->type_name("DIR");
    auto* probe = app.add_flag(
        "--probe", raw.probe, "Ask the entry's VPN server itself, also for a PC that is not this one");
    app.add_flag("--no-probe", raw.noProbe,
           "Send nothing to the VPN server; use what it answered last (for at most an hour)")
        ->excludes(probe);
    app.add_option("--lang", raw.language, "")->group("");
    app.set_version_flag("--version", std::string("l2tp-repair ") + REPAIR_VERSION);
    app.footer(cliText::globalFooter);
    app.require_subcommand(1);
    app.fallthrough();
    app.get_formatter()->column_width(28);
}

void declareVerbs(CLI::App& app, const Commands& commands, Command*& chosen)
{
    for (const auto& command : commands) {
        const CommandHelp help = command->help();
        CLI::App* verb = app.add_subcommand(help.name, help.summary);
        verb->footer(help.details);
        verb->fallthrough();
        verb->parse_complete_callback([&chosen, each = command.get()] { chosen = each; });
        Arguments arguments(*verb);
        command->declare(arguments);
    }
}

/// The word that CLI11 could not place may be a mistyped verb.
std::vector<std::string> nearVerbs(const Commands& commands, const std::vector<std::string>& words)
{
    std::vector<std::string> names;
    for (const auto& command : commands)
        names.emplace_back(command->help().name);
    for (const std::string& word : words) {
        if (!word.starts_with('-') && !isVerb(commands, word))
            return nearNames(word, names);
    }
    return {};
}

int runChosen(Command& command, Context& context)
{
    try {
        return command.run(context);
    } catch (const std::exception& error) {
        context.log.critical("unexpected: {}", error.what());
        context.output.trouble({ErrorKind::failed, 0, "run", error.what()});
        return exitCode::ourFault;
    }
}

/// The exit code if there is nothing to run: help was asked for, or the words were not understood.
std::optional<int> parse(
    CLI::App& app, const Commands& commands, const std::vector<std::string>& words, Console& console)
{
    try {
        auto reversed = withPcWordsMarked(commands, words);
        std::ranges::reverse(reversed);
        app.parse(std::move(reversed));
        return std::nullopt;
    } catch (const CLI::CallForHelp&) {
        console.write(Stream::results, app.help());
    } catch (const CLI::CallForVersion& version) {
        console.write(Stream::results, std::string(version.what()) + "\n");
    } catch (const CLI::ParseError& error) {
        Output output(console, std::ranges::find(words, "--json") != words.end());
        output.trouble(
            {ErrorKind::invalidInput, 0, "read the command line", error.what()}, nearVerbs(commands, words));
        return exitCode::badUsage;
    }
    return exitCode::done;
}

int parseAndRun(const std::vector<std::string>& words, Adapters& adapters, Console& console)
{
    const Commands commands = allCommands();
    CLI::App app(cliText::programSummary, "l2tp-repair");
    RawOptions raw;
    GlobalOptions options;
    Command* chosen = nullptr;
    declareGlobals(app, raw, options);
    declareVerbs(app, commands, chosen);
    if (const auto ended = parse(app, commands, words, console))
        return *ended;
    Output output(console, options.json);
    auto pc = readPcChoice(raw.pc);
    if (!pc) {
        output.trouble(pc.error());
        return exitCode::badUsage;
    }
    options.pc = std::move(*pc);
    options.stateFolder = stateFolder(raw.state, [&](const char* name) { return console.variable(name); });
    if (raw.probe || raw.noProbe)
        options.asking = raw.probe ? ServerAsking::always : ServerAsking::never;
    const auto log = openLog(logFileIn(options.stateFolder, "log.txt"));
    Context context {std::move(options), adapters, console, output, *log};
    return runChosen(*chosen, context);
}

} // namespace

int runCommandLine(std::vector<std::string> arguments, Adapters& adapters, Console& console)
{
    try {
        return parseAndRun(arguments, adapters, console);
    } catch (const std::exception& error) {
        console.write(Stream::trouble, std::string("l2tp-repair: ") + error.what() + "\n");
        return exitCode::ourFault;
    }
}

} // namespace repair
