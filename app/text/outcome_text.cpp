// The words of Outcome, for repairs and for undo.
#include "app/text/outcome_text.h"
#include "app/text/translatable.h"

#include <array>

namespace repair {
namespace {

constexpr std::size_t outcomeCount = static_cast<std::size_t>(Outcome::cancelled) + 1;

constexpr std::array<OutcomeText, outcomeCount> repairTexts {{
    {QT_TRANSLATE_NOOP("outcome", "repaired"),
        QT_TRANSLATE_NOOP("outcome", "Changed, and the check no longer finds anything wrong here.")},
    {QT_TRANSLATE_NOOP("outcome", "changed"),
        QT_TRANSLATE_NOOP("outcome", "Changed; nobody has looked again yet.")},
    {QT_TRANSLATE_NOOP("outcome", "needs a restart"),
        QT_TRANSLATE_NOOP("outcome", "Changed. Windows takes it into account after a restart.")},
    {QT_TRANSLATE_NOOP("outcome", "nothing to do"), QT_TRANSLATE_NOOP("outcome", "It was already so.")},
    {QT_TRANSLATE_NOOP("outcome", "not repaired"),
        QT_TRANSLATE_NOOP("outcome", "Changed, but the check still finds the same problem.")},
    {QT_TRANSLATE_NOOP("outcome", "left alone"),
        QT_TRANSLATE_NOOP("outcome", "Somebody else changed this since the check, so it was not touched.")},
    {QT_TRANSLATE_NOOP("outcome", "not allowed"),
        QT_TRANSLATE_NOOP("outcome", "Windows did not allow it. Nothing was changed; an administrator may.")},
    {QT_TRANSLATE_NOOP("outcome", "failed"),
        QT_TRANSLATE_NOOP("outcome", "It could not be done, and what was begun was put back.")},
    {QT_TRANSLATE_NOOP("outcome", "half done"),
        QT_TRANSLATE_NOOP("outcome", "It could not be done, and not all of it could be put back. Try undo.")},
    {QT_TRANSLATE_NOOP("outcome", "needs the key"),
        QT_TRANSLATE_NOOP("outcome", "The pre-shared key was not given, so nothing was changed.")},
    {QT_TRANSLATE_NOOP("outcome", "stopped before"),
        QT_TRANSLATE_NOOP("outcome", "The repair was stopped before this had its turn.")},
}};

constexpr OutcomeText backAgain {QT_TRANSLATE_NOOP("outcome", "put back"),
    QT_TRANSLATE_NOOP("outcome", "It is as it was before the repair.")};
constexpr OutcomeText alreadyBack {QT_TRANSLATE_NOOP("outcome", "already back"),
    QT_TRANSLATE_NOOP("outcome", "It was as before the repair already.")};
constexpr OutcomeText leftAlone {QT_TRANSLATE_NOOP("outcome", "left alone"),
    QT_TRANSLATE_NOOP("outcome", "Somebody else changed this since the repair, so it was not touched.")};
constexpr OutcomeText notBack {QT_TRANSLATE_NOOP("outcome", "not put back"),
    QT_TRANSLATE_NOOP("outcome", "It could not be put back, and is as the repair left it.")};

} // namespace

OutcomeText outcomeText(Outcome outcome)
{
    return repairTexts.at(static_cast<std::size_t>(outcome));
}

OutcomeText undoOutcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::repaired:
    case Outcome::applied:
    case Outcome::needsRestart:
        return backAgain;
    case Outcome::nothingToDo:
        return alreadyBack;
    case Outcome::conflict:
        return leftAlone;
    case Outcome::failed:
    case Outcome::rollbackFailed:
        return notBack;
    default:
        return outcomeText(outcome);
    }
}

const char* runKindText(RunKind kind)
{
    switch (kind) {
    case RunKind::repair:
        return QT_TRANSLATE_NOOP("outcome", "repair");
    case RunKind::undo:
        return QT_TRANSLATE_NOOP("outcome", "undo");
    case RunKind::recovery:
        break;
    }
    return QT_TRANSLATE_NOOP("outcome", "recovery after an interruption");
}

} // namespace repair
