// Words for codes of the socket layer, which a probe of the server meets.
#include "app/text/ras_error_texts.h"
#include "app/text/translatable.h"

namespace repair {
namespace {

constexpr RasErrorText noRoute{QT_TRANSLATE_NOOP("ras-error", "This PC knows no way to the server."),
    QT_TRANSLATE_NOOP("ras-error", "There is no internet connection, or another VPN has taken over the way."),
    QT_TRANSLATE_NOOP("ras-error", "See whether web pages open, and end other VPN connections.")};

constexpr RasErrorText resetOnTheWay{
    QT_TRANSLATE_NOOP("ras-error", "The server, or something on the way, cut the exchange off."),
    QT_TRANSLATE_NOOP("ras-error", "The host may be up while its VPN service is not."),
    QT_TRANSLATE_NOOP("ras-error", "Try another network, such as the hotspot of a phone.")};

constexpr RasErrorText socketMisuse{
    QT_TRANSLATE_NOOP("ras-error", "A program used the network in the wrong way."),
    QT_TRANSLATE_NOOP("ras-error", "This is a fault of a program, not of your connection."),
    QT_TRANSLATE_NOOP("ras-error",
        "Try again. If it comes back, save a report and send it to whoever looks after this PC.")};

constexpr CodedText texts[] = {
    {10013,
        {QT_TRANSLATE_NOOP("ras-error", "A program on this PC does not allow the request to be sent."),
            QT_TRANSLATE_NOOP("ras-error",
                "A firewall or another VPN product on this PC blocks it. Windows' own VPN may still "
                "get through."),
            QT_TRANSLATE_NOOP("ras-error", "Close other VPN and firewall programs and try again.")}},
    {10048,
        {QT_TRANSLATE_NOOP("ras-error", "Another program on this PC uses the port that the VPN needs."),
            QT_TRANSLATE_NOOP("ras-error", "It is often another VPN product (UDP 500 or 4500)."),
            QT_TRANSLATE_NOOP("ras-error", "Let this program name the other program, then close it.")}},
    {10049,
        {QT_TRANSLATE_NOOP("ras-error", "This PC cannot use the address it was given."),
            QT_TRANSLATE_NOOP(
                "ras-error", "There is no network of that kind, or the address is not a real one."),
            QT_TRANSLATE_NOOP(
                "ras-error", "See whether web pages open, and compare the address of the server.")}},
    {10050,
        {QT_TRANSLATE_NOOP("ras-error", "This PC has no network."),
            QT_TRANSLATE_NOOP("ras-error", "Nothing can be sent at all."),
            QT_TRANSLATE_NOOP("ras-error", "Turn on the Wi-Fi or plug in the cable.")}},
    {10051, noRoute},
    {10052, resetOnTheWay},
    {10053,
        {QT_TRANSLATE_NOOP("ras-error", "This PC itself cut the exchange off."),
            QT_TRANSLATE_NOOP("ras-error", "A security product or a lost network does that."),
            QT_TRANSLATE_NOOP(
                "ras-error", "See whether web pages open, and close other VPN and firewall programs.")}},
    {10054, resetOnTheWay},
    {10055,
        {QT_TRANSLATE_NOOP("ras-error", "This PC has no room left for more network requests."),
            QT_TRANSLATE_NOOP("ras-error", "Another program uses up what Windows has."),
            QT_TRANSLATE_NOOP("ras-error", "Restart this PC.")}},
    {10056, socketMisuse},
    {10057, socketMisuse},
    {10058, socketMisuse},
    {10059, socketMisuse},
    {10060,
        {QT_TRANSLATE_NOOP("ras-error", "No answer came back from the server."),
            QT_TRANSLATE_NOOP("ras-error",
                "It is down, or something on the way swallows the requests. Your password was not "
                "even tried."),
            QT_TRANSLATE_NOOP("ras-error", "Try another network, such as the hotspot of a phone.")}},
    {10061,
        {QT_TRANSLATE_NOOP("ras-error", "The server is there, but no VPN service answers on it."),
            QT_TRANSLATE_NOOP(
                "ras-error", "The service is not running, or the address belongs to another computer."),
            QT_TRANSLATE_NOOP("ras-error", "Compare the address of the server with what you were given.")}},
    {10062, socketMisuse},
    {10063,
        {QT_TRANSLATE_NOOP("ras-error", "The name of the server is too long."),
            QT_TRANSLATE_NOOP("ras-error", "Something else than a name was typed or pasted."),
            QT_TRANSLATE_NOOP("ras-error", "Type the name of the server again.")}},
    {10064,
        {QT_TRANSLATE_NOOP("ras-error", "The server is not there."),
            QT_TRANSLATE_NOOP("ras-error", "It is down, or its network is."),
            QT_TRANSLATE_NOOP("ras-error", "Ask whoever runs the server.")}},
    {10065, noRoute},
    {11001,
        {QT_TRANSLATE_NOOP(
             "ras-error", "The name of the server does not exist, as far as this network knows."),
            QT_TRANSLATE_NOOP("ras-error", "Nothing was sent to the server."),
            QT_TRANSLATE_NOOP("ras-error",
                "Compare the name letter by letter with what you were given, and see whether web "
                "pages open.")}},
};

} // namespace

std::span<const CodedText> socketErrorTexts()
{
    return texts;
}

} // namespace repair
