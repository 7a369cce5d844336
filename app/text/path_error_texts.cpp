// Words for codes of the way to the server, of the tunnel, and of a connection that dropped.
#include "app/text/ras_error_texts.h"
#include "app/text/translatable.h"

namespace repair {
namespace {

constexpr RasErrorText slept{
    QT_TRANSLATE_NOOP("ras-error", "The connection ended because this PC went to sleep."),
    QT_TRANSLATE_NOOP("ras-error", "A VPN does not survive sleep. Nothing is broken."),
    QT_TRANSLATE_NOOP("ras-error", "Connect again.")};

constexpr CodedText texts[] = {
    {619,
        {QT_TRANSLATE_NOOP("ras-error", "The connection was closed before it was up."),
            QT_TRANSLATE_NOOP("ras-error",
                "Something on the way, on this PC or at the server ended it early; Windows does not "
                "say which."),
            QT_TRANSLATE_NOOP("ras-error", "Close other VPN programs, wait two minutes and connect again.")}},
    {628,
        {QT_TRANSLATE_NOOP("ras-error", "The server ended the connection before it was ready."),
            QT_TRANSLATE_NOOP("ras-error", "It was reached, and then did not accept what this PC offered."),
            QT_TRANSLATE_NOOP("ras-error",
                "Let this program compare the VPN type and the ways to sign in with what the server "
                "asks for.")}},
    {629,
        {QT_TRANSLATE_NOOP("ras-error", "The server closed the connection."),
            QT_TRANSLATE_NOOP("ras-error", "It was reached, and then hung up without a reason."),
            QT_TRANSLATE_NOOP(
                "ras-error", "Ask whoever runs the server what its log says about this attempt.")}},
    {651,
        {QT_TRANSLATE_NOOP("ras-error",
             "A device on the way reports an error, often the internet line rather than the VPN."),
            QT_TRANSLATE_NOOP("ras-error",
                "With a DSL line it is the line or the router. With a VPN it is a device of Windows "
                "(WAN Miniport)."),
            QT_TRANSLATE_NOOP(
                "ras-error", "See whether web pages open. If they do, let this program check the devices.")}},
    {668,
        {QT_TRANSLATE_NOOP("ras-error", "The connection has ended."),
            QT_TRANSLATE_NOOP("ras-error", "It was up, and then closed or lost."),
            QT_TRANSLATE_NOOP("ras-error", "Connect again.")}},
    {676,
        {QT_TRANSLATE_NOOP("ras-error", "The server is busy."),
            QT_TRANSLATE_NOOP("ras-error", "It was reached, and takes no more connections for now."),
            QT_TRANSLATE_NOOP("ras-error", "Wait a few minutes and connect again.")}},
    {678,
        {QT_TRANSLATE_NOOP("ras-error", "The server does not answer."),
            QT_TRANSLATE_NOOP("ras-error",
                "Your requests are lost on the way, or the server is not running. Your password was "
                "not even tried."),
            QT_TRANSLATE_NOOP("ras-error", "Try another network, such as the hotspot of a phone.")}},
    {800,
        {QT_TRANSLATE_NOOP("ras-error", "None of the VPN types that Windows tried could reach the server."),
            QT_TRANSLATE_NOOP(
                "ras-error", "The connection is set to try every type, which hides the error that matters."),
            QT_TRANSLATE_NOOP("ras-error",
                "Let this program set the VPN type to L2TP/IPsec, then connect again to see the real "
                "error.")}},
    {806,
        {QT_TRANSLATE_NOOP("ras-error", "A device on the way lets only half of this VPN type through."),
            QT_TRANSLATE_NOOP("ras-error",
                "This is about the older type PPTP, which some routers block (GRE). L2TP/IPsec does "
                "not need it."),
            QT_TRANSLATE_NOOP(
                "ras-error", "Let this program set the VPN type to L2TP/IPsec, if the server offers it.")}},
    {807,
        {QT_TRANSLATE_NOOP("ras-error", "The connection to the server was interrupted."),
            QT_TRANSLATE_NOOP(
                "ras-error", "The line is bad, the server restarted, or a router forgot the connection."),
            QT_TRANSLATE_NOOP("ras-error", "Connect again. If it happens often, try another network.")}},
    {808,
        {QT_TRANSLATE_NOOP("ras-error", "The server refused this type of VPN."),
            QT_TRANSLATE_NOOP("ras-error",
                "It answered, but nothing there listens for the type that this connection uses."),
            QT_TRANSLATE_NOOP(
                "ras-error", "Ask whoever runs the server for the VPN type, and let this program set it.")}},
    {809,
        {QT_TRANSLATE_NOOP("ras-error", "The server did not answer, or its answers did not get through."),
            QT_TRANSLATE_NOOP("ras-error",
                "A router or firewall on the way may block VPNs, or one side is behind a router. Your "
                "password was not even tried."),
            QT_TRANSLATE_NOOP("ras-error",
                "Try another network, such as the hotspot of a phone, before you change anything on "
                "this PC.")}},
    {828,
        {QT_TRANSLATE_NOOP(
             "ras-error", "The connection was closed because nothing went through it for a while."),
            QT_TRANSLATE_NOOP(
                "ras-error", "That is a setting of the connection or of the server. Nothing is broken."),
            QT_TRANSLATE_NOOP("ras-error", "Connect again.")}},
    {829,
        {QT_TRANSLATE_NOOP("ras-error", "The connection was lost after it had been up."),
            QT_TRANSLATE_NOOP(
                "ras-error", "The network changed, this PC slept, or the line failed. Your settings worked."),
            QT_TRANSLATE_NOOP("ras-error", "Connect again.")}},
    {832, slept},
    {833, slept},
    {868,
        {QT_TRANSLATE_NOOP("ras-error", "The name of the server cannot be found."),
            QT_TRANSLATE_NOOP(
                "ras-error", "Nothing was sent to the server. Your password was not even tried."),
            QT_TRANSLATE_NOOP("ras-error",
                "Compare the name letter by letter with what you were given, and see whether web "
                "pages open.")}},
};

} // namespace

std::span<const CodedText> pathErrorTexts()
{
    return texts;
}

} // namespace repair
