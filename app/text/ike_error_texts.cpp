// Words for the codes of Windows' own IKE service.
#include "app/text/ras_error_texts.h"
#include "app/text/translatable.h"

namespace repair {
namespace {

constexpr RasErrorText noCommonSettings{
    QT_TRANSLATE_NOOP("ras-error", "This PC and the server found no security settings that both accept."),
    QT_TRANSLATE_NOOP("ras-error",
        "The server asks for other settings than Windows offers. Your password was not even tried."),
    QT_TRANSLATE_NOOP("ras-error",
        "Let this program ask the server what it accepts, and show the answer to whoever runs it.")};

constexpr RasErrorText generalFailure{
    QT_TRANSLATE_NOOP(
        "ras-error", "This PC and the server could not agree on keys for the secure connection."),
    QT_TRANSLATE_NOOP("ras-error",
        "It broke before the sign-in, and Windows does not say why. Your password was not even tried."),
    QT_TRANSLATE_NOOP("ras-error", "Let this program check the services and the pre-shared key first.")};

constexpr RasErrorText abandoned{
    QT_TRANSLATE_NOOP("ras-error", "The agreement on keys was given up before it was used."),
    QT_TRANSLATE_NOOP(
        "ras-error", "Another attempt, another device behind the same router or the server took its place."),
    QT_TRANSLATE_NOOP("ras-error", "Wait two minutes and connect again.")};

constexpr RasErrorText unfitCertificate{
    QT_TRANSLATE_NOOP("ras-error", "The certificate that was used does not fit this kind of connection."),
    QT_TRANSLATE_NOOP("ras-error",
        "Often the connection should use a pre-shared key instead, and lost that setting. Your "
        "password was not even tried."),
    QT_TRANSLATE_NOOP(
        "ras-error", "Let this program check whether the connection is set to a pre-shared key.")};

constexpr RasErrorText unreadable{
    QT_TRANSLATE_NOOP(
        "ras-error", "What came back from the server could not be read, as happens when the key is wrong."),
    QT_TRANSLATE_NOOP("ras-error",
        "Two sides with different keys read each other's messages as noise. Your password was not "
        "even tried."),
    QT_TRANSLATE_NOOP("ras-error", "Enter the pre-shared key again, exactly as you were given it.")};

constexpr RasErrorText noRule{
    QT_TRANSLATE_NOOP("ras-error", "Windows has no rule for protecting this connection."),
    QT_TRANSLATE_NOOP("ras-error", "A service that holds the rules is off, or a setting forbids them."),
    QT_TRANSLATE_NOOP("ras-error", "Let this program check the services.")};

constexpr RasErrorText peerNotTrusted{
    QT_TRANSLATE_NOOP("ras-error", "Windows does not trust what the server showed to prove who it is."),
    QT_TRANSLATE_NOOP(
        "ras-error", "The certificate or its signature does not fit. Your password was not even tried."),
    QT_TRANSLATE_NOOP(
        "ras-error", "See whether the date of this PC is right, then ask whoever runs the server.")};

constexpr RasErrorText oddMessage{
    QT_TRANSLATE_NOOP("ras-error", "The server sent something that Windows could not process."),
    QT_TRANSLATE_NOOP("ras-error",
        "The two do not speak quite the same language, or an update of Windows broke it. Your "
        "password was not even tried."),
    QT_TRANSLATE_NOOP(
        "ras-error", "Let this program check whether this version of Windows is known for it.")};

constexpr RasErrorText tooMany{
    QT_TRANSLATE_NOOP("ras-error", "Too many agreements on keys are under way at once."),
    QT_TRANSLATE_NOOP("ras-error", "Earlier attempts are still being cleared away, here or at the server."),
    QT_TRANSLATE_NOOP("ras-error", "Wait two minutes and connect again.")};

constexpr CodedText texts[] = {
    {13801,
        {QT_TRANSLATE_NOOP("ras-error", "This PC and the server could not prove to each other who they are."),
            QT_TRANSLATE_NOOP("ras-error",
                "The pre-shared key or a certificate was not accepted. Your password was not even "
                "tried."),
            QT_TRANSLATE_NOOP("ras-error", "Enter the pre-shared key again, exactly as you were given it.")}},
    {13802, noCommonSettings},
    {13803,
        {QT_TRANSLATE_NOOP("ras-error", "Keys are being agreed on already."),
            QT_TRANSLATE_NOOP("ras-error", "An earlier attempt is not finished. Nothing is broken."),
            QT_TRANSLATE_NOOP("ras-error", "Wait a minute and connect again.")}},
    {13804, generalFailure},
    {13805,
        {QT_TRANSLATE_NOOP("ras-error", "The server stopped answering while keys were being agreed on."),
            QT_TRANSLATE_NOOP("ras-error",
                "The way is blocked, or the server goes silent because the pre-shared key is wrong. "
                "Your password was not even tried."),
            QT_TRANSLATE_NOOP("ras-error", "Let this program ask the server, which tells the two apart.")}},
    {13806,
        {QT_TRANSLATE_NOOP(
             "ras-error", "Windows looked for a certificate on this PC and found none that fits."),
            QT_TRANSLATE_NOOP("ras-error",
                "Often the connection should use a pre-shared key instead, and lost that setting. "
                "Your password was not even tried."),
            QT_TRANSLATE_NOOP(
                "ras-error", "Let this program check whether the connection is set to a pre-shared key.")}},
    {13807, abandoned},
    {13808, abandoned},
    {13809, abandoned},
    {13810, abandoned},
    {13816, generalFailure},
    {13819, unfitCertificate},
    {13820,
        {QT_TRANSLATE_NOOP("ras-error", "The certificate of this PC has lost its private key."),
            QT_TRANSLATE_NOOP("ras-error",
                "Without it the certificate proves nothing. Perhaps a pre-shared key is meant "
                "instead."),
            QT_TRANSLATE_NOOP(
                "ras-error", "Let this program check whether the connection is set to a pre-shared key.")}},
    {13822, noCommonSettings},
    {13824, unreadable},
    {13825, noRule},
    {13826, peerNotTrusted},
    {13828, unfitCertificate},
    {13830, oddMessage},
    {13831, oddMessage},
    {13832, oddMessage},
    {13833, oddMessage},
    {13834, unreadable},
    {13835, peerNotTrusted},
    {13836, peerNotTrusted},
    {13837, unreadable},
    {13838, peerNotTrusted},
    {13839, oddMessage},
    {13840, oddMessage},
    {13841, oddMessage},
    {13842,
        {QT_TRANSLATE_NOOP(
             "ras-error", "Windows stumbled over the way in which the server introduces itself."),
            QT_TRANSLATE_NOOP("ras-error",
                "The updates of January 2022 did exactly that, and later ones repaired it. Your "
                "password was not even tried."),
            QT_TRANSLATE_NOOP("ras-error",
                "Let this program check the version of Windows, and install the latest updates.")}},
    {13843, unreadable},
    {13847, peerNotTrusted},
    {13848,
        {QT_TRANSLATE_NOOP(
             "ras-error", "Windows could not find out whether the server's certificate is still valid."),
            QT_TRANSLATE_NOOP("ras-error", "The list of withdrawn certificates could not be read from here."),
            QT_TRANSLATE_NOOP("ras-error", "Ask whoever runs the server.")}},
    {13850, noRule},
    {13867, unreadable},
    {13868, noCommonSettings},
    {13870, unreadable},
    {13882, tooMany},
    {13883,
        {QT_TRANSLATE_NOOP("ras-error", "Windows was told not to agree on keys for this connection."),
            QT_TRANSLATE_NOOP(
                "ras-error", "A setting or a rule of your organisation switches the protection off."),
            QT_TRANSLATE_NOOP("ras-error", "Let this program check the setting.")}},
    {13884, tooMany},
    {13886, abandoned},
    {13893,
        {QT_TRANSLATE_NOOP("ras-error", "The two sides do not agree on where a router stands between them."),
            QT_TRANSLATE_NOOP("ras-error",
                "One side or both are behind a router that changes addresses (NAT). Your password was "
                "not even tried."),
            QT_TRANSLATE_NOOP(
                "ras-error", "Let this program check the setting for servers behind a router.")}},
    {13895, abandoned},
    {13902, abandoned},
    {13905,
        {QT_TRANSLATE_NOOP("ras-error", "The server knows this PC, and does not let it in."),
            QT_TRANSLATE_NOOP("ras-error", "It asks for another certificate or another kind of permission."),
            QT_TRANSLATE_NOOP("ras-error", "Ask whoever runs the server.")}},
};

} // namespace

std::span<const CodedText> ikeErrorTexts()
{
    return texts;
}

} // namespace repair
