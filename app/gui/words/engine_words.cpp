// Passes every text of app/text through Qt's translator.
#include "app/gui/words/engine_words.h"

#include "app/gui/view/joined.h"
#include "app/text/error_text.h"
#include "app/text/evidence_text.h"
#include "app/text/filled.h"
#include "app/text/outcome_text.h"
#include "app/text/ras_error_text.h"
#include "app/text/step_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace repair {
namespace {

QString translate(const char* context, const char* text)
{
    return text && *text ? QCoreApplication::translate(context, text) : QString();
}

QString filledIn(const QString& text, const Error& error)
{
    return QString::fromStdString(
        filled(text.toStdString(), {error.subject, error.operation, std::to_string(error.osCode)}));
}

} // namespace

Translate translator()
{
    return [](const char* context, const char* english) {
        return QCoreApplication::translate(context, english).toStdString();
    };
}

Line inBrackets(const QString& sentence)
{
    // Chinese and Japanese may write wide brackets, with no blank before them.
    static const QRegularExpression pattern(
        QStringLiteral(
            "^(.*?)(?: \\(((?:[^()]|\\([^()]*\\))*)\\)|\\s*\\x{FF08}([^\\x{FF08}\\x{FF09}]*)\\x{FF09})$"),
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = pattern.match(sentence);
    if (!match.hasMatch())
        return {sentence, {}};
    return {match.captured(1), match.captured(2) + match.captured(3)};
}

StepWords wordsOfStep(std::string_view stepId)
{
    const StepText text = textOf(stepId);
    const auto words = [](const char* english) { return translate(stepContext, english); };
    return {words(text.title), words(text.broken), words(text.question), words(text.why), words(text.cures),
        words(text.cannotCure), words(text.byHand), words(text.progress)};
}

QString titleOf(std::string_view stepId, Glyph state)
{
    const StepWords words = wordsOfStep(stepId);
    if (state == Glyph::broken)
        return words.broken;
    return state == Glyph::suspect ? words.question : words.title;
}

QString sentenceOf(const Evidence& evidence)
{
    return QString::fromStdString(say(evidence, translator()));
}

QString sentenceOf(Risk risk)
{
    return QString::fromStdString(describe(risk, translator()));
}

QString sentenceOf(const SettingOwner& owner)
{
    return QString::fromStdString(describe(owner, translator()));
}

QString sentenceOf(const Error& error)
{
    const ErrorPattern pattern = errorPattern(error);
    const QString sentence = filledIn(translate(errorContext, pattern.sentence), error);
    const QString advice = filledIn(translate(errorContext, pattern.advice), error);
    return inOneLine({sentence, advice});
}

QString sentenceOf(Outcome outcome)
{
    return translate(outcomeContext, outcomeText(outcome).sentence);
}

QString undoSentenceOf(Outcome outcome)
{
    return translate(outcomeContext, undoOutcomeText(outcome).sentence);
}

QString nameOf(const Setting& setting)
{
    return QString::fromStdString(describeBriefly(setting, translator()));
}

QString valueOf(const Setting& setting, const Value& value)
{
    return QString::fromStdString(describe(setting, value, translator()));
}

CodeWords wordsOfCode(std::uint32_t code)
{
    const RasErrorText text = rasErrorText(code);
    return {translate(rasErrorContext, text.sentence), translate(rasErrorContext, text.meaning),
        translate(rasErrorContext, text.tryFirst)};
}

OperationWords wordsOf(const Operation& operation)
{
    if (const auto* action = std::get_if<Action>(&operation))
        return {QString::fromStdString(describe(*action, translator())), {}, {}};
    const auto& change = std::get<Change>(operation);
    return {nameOf(change.setting), valueOf(change.setting, change.before),
        valueOf(change.setting, change.after)};
}

} // namespace repair
