// scenario: the broken PCs we ship, made as simulated PCs in files.
#include "app/cli/commands/commands.h"

#include "app/cli/exit_codes.h"
#include "app/cli/workplace.h"
#include "core/phonebook/near_names.h"

namespace repair {
namespace {

class ScenarioCommand final : public Command {
public:
    [[nodiscard]] CommandHelp help() const override
    {
        return {"scenario", "Broken PCs to try this program on, and to train with",
            "Exit codes: 0 done, 2 it could not be\n\n"
            "Examples:\n"
            "  l2tp-repair scenario list\n"
            "  l2tp-repair scenario create services-disabled pc.json\n"
            "  l2tp-repair check --pc simulated:pc.json\n"
            "  l2tp-repair scenario restart --pc simulated:pc.json\n"};
    }
    void declare(Arguments& arguments) override
    {
        (void)arguments.verb("list", "All of them, with what is wrong", m_list);
        Arguments create =
            arguments.verb("create", "Make one as a simulated PC in a file, which is replaced", m_create);
        create.word("name", m_name, "Which one");
        create.word("file", m_file, "Where to");
        Arguments show = arguments.verb("show", "Show one as it is shipped", m_show);
        show.word("name", m_shownName, "Which one");
        (void)arguments.verb("restart", "Restart the simulated PC, as a person restarts Windows", m_restart);
    }
    int run(Context& context) override
    {
        if (m_create)
            return settle(context, context.adapters.createSimulated(m_name, m_file), m_name);
        if (m_show)
            return show(context);
        if (m_restart)
            return restart(context);
        return list(context);
    }

private:
    static int list(Context& context)
    {
        const auto scenarios = context.adapters.scenarios();
        if (context.output.isJson()) {
            Json all = Json::array();
            for (const ScenarioSummary& each : scenarios)
                all.push_back({{"name", each.name}, {"title", each.title}, {"story", each.story}});
            context.output.print(Json {{"scenarios", std::move(all)}});
            return exitCode::done;
        }
        Page page = context.output.page();
        for (const ScenarioSummary& each : scenarios) {
            page.heading(each.name);
            page.line(each.title, 2);
        }
        context.output.print(page);
        return exitCode::done;
    }

    int show(Context& context) const
    {
        auto text = context.adapters.scenarioText(m_shownName);
        if (!text)
            return settle(context, fail(text.error()), m_shownName);
        context.console.write(Stream::results, *text);
        return exitCode::done;
    }

    static int restart(Context& context)
    {
        auto workplace = Workplace::open(context);
        if (!workplace)
            return settle(context, fail(workplace.error()), {});
        if (!(*workplace)->restart())
            return settle(context, fail({ErrorKind::unsupported, 0, "restart", "this PC"}), {});
        return settle(context, (*workplace)->restart()(), {});
    }

    static int settle(Context& context, const Status& status, const std::string& name)
    {
        if (status) {
            if (context.output.isJson())
                context.output.print(Json::object());
            return exitCode::done;
        }
        std::vector<std::string> near;
        if (status.error().operation == "open scenario") {
            std::vector<std::string> names;
            for (const ScenarioSummary& each : context.adapters.scenarios())
                names.push_back(each.name);
            near = nearNames(name, names);
        }
        context.output.trouble(status.error(), near);
        return exitCode::couldNotTell;
    }

    bool m_list = false;
    bool m_create = false;
    bool m_show = false;
    bool m_restart = false;
    std::string m_name;
    std::string m_shownName;
    std::string m_file;
};

} // namespace

std::unique_ptr<Command> scenarioCommand()
{
    return std::make_unique<ScenarioCommand>();
}

} // namespace repair
