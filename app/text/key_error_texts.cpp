// Words for codes of agreeing on keys, as the dialler reports them.
#include "app/text/ras_error_texts.h"
#include "app/text/translatable.h"

namespace repair {
namespace {

constexpr RasErrorText noCertificate{
    QT_TRANSLATE_NOOP("ras-error", "Windows looked for a certificate on this PC and found none that fits."),
    QT_TRANSLATE_NOOP("ras-error",
        "Often the connection should use a pre-shared key instead, and lost that setting. Your "
        "password was not even tried."),
    QT_TRANSLATE_NOOP(
        "ras-error", "Let this program check whether the connection is set to a pre-shared key.")};

constexpr RasErrorText keysFailed{
    QT_TRANSLATE_NOOP(
        "ras-error", "This PC and the server could not agree on keys for the secure connection."),
    QT_TRANSLATE_NOOP("ras-error",
        "It broke before the sign-in: your password was not even tried. The key, a service, a router "
        "or an update can be behind it."),
    QT_TRANSLATE_NOOP("ras-error", "Let this program check the services and the pre-shared key first.")};

constexpr RasErrorText revoked{
    QT_TRANSLATE_NOOP("ras-error", "A certificate was withdrawn by whoever issued it."),
    QT_TRANSLATE_NOOP("ras-error", "It may be the one of the server or the one of this PC."),
    QT_TRANSLATE_NOOP("ras-error", "Ask whoever gave out the certificate for a new one.")};

constexpr RasErrorText revocationUnknown{
    QT_TRANSLATE_NOOP("ras-error", "Windows could not find out whether a certificate is still valid."),
    QT_TRANSLATE_NOOP("ras-error", "The list of withdrawn certificates could not be read from here."),
    QT_TRANSLATE_NOOP("ras-error", "See whether web pages open, then ask whoever runs the server.")};

constexpr RasErrorText untrusted{
    QT_TRANSLATE_NOOP("ras-error", "This PC does not know the issuer of a certificate."),
    QT_TRANSLATE_NOOP(
        "ras-error", "Without the certificate of the issuer Windows trusts nothing that it signed."),
    QT_TRANSLATE_NOOP("ras-error", "Ask whoever runs the server for the certificate of the issuer.")};

constexpr CodedText texts[] = {
    {766, noCertificate},
    {781, noCertificate},
    {786, noCertificate},
    {787,
        {QT_TRANSLATE_NOOP("ras-error", "This PC and the server could not prove to each other who they are."),
            QT_TRANSLATE_NOOP("ras-error",
                "The pre-shared key differs from the server's, or a certificate is not trusted. Your "
                "password was not even tried."),
            QT_TRANSLATE_NOOP("ras-error", "Enter the pre-shared key again, exactly as you were given it.")}},
    {788,
        {QT_TRANSLATE_NOOP(
             "ras-error", "This PC and the server found no way to protect the connection that both accept."),
            QT_TRANSLATE_NOOP("ras-error",
                "The server asks for other security settings than Windows offers. Your password was "
                "not even tried."),
            QT_TRANSLATE_NOOP("ras-error",
                "Let this program ask the server what it accepts, and show the answer to whoever runs "
                "it.")}},
    {789, keysFailed},
    {790,
        {QT_TRANSLATE_NOOP("ras-error", "Windows does not trust the certificate of the server."),
            QT_TRANSLATE_NOOP("ras-error",
                "Its issuer is unknown here, it does not fit the server, or it could not be checked."),
            QT_TRANSLATE_NOOP("ras-error",
                "See whether the date of this PC is right, then ask whoever runs the server for its "
                "certificate.")}},
    {791,
        {QT_TRANSLATE_NOOP("ras-error", "Windows has no rule for protecting this connection."),
            QT_TRANSLATE_NOOP("ras-error",
                "A service that holds the rules is off, or a setting forbids them. Nothing was sent "
                "to the server."),
            QT_TRANSLATE_NOOP("ras-error", "Let this program check the services.")}},
    {792,
        {QT_TRANSLATE_NOOP("ras-error", "The server stopped answering while keys were being agreed on."),
            QT_TRANSLATE_NOOP(
                "ras-error", "Part of the exchange is lost on the way. Your password was not even tried."),
            QT_TRANSLATE_NOOP("ras-error", "Try another network, such as the hotspot of a phone.")}},
    {793, keysFailed},
    {810,
        {QT_TRANSLATE_NOOP(
             "ras-error", "The connection stopped at a certificate that is wrong or out of date."),
            QT_TRANSLATE_NOOP(
                "ras-error", "The server may have been reached. Your password was not even tried."),
            QT_TRANSLATE_NOOP("ras-error",
                "Let this program check whether the connection should use a pre-shared key instead.")}},
    {811,
        {QT_TRANSLATE_NOOP(
             "ras-error", "The server did not accept the pre-shared key, or did not answer to it."),
            QT_TRANSLATE_NOOP("ras-error",
                "Microsoft names the key as the usual reason. Your password was not even tried."),
            QT_TRANSLATE_NOOP("ras-error", "Enter the pre-shared key again, exactly as you were given it.")}},
    {835,
        {QT_TRANSLATE_NOOP("ras-error", "The certificate of the server does not fit the server."),
            QT_TRANSLATE_NOOP("ras-error", "Its name or purpose is not what Windows expects."),
            QT_TRANSLATE_NOOP("ras-error",
                "Compare the name of the server with what you were given, then ask whoever runs it.")}},
    {0x80092010, revoked},
    {0x80092012, revocationUnknown},
    {0x80092013, revocationUnknown},
    {0x800B0101,
        {QT_TRANSLATE_NOOP("ras-error", "A certificate has expired, or the date of this PC is wrong."),
            QT_TRANSLATE_NOOP("ras-error", "It may be the one of the server or the one of this PC."),
            QT_TRANSLATE_NOOP("ras-error",
                "Set the date and time of this PC; if they are right, ask for a new certificate.")}},
    {0x800B0109, untrusted},
    {0x800B010A, untrusted},
    {0x800B010C, revoked},
    {0x800B010E, revocationUnknown},
    {0x800B010F,
        {QT_TRANSLATE_NOOP("ras-error", "The certificate of the server is for another name."),
            QT_TRANSLATE_NOOP(
                "ras-error", "The connection uses a name or address that the certificate does not carry."),
            QT_TRANSLATE_NOOP("ras-error", "Compare the name of the server with what you were given.")}},
    {0x800B0110,
        {QT_TRANSLATE_NOOP("ras-error", "A certificate was made for another purpose."),
            QT_TRANSLATE_NOOP("ras-error", "It is valid, but not for this kind of connection."),
            QT_TRANSLATE_NOOP("ras-error", "Ask whoever gave out the certificate for one that fits a VPN.")}},
};

} // namespace

std::span<const CodedText> keyErrorTexts()
{
    return texts;
}

} // namespace repair
