// Words for codes of the talk inside the tunnel: PPP and the address.
#include "app/text/ras_error_texts.h"
#include "app/text/translatable.h"

namespace repair {
namespace {

constexpr CodedText texts[] = {
    {718,
        {QT_TRANSLATE_NOOP("ras-error", "The server went silent just before the sign-in."),
            QT_TRANSLATE_NOOP("ras-error",
                "The secure tunnel stands, so the key is right. What comes inside it got no answer."),
            QT_TRANSLATE_NOOP("ras-error",
                "Connect again from another network; if it stays, ask whoever runs the server.")}},
    {719,
        {QT_TRANSLATE_NOOP("ras-error", "The server closed the connection."),
            QT_TRANSLATE_NOOP("ras-error", "It was reached, and then hung up without a reason."),
            QT_TRANSLATE_NOOP(
                "ras-error", "Ask whoever runs the server what its log says about this attempt.")}},
    {720,
        {QT_TRANSLATE_NOOP("ras-error", "This PC got no address for the connection."),
            QT_TRANSLATE_NOOP("ras-error",
                "Key and password were right. Either the server has no address left or Windows is "
                "damaged here."),
            QT_TRANSLATE_NOOP(
                "ras-error", "Let this program check the connection's internet protocol and the devices.")}},
    {721,
        {QT_TRANSLATE_NOOP("ras-error", "The server did not answer inside the connection."),
            QT_TRANSLATE_NOOP(
                "ras-error", "This is typical of the older type PPTP when a router blocks half of it (GRE)."),
            QT_TRANSLATE_NOOP(
                "ras-error", "Let this program set the VPN type to L2TP/IPsec, if the server offers it.")}},
    {732,
        {QT_TRANSLATE_NOOP(
             "ras-error", "This PC and the server could not settle on the terms of the connection."),
            QT_TRANSLATE_NOOP("ras-error",
                "The secure tunnel stands, so the key is right. Each side kept asking for something "
                "else."),
            QT_TRANSLATE_NOOP("ras-error", "Let this program compare encryption and the PPP settings.")}},
    {733,
        {QT_TRANSLATE_NOOP("ras-error", "The server refused a network protocol that this PC needs."),
            QT_TRANSLATE_NOOP("ras-error", "You were signed in, so key and password are right."),
            QT_TRANSLATE_NOOP("ras-error",
                "Let this program check that the connection uses the common internet protocol (IPv4).")}},
    {734,
        {QT_TRANSLATE_NOOP(
             "ras-error", "The two sides stopped before the sign-in, because their terms do not fit."),
            QT_TRANSLATE_NOOP("ras-error",
                "The secure tunnel stands, so the key is right. Ways to sign in or encryption differ."),
            QT_TRANSLATE_NOOP(
                "ras-error", "Let this program compare the ways to sign in with what the server asks for.")}},
    {735,
        {QT_TRANSLATE_NOOP("ras-error", "The server refused the address that this PC asked for."),
            QT_TRANSLATE_NOOP(
                "ras-error", "The connection is set to a fixed address. Key and password were right."),
            QT_TRANSLATE_NOOP("ras-error", "Set the connection to get its address from the server.")}},
    {736,
        {QT_TRANSLATE_NOOP("ras-error", "The server stopped while it was giving this PC an address."),
            QT_TRANSLATE_NOOP("ras-error", "You were signed in, so key and password are right."),
            QT_TRANSLATE_NOOP(
                "ras-error", "Wait a minute and connect again; if it stays, ask whoever runs the server.")}},
    {738,
        {QT_TRANSLATE_NOOP("ras-error", "The server had no address left for this PC."),
            QT_TRANSLATE_NOOP("ras-error", "You were signed in, so key and password are right."),
            QT_TRANSLATE_NOOP("ras-error",
                "Wait a few minutes and connect again; if it stays, ask whoever runs the server.")}},
    {741,
        {QT_TRANSLATE_NOOP("ras-error", "The connection asks for encryption that this PC cannot give."),
            QT_TRANSLATE_NOOP("ras-error",
                "The way to sign in and the level of encryption do not go together. The key is right."),
            QT_TRANSLATE_NOOP(
                "ras-error", "Let this program compare encryption with what the server asks for.")}},
    {742,
        {QT_TRANSLATE_NOOP("ras-error", "The connection asks for encryption that the server does not give."),
            QT_TRANSLATE_NOOP("ras-error",
                "Inside the secure tunnel no second encryption may be needed. The key is right."),
            QT_TRANSLATE_NOOP(
                "ras-error", "Let this program compare encryption with what the server asks for.")}},
    {743,
        {QT_TRANSLATE_NOOP("ras-error", "The server asks for encryption that the connection does not give."),
            QT_TRANSLATE_NOOP(
                "ras-error", "The settings for encryption do not go together. The key is right."),
            QT_TRANSLATE_NOOP(
                "ras-error", "Let this program compare encryption with what the server asks for.")}},
    {768,
        {QT_TRANSLATE_NOOP("ras-error", "What should be sent could not be encrypted."),
            QT_TRANSLATE_NOOP(
                "ras-error", "The settings for encryption do not go together. The key is right."),
            QT_TRANSLATE_NOOP("ras-error", "Let this program check the encryption of the connection.")}},
};

} // namespace

std::span<const CodedText> pppErrorTexts()
{
    return texts;
}

} // namespace repair
