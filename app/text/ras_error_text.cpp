// Finds the words for a code in its family.
#include "app/text/ras_error_texts.h"
#include "app/text/translatable.h"

namespace repair {
namespace {

constexpr RasErrorText unknownCode{
    QT_TRANSLATE_NOOP("ras-error", "Windows gave an error number that this program does not know."),
    QT_TRANSLATE_NOOP(
        "ras-error", "Nothing can be said from the number alone; the check of this PC still can."),
    QT_TRANSLATE_NOOP(
        "ras-error", "Compare the number with the message of Windows, then check the connection.")};

} // namespace

RasErrorText rasErrorText(std::uint32_t code)
{
    const RasError* error = findRasError(code);
    if (error == nullptr)
        return unknownCode;
    for (const auto family : {localErrorTexts(), pathErrorTexts(), socketErrorTexts(), keyErrorTexts(),
             ikeErrorTexts(), pppErrorTexts(), signErrorTexts()})
        for (const CodedText& coded : family)
            if (coded.code == error->code)
                return coded.text;
    return unknownCode;
}

} // namespace repair
