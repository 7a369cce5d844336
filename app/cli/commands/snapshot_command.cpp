// snapshot: the photograph of the PC as JSON in a stable order, to be kept, compared and opened again.
#include "app/cli/commands/commands.h"

#include "app/cli/exit_codes.h"
#include "app/cli/workplace.h"
#include "core/json/snapshot_json.h"

namespace repair {
namespace {

class SnapshotCommand final : public Command {
public:
    [[nodiscard]] CommandHelp help() const override
    {
        return {"snapshot", "Everything the check looks at, as one JSON document",
            "Two snapshots with --settings compare: what differs is what was changed.\n"
            "A saved snapshot can be opened with --pc files:FILE, on any computer.\n\n"
            "Exit codes: 0 taken, 2 it could not be\n\n"
            "Examples:\n"
            "  l2tp-repair snapshot > pc.json\n"
            "  l2tp-repair snapshot --settings > before.json\n"};
    }
    void declare(Arguments& arguments) override
    {
        arguments.flag(
            "--settings", m_settingsOnly, "Leave out what is only read, so that two snapshots compare");
    }
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
        const auto part = m_settingsOnly ? SnapshotPart::settingsOnly : SnapshotPart::everything;
        context.output.print(toJson(checked->snapshot, part));
        return exitCode::done;
    }

private:
    bool m_settingsOnly = false;
};

} // namespace

std::unique_ptr<Command> snapshotCommand()
{
    return std::make_unique<SnapshotCommand>();
}

} // namespace repair
