// The test dial in words: what it does now, and where it broke.
#include "app/gui/words/run_words.h"

#include "app/gui/words/check_words.h"
#include "app/gui/words/engine_words.h"
#include "app/text/ras_error_text.h"

#include <QCoreApplication>

namespace repair {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(repair::Dial)
};

/// From so many refusals on, another try with the same words only locks the account.
constexpr int manyRefusals = 3;

QString doing(Stage stage)
{
    switch (stage) {
    case Stage::notStarted:
        return Words::tr("Getting ready");
    case Stage::findServer:
        return Words::tr("Looking for the server");
    case Stage::reachServer:
        return Words::tr("Reaching the server");
    case Stage::agreeOnKeys:
        return Words::tr("Agreeing on keys");
    case Stage::buildTunnel:
        return Words::tr("Building the tunnel");
    case Stage::agreeOnPpp:
        return Words::tr("Agreeing on how to talk inside the tunnel");
    case Stage::signIn:
        return Words::tr("Signing in");
    case Stage::getAddress:
    case Stage::connected:
        return Words::tr("Getting an address");
    }
    return {};
}

bool isSignInRefused(std::uint32_t code)
{
    constexpr std::uint32_t wrongPassword = 691; // ERROR_AUTHENTICATION_FAILURE, raserror.h
    return code == wrongPassword;
}

bool isWithoutCredentials(const Error& error)
{
    return error.operation == findStoredCredentials;
}

QString askingForSignIn()
{
    return Words::tr("Type user name and password as you were given them. They are used for this test only.");
}

QString technicalOf(const DialOutcome& outcome)
{
    return Words::tr("%1, error %2")
        .arg(QString::fromUtf8(stageText(outcome.stage).technical))
        .arg(outcome.errorCode);
}

} // namespace

QString dialIntro(const QString& entry)
{
    return Words::tr("%1 is connected for real, then hung up. The internet may pause briefly.").arg(entry);
}

DialContent dialUnderWay(const QString& entry, Stage stage)
{
    DialContent content;
    content.state = DialContent::State::running;
    content.intro = dialIntro(entry);
    content.handshake = handshakeUnderWay(stage);
    const int done = qMax(0, static_cast<int>(stage) - static_cast<int>(Stage::findServer));
    content.verdict = {Glyph::underWay, doing(stage),
        {Words::tr("%n of seven stages done.", nullptr, done),
            QString::fromUtf8(stageText(stage).technical)}};
    return content;
}

DialContent dialFailed(const QString& entry, const DialOutcome& outcome, int refusals)
{
    DialContent content;
    content.state = DialContent::State::failed;
    content.intro = dialIntro(entry);
    content.handshake = handshakeOf(outcome);
    const CodeWords words = wordsOfCode(outcome.errorCode);
    content.verdict = {Glyph::broken, words.sentence,
        {words.meaning + QLatin1Char('\n') + words.tryFirst, technicalOf(outcome)}};
    content.asksForSignIn = isSignInRefused(outcome.errorCode);
    if (content.asksForSignIn)
        content.signInCaption = refusals >= manyRefusals
            ? Words::tr("Refused three times. Ask whoever runs the server before the account is locked.")
            : askingForSignIn();
    return content;
}

DialContent dialImpossible(const QString& entry, const Error& error)
{
    DialContent content;
    content.state = DialContent::State::failed;
    content.intro = dialIntro(entry);
    content.verdict = {
        Glyph::unknown, Words::tr("The connection could not be tested."), {sentenceOf(error), {}}};
    content.asksForSignIn = isWithoutCredentials(error);
    if (content.asksForSignIn)
        content.signInCaption = askingForSignIn();
    return content;
}

} // namespace repair
