// Words for codes of the sign-in.
#include "app/text/ras_error_texts.h"
#include "app/text/translatable.h"

namespace repair {
namespace {

constexpr RasErrorText ownCertificate{
    QT_TRANSLATE_NOOP("ras-error", "The server did not accept your certificate."),
    QT_TRANSLATE_NOOP("ras-error", "It does not fit your account, or the server cannot tie it to you."),
    QT_TRANSLATE_NOOP("ras-error", "Ask whoever gave out the certificate.")};

constexpr CodedText texts[] = {
    {645,
        {QT_TRANSLATE_NOOP("ras-error", "The sign-in failed inside Windows."),
            QT_TRANSLATE_NOOP("ras-error",
                "The secure tunnel stands, so the key is right. The stored name or password may be "
                "damaged."),
            QT_TRANSLATE_NOOP(
                "ras-error", "Type your name and password again instead of using the stored ones.")}},
    {646,
        {QT_TRANSLATE_NOOP("ras-error", "Your account may not sign in at this time of day."),
            QT_TRANSLATE_NOOP("ras-error", "Name and password were understood."),
            QT_TRANSLATE_NOOP(
                "ras-error", "Try again during the permitted hours, or ask whoever runs the server.")}},
    {647,
        {QT_TRANSLATE_NOOP("ras-error", "Your account is switched off."),
            QT_TRANSLATE_NOOP("ras-error", "The server knows it, and does not let it in."),
            QT_TRANSLATE_NOOP("ras-error", "Ask whoever looks after your account.")}},
    {648,
        {QT_TRANSLATE_NOOP("ras-error", "Your password has expired."),
            QT_TRANSLATE_NOOP("ras-error", "The server knows you, and wants a new password."),
            QT_TRANSLATE_NOOP("ras-error", "Change your password, then connect again.")}},
    {649,
        {QT_TRANSLATE_NOOP("ras-error", "Your account has no permission to use the VPN."),
            QT_TRANSLATE_NOOP("ras-error", "Name and password were right."),
            QT_TRANSLATE_NOOP("ras-error", "Ask whoever looks after your account to permit it.")}},
    {691,
        {QT_TRANSLATE_NOOP("ras-error", "The server did not accept the name and the password."),
            QT_TRANSLATE_NOOP("ras-error",
                "The secure tunnel stands, so the key is right. The way to sign in may also be the "
                "wrong one."),
            QT_TRANSLATE_NOOP("ras-error",
                "Type your name and password again, with or without the name of your organisation.")}},
    {703,
        {QT_TRANSLATE_NOOP("ras-error", "The sign-in needs an answer from you, and nobody was asked."),
            QT_TRANSLATE_NOOP("ras-error", "A program dialled without showing a window."),
            QT_TRANSLATE_NOOP(
                "ras-error", "Connect from the network settings of Windows, where it can ask.")}},
    {778,
        {QT_TRANSLATE_NOOP("ras-error", "The server could not prove that it knows your password."),
            QT_TRANSLATE_NOOP("ras-error",
                "It may not be the right server, or the password differs. It is safer not to go on."),
            QT_TRANSLATE_NOOP("ras-error", "Compare the name of the server with what you were given.")}},
    {798,
        {QT_TRANSLATE_NOOP("ras-error", "Your sign-in needs a certificate, and this PC has none."),
            QT_TRANSLATE_NOOP(
                "ras-error", "The connection is set to sign in with a certificate or a smart card."),
            QT_TRANSLATE_NOOP("ras-error", "Insert the smart card, or ask for a certificate.")}},
    {801,
        {QT_TRANSLATE_NOOP("ras-error", "Windows could not make sure that this is the right server."),
            QT_TRANSLATE_NOOP(
                "ras-error", "The certificate that it showed at the sign-in is not trusted here."),
            QT_TRANSLATE_NOOP("ras-error",
                "Compare the name of the server with what you were given, then ask whoever runs it.")}},
    {812,
        {QT_TRANSLATE_NOOP("ras-error", "The rules of the server do not let you in this way."),
            QT_TRANSLATE_NOOP(
                "ras-error", "Often it asks for another way to sign in than this connection uses."),
            QT_TRANSLATE_NOOP(
                "ras-error", "Let this program compare the ways to sign in with what the server asks for.")}},
    {850,
        {QT_TRANSLATE_NOOP(
             "ras-error", "The way to sign in that this connection uses is missing from this PC."),
            QT_TRANSLATE_NOOP("ras-error", "It came with another product, or was removed (EAP)."),
            QT_TRANSLATE_NOOP("ras-error", "Ask whoever runs the server which way to sign in is right.")}},
    {853, ownCertificate},
    {854,
        {QT_TRANSLATE_NOOP("ras-error", "Your certificate has expired, or the date of this PC is wrong."),
            QT_TRANSLATE_NOOP("ras-error", "The server only takes certificates that are valid today."),
            QT_TRANSLATE_NOOP("ras-error",
                "Set the date and time of this PC; if they are right, ask for a new certificate.")}},
    {855,
        {QT_TRANSLATE_NOOP("ras-error", "Your certificate was withdrawn by whoever issued it."),
            QT_TRANSLATE_NOOP("ras-error", "It cannot be used any more."),
            QT_TRANSLATE_NOOP("ras-error", "Ask for a new certificate.")}},
    {856, ownCertificate},
    {857,
        {QT_TRANSLATE_NOOP(
             "ras-error", "Windows does not accept the certificate that the server showed at the sign-in."),
            QT_TRANSLATE_NOOP("ras-error", "Its issuer is unknown here, or it is made for another name."),
            QT_TRANSLATE_NOOP(
                "ras-error", "See whether the date of this PC is right, then ask whoever runs the server.")}},
};

} // namespace

std::span<const CodedText> signErrorTexts()
{
    return texts;
}

} // namespace repair
