// Which word or group to ask for again. Whole sentences, because ordinals are not put together in every
// language.
#include "app/text/support_code_text.h"

#include "app/text/translatable.h"

#include <array>

namespace repair {
namespace {

using Kind = CodeProblem::Kind;
using FourSentences = std::array<const char*, 4>;

/// By form: words first, then characters.
using ByPart = std::array<FourSentences, 2>;

constexpr ByPart cannotBeRight {{{QT_TRANSLATE_NOOP("support-code", "The first word cannot be right."),
                                     QT_TRANSLATE_NOOP("support-code", "The second word cannot be right."),
                                     QT_TRANSLATE_NOOP("support-code", "The third word cannot be right."),
                                     QT_TRANSLATE_NOOP("support-code", "The fourth word cannot be right.")},
    {QT_TRANSLATE_NOOP("support-code", "The first three characters cannot be right."),
        QT_TRANSLATE_NOOP("support-code", "Characters 4 to 6 cannot be right."),
        QT_TRANSLATE_NOOP("support-code", "Characters 7 to 9 cannot be right."),
        QT_TRANSLATE_NOOP("support-code", "The last four characters cannot be right.")}}};

constexpr ByPart likelyWrong {
    {{QT_TRANSLATE_NOOP("support-code", "One letter is wrong, most likely in the first word."),
         QT_TRANSLATE_NOOP("support-code", "One letter is wrong, most likely in the second word."),
         QT_TRANSLATE_NOOP("support-code", "One letter is wrong, most likely in the third word."),
         QT_TRANSLATE_NOOP("support-code", "One letter is wrong, most likely in the fourth word.")},
        {QT_TRANSLATE_NOOP("support-code", "One of the first three characters is most likely wrong."),
            QT_TRANSLATE_NOOP("support-code", "One of the characters 4 to 6 is most likely wrong."),
            QT_TRANSLATE_NOOP("support-code", "One of the characters 7 to 9 is most likely wrong."),
            QT_TRANSLATE_NOOP("support-code", "One of the last four characters is most likely wrong.")}}};

constexpr ByPart missing {
    {{QT_TRANSLATE_NOOP("support-code", "The first word is not complete."),
         QT_TRANSLATE_NOOP("support-code", "The second word is missing or not complete."),
         QT_TRANSLATE_NOOP("support-code", "The third word is missing or not complete."),
         QT_TRANSLATE_NOOP("support-code", "The fourth word is missing or not complete.")},
        {QT_TRANSLATE_NOOP("support-code", "The first three characters are not complete."),
            QT_TRANSLATE_NOOP("support-code", "Characters 4 to 6 are missing or not complete."),
            QT_TRANSLATE_NOOP("support-code", "Characters 7 to 9 are missing or not complete."),
            QT_TRANSLATE_NOOP("support-code", "The last four characters are missing or not complete.")}}};

constexpr ByPart askAgain {
    {{QT_TRANSLATE_NOOP("support-code", "Ask for the first word again, letter by letter."),
         QT_TRANSLATE_NOOP("support-code", "Ask for the second word again, letter by letter."),
         QT_TRANSLATE_NOOP("support-code", "Ask for the third word again, letter by letter."),
         QT_TRANSLATE_NOOP("support-code", "Ask for the fourth word again, letter by letter.")},
        {QT_TRANSLATE_NOOP("support-code", "Ask for the first three characters again."),
            QT_TRANSLATE_NOOP("support-code", "Ask for characters 4 to 6 again."),
            QT_TRANSLATE_NOOP("support-code", "Ask for characters 7 to 9 again."),
            QT_TRANSLATE_NOOP("support-code", "Ask for the last four characters again.")}}};

constexpr std::array swapped {
    QT_TRANSLATE_NOOP("support-code", "The first and the second word have changed places."),
    QT_TRANSLATE_NOOP("support-code", "The second and the third word have changed places."),
    QT_TRANSLATE_NOOP("support-code", "The third and the fourth word have changed places.")};

constexpr const char* readAgain =
    QT_TRANSLATE_NOOP("support-code", "Let the caller read the whole code again, slowly.");

const char* of(const ByPart& sentences, const CodeProblem& problem)
{
    return sentences[static_cast<std::size_t>(problem.form)][*problem.part];
}

CodeProblemText text(const char* problem, const char* next)
{
    return {{supportCodeContext, problem, {}}, {supportCodeContext, next, {}}};
}

CodeProblemText textOfPart(const CodeProblem& problem)
{
    switch (problem.kind) {
    case Kind::incomplete:
        return text(of(missing, problem), of(askAgain, problem));
    case Kind::swapped:
        return text(swapped[*problem.part],
            QT_TRANSLATE_NOOP("support-code", "Type the two words the other way round."));
    case Kind::wrongSomewhere:
        return text(of(likelyWrong, problem), of(askAgain, problem));
    default:
        return text(of(cannotBeRight, problem), of(askAgain, problem));
    }
}

} // namespace

CodeProblemText codeProblemText(const CodeProblem& problem)
{
    if (problem.part)
        return textOfPart(problem);
    switch (problem.kind) {
    case Kind::empty:
        return text(QT_TRANSLATE_NOOP("support-code", "No code was typed."),
            QT_TRANSLATE_NOOP(
                "support-code", "Ask for the four words at the bottom left of the caller's window."));
    case Kind::foreign:
        return text(QT_TRANSLATE_NOOP("support-code", "This is not a code of this program."),
            QT_TRANSLATE_NOOP(
                "support-code", "Ask for the four words at the bottom left of the caller's window."));
    case Kind::tooLong:
        return text(QT_TRANSLATE_NOOP("support-code", "This is longer than a code."),
            QT_TRANSLATE_NOOP("support-code", "A code has four words of five letters, or 13 characters."));
    case Kind::newer:
        return text(QT_TRANSLATE_NOOP(
                        "support-code", "The code is right, and a newer version of this program made it."),
            QT_TRANSLATE_NOOP(
                "support-code", "Get the newest version of this program, and type the code again."));
    default:
        return text(
            QT_TRANSLATE_NOOP("support-code", "Something in this code is wrong; where, it does not show."),
            readAgain);
    }
}

} // namespace repair
