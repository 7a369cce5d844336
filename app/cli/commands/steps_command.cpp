// steps: everything this program knows to look for, in the order of the documented sequence.
#include "app/cli/commands/commands.h"

#include "app/cli/context.h"
#include "app/cli/exit_codes.h"
#include "app/text/step_text.h"
#include "core/steps/catalog.h"

namespace repair {
namespace {

class StepsCommand final : public Command {
public:
    [[nodiscard]] CommandHelp help() const override
    {
        return {"steps", "Every step with its name, for fix --step",
            "Exit codes: 0\n\n"
            "Examples:\n"
            "  l2tp-repair steps\n"
            "  l2tp-repair fix --step ipsec-services-restarted\n"};
    }
    void declare(Arguments&) override { }
    int run(Context& context) override
    {
        if (context.output.isJson())
            tellJson(context);
        else
            tellPage(context);
        return exitCode::done;
    }

private:
    static void tellJson(Context& context)
    {
        Json steps = Json::array();
        for (const Step* step : allSteps()) {
            Json stages = Json::array();
            for (const Stage stage : step->actsAt.inOrder())
                stages.push_back(idOf(stage));
            const StepText text = textOf(step->id);
            steps.push_back({{"step", step->id}, {"title", text.title}, {"why", text.why},
                {"chapter", idOf(step->chapter)}, {"about", step->about == About::pc ? "pc" : "entry"},
                {"onRequest", step->onRequest != nullptr}, {"stages", std::move(stages)}});
        }
        context.output.print(Json {{"steps", std::move(steps)}});
    }

    static void tellPage(Context& context)
    {
        Page page = context.output.page();
        std::optional<Chapter> chapter;
        for (const Step* step : allSteps()) {
            if (chapter != step->chapter) {
                chapter = step->chapter;
                page.heading(chapterText(step->chapter));
            }
            page.item(step->id, "", 2, Tone::strong);
            page.line(textOf(step->id).title, 6);
        }
        context.output.print(page);
    }
};

} // namespace

std::unique_ptr<Command> stepsCommand()
{
    return std::make_unique<StepsCommand>();
}

} // namespace repair
