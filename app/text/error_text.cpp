// What was being done tells more than the kind alone; the kind answers for everything else.
#include "app/text/error_text.h"

#include "app/text/error_rows.h"
#include "app/text/filled.h"
#include "app/text/translatable.h"

#include <algorithm>
#include <array>

namespace repair {
namespace {

/// In the order of ErrorKind.
constexpr std::array<ErrorPattern, 15> byKind {{
    {QT_TRANSLATE_NOOP("error", "This was not found: %1."),
        QT_TRANSLATE_NOOP("error", "Compare the name with what is really there.")},
    {QT_TRANSLATE_NOOP("error", "This program may not touch: %1."),
        QT_TRANSLATE_NOOP(
            "error", "Run it as a user who may, or as an administrator. Nothing was changed there.")},
    {QT_TRANSLATE_NOOP("error", "Somebody else changed this meanwhile: %1."),
        QT_TRANSLATE_NOOP("error", "Check again, and decide by what is there now.")},
    {QT_TRANSLATE_NOOP("error", "Another program is using this: %1."),
        QT_TRANSLATE_NOOP("error", "Wait a moment and try again.")},
    {QT_TRANSLATE_NOOP("error", "There was no answer in time (%2: %1)."),
        QT_TRANSLATE_NOOP("error", "Wait a moment and try again.")},
    {QT_TRANSLATE_NOOP("error", "This cannot be used: %1."),
        QT_TRANSLATE_NOOP("error", "Correct it and try again.")},
    {QT_TRANSLATE_NOOP("error", "This is damaged and was left alone: %1 (%2)."),
        QT_TRANSLATE_NOOP("error", "Ask for a fresh copy of the file.")},
    {QT_TRANSLATE_NOOP("error", "A newer version of this program wrote this: %1 (%2)."),
        QT_TRANSLATE_NOOP("error", "Install that version, then try again.")},
    {QT_TRANSLATE_NOOP("error", "This is larger than this program accepts: %1."),
        QT_TRANSLATE_NOOP("error", "Make sure that it is the right file.")},
    {QT_TRANSLATE_NOOP("error", "This cannot be done here (%2: %1)."), ""},
    {QT_TRANSLATE_NOOP("error", "The part of the system that would answer is not running (%2: %1)."),
        QT_TRANSLATE_NOOP("error", "Restart the PC and try again.")},
    {QT_TRANSLATE_NOOP("error", "The disk is full: %1."),
        QT_TRANSLATE_NOOP("error", "Make room and try again.")},
    {QT_TRANSLATE_NOOP("error", "A file could not be read or written: %1 (%2, code %3)."),
        QT_TRANSLATE_NOOP("error", "See whether the disk is there, writable and sound.")},
    {QT_TRANSLATE_NOOP("error", "It was stopped."), ""},
    {QT_TRANSLATE_NOOP("error", "The system refused (%2: %1, code %3)."),
        QT_TRANSLATE_NOOP("error", "Look up the code with: l2tp-repair explain %3")},
}};

static_assert(byKind.size() == static_cast<std::size_t>(ErrorKind::failed) + 1);

} // namespace

ErrorPattern errorPattern(const Error& error)
{
    const auto rows = errorRows();
    const auto found = std::ranges::find_if(rows,
        [&error](const ErrorRow& row) { return row.kind == error.kind && row.operation == error.operation; });
    return found != rows.end() ? found->pattern : byKind.at(static_cast<std::size_t>(error.kind));
}

ErrorText errorText(const Error& error)
{
    const ErrorPattern pattern = errorPattern(error);
    const std::string subject = error.subject.empty() ? error.operation : error.subject;
    const std::vector<std::string> places {subject, error.operation, std::to_string(error.osCode)};
    return {filled(pattern.sentence, places), filled(pattern.advice, places)};
}

const char* didYouMeanText()
{
    return QT_TRANSLATE_NOOP("error", "Did you mean: %1?");
}

} // namespace repair
