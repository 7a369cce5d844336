// The probe's sentences about a key, in the person's language.
#include "app/gui/words/key_words.h"

#include "app/gui/view/joined.h"
#include "app/gui/words/engine_words.h"
#include "app/text/probe_text.h"

#include <QCoreApplication>

namespace repair {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(repair::KeyTest)
};

QString whyUntested(const Error& error)
{
    if (error.kind == ErrorKind::busy)
        return Words::tr(
            "\"%1\" is connected. Disconnect it first: testing a key now could end that connection.")
            .arg(QString::fromStdString(error.subject));
    if (error.kind == ErrorKind::cancelled)
        return Words::tr("The key was not tested.");
    if (error.kind == ErrorKind::notFound)
        return Words::tr("The server of this connection cannot be asked from here.");
    return sentenceOf(error);
}

} // namespace

QString keyHints(const Secret& key)
{
    QStringList sentences;
    for (const KeyHint hint : examineKey(key))
        sentences.append(QCoreApplication::translate("probe", keyHintText(hint)));
    return inOneLine(sentences);
}

QString pauseBeforeAsking(std::uint32_t seconds)
{
    return Words::tr("Servers need a pause between two questions. Asking in %n seconds...", nullptr,
        static_cast<int>(seconds));
}

QString keyBeingTested(std::uint32_t secondsToWait)
{
    return secondsToWait == 0 ? Words::tr("Asking the server whether this is its key...")
                              : pauseBeforeAsking(secondsToWait);
}

QString keyTested(const Result<ServerAnswer>& answer, const std::string& fingerprint)
{
    if (!answer)
        return whyUntested(answer.error());
    QStringList sentences;
    const std::string said = keySentence(*answer, translator());
    if (!said.empty())
        sentences.append(QString::fromStdString(said));
    else
        sentences.append(Words::tr("The key could not be tested: the server did not get that far."));
    if (said.empty())
        for (const std::string& sentence : serverSentences(*answer, translator()))
            sentences.append(QString::fromStdString(sentence));
    sentences.append(Words::tr("To compare by phone with whoever runs the server: %1.")
                         .arg(QString::fromStdString(fingerprint)));
    return inOneLine(sentences);
}

} // namespace repair
