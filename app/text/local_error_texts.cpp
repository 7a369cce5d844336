// Words for codes of a dial that never left this PC.
#include "app/text/ras_error_texts.h"
#include "app/text/translatable.h"

namespace repair {
namespace {

constexpr RasErrorText wrongRequest{
    QT_TRANSLATE_NOOP("ras-error", "A program asked Windows for the connection in the wrong way."),
    QT_TRANSLATE_NOOP(
        "ras-error", "This is a fault of the program that dialled, not of your connection or your password."),
    QT_TRANSLATE_NOOP("ras-error", "Connect from the network settings of Windows instead.")};

constexpr RasErrorText noDevice{
    QT_TRANSLATE_NOOP("ras-error", "The Windows device that this connection goes through is missing."),
    QT_TRANSLATE_NOOP("ras-error",
        "A VPN needs a device that Windows makes itself (WAN Miniport). Nothing was sent to the "
        "server."),
    QT_TRANSLATE_NOOP("ras-error", "Let this program look for the device and bring it back.")};

constexpr RasErrorText noService{
    QT_TRANSLATE_NOOP("ras-error", "A Windows service that the VPN needs is missing from this PC."),
    QT_TRANSLATE_NOOP(
        "ras-error", "It was removed, by a clean-up program for instance. Nothing was sent to the server."),
    QT_TRANSLATE_NOOP("ras-error", "Let this program check the services.")};

constexpr CodedText texts[] = {
    {5,
        {QT_TRANSLATE_NOOP("ras-error", "Windows refused, because this needs an administrator."),
            QT_TRANSLATE_NOOP("ras-error", "Nothing was sent to the server, and nothing was changed."),
            QT_TRANSLATE_NOOP("ras-error", "Try again, and agree when Windows asks for an administrator.")}},
    {87,
        {QT_TRANSLATE_NOOP(
             "ras-error", "Windows refused to dial: something in the connection or its device is wrong."),
            QT_TRANSLATE_NOOP("ras-error",
                "The device is part of Windows (WAN Miniport), not a box on your desk. Nothing was "
                "sent to the server."),
            QT_TRANSLATE_NOOP("ras-error", "Let this program check the devices.")}},
    {602,
        {QT_TRANSLATE_NOOP("ras-error", "Windows believes that this connection is already open."),
            QT_TRANSLATE_NOOP("ras-error",
                "An earlier attempt was not closed properly. Nothing was sent to the server this "
                "time."),
            QT_TRANSLATE_NOOP(
                "ras-error", "Wait a minute and connect again. If that does not help, restart this PC.")}},
    {603, wrongRequest},
    {608, noDevice},
    {615,
        {QT_TRANSLATE_NOOP("ras-error", "Windows cannot find the device for this connection."),
            QT_TRANSLATE_NOOP("ras-error",
                "Another attempt may hold it, or it is gone (WAN Miniport). Nothing was sent to the "
                "server."),
            QT_TRANSLATE_NOOP("ras-error",
                "Wait a minute and connect again. If that does not help, let this program check the "
                "device.")}},
    {617,
        {QT_TRANSLATE_NOOP("ras-error", "The connection is still being closed."),
            QT_TRANSLATE_NOOP("ras-error", "An earlier connection has not ended yet. Nothing is broken."),
            QT_TRANSLATE_NOOP("ras-error", "Wait a minute and connect again.")}},
    {621,
        {QT_TRANSLATE_NOOP("ras-error", "Windows cannot open its list of connections."),
            QT_TRANSLATE_NOOP("ras-error",
                "The file with your connections is held by another program, or you have no right to "
                "it (rasphone.pbk)."),
            QT_TRANSLATE_NOOP("ras-error", "Close other VPN programs and try again.")}},
    {622,
        {QT_TRANSLATE_NOOP("ras-error", "Windows cannot read its list of connections."),
            QT_TRANSLATE_NOOP("ras-error",
                "The file with your connections is damaged (rasphone.pbk). The server was not asked."),
            QT_TRANSLATE_NOOP(
                "ras-error", "Let this program set the connection up again; the old file is kept.")}},
    {623,
        {QT_TRANSLATE_NOOP("ras-error", "Windows cannot find this connection in its list."),
            QT_TRANSLATE_NOOP(
                "ras-error", "It was renamed or removed, or it belongs to another person on this PC."),
            QT_TRANSLATE_NOOP(
                "ras-error", "Choose the connection again from the list, or set it up again.")}},
    {624,
        {QT_TRANSLATE_NOOP("ras-error", "Windows cannot write to its list of connections."),
            QT_TRANSLATE_NOOP("ras-error",
                "The file with your connections is write-protected, or you have no right to change it "
                "(rasphone.pbk)."),
            QT_TRANSLATE_NOOP(
                "ras-error", "Look at the properties of the file, or ask whoever looks after this PC.")}},
    {625,
        {QT_TRANSLATE_NOOP("ras-error", "What Windows stored about this connection is damaged."),
            QT_TRANSLATE_NOOP("ras-error",
                "The entry in the list of connections cannot be understood (rasphone.pbk). The server "
                "was not asked."),
            QT_TRANSLATE_NOOP("ras-error",
                "Let this program set the connection up again; the old one is kept under another "
                "name.")}},
    {631,
        {QT_TRANSLATE_NOOP("ras-error", "The connection was ended from this PC."),
            QT_TRANSLATE_NOOP(
                "ras-error", "Somebody pressed Cancel or Disconnect, or a program did. Nothing is broken."),
            QT_TRANSLATE_NOOP("ras-error", "Connect again when you need it.")}},
    {632, wrongRequest},
    {633,
        {QT_TRANSLATE_NOOP("ras-error", "The device for this connection is in use or not set up."),
            QT_TRANSLATE_NOOP("ras-error",
                "Another attempt may still hold it, or a Windows service is stuck (RasMan). Nothing "
                "was sent to the server."),
            QT_TRANSLATE_NOOP("ras-error",
                "Close other VPN programs, wait a minute and connect again. If that does not help, "
                "restart this PC.")}},
    {638,
        {QT_TRANSLATE_NOOP("ras-error", "No answer came in time."),
            QT_TRANSLATE_NOOP("ras-error", "Windows gave up waiting. It does not say for whom."),
            QT_TRANSLATE_NOOP("ras-error", "Wait a minute and connect again.")}},
    {692,
        {QT_TRANSLATE_NOOP("ras-error", "A device that the connection goes through reports a failure."),
            QT_TRANSLATE_NOOP("ras-error",
                "The device is part of Windows (WAN Miniport), not a box on your desk. Nothing was "
                "sent to the server."),
            QT_TRANSLATE_NOOP("ras-error", "Let this program check the device.")}},
    {711,
        {QT_TRANSLATE_NOOP("ras-error", "The Windows service that all VPN connections need cannot start."),
            QT_TRANSLATE_NOOP("ras-error",
                "No VPN of any kind can work on this PC until it does (services RasMan and SstpSvc)."),
            QT_TRANSLATE_NOOP("ras-error", "Let this program check the services.")}},
    {728,
        {QT_TRANSLATE_NOOP("ras-error", "Windows found no internet protocol to use with this connection."),
            QT_TRANSLATE_NOOP("ras-error",
                "The device for VPN connections is not tied to the internet protocol, or a setting "
                "forbids it (WAN Miniport)."),
            QT_TRANSLATE_NOOP("ras-error", "Let this program check the devices.")}},
    {756,
        {QT_TRANSLATE_NOOP("ras-error", "This connection is already being opened."),
            QT_TRANSLATE_NOOP(
                "ras-error", "An attempt is under way, perhaps in another window. Nothing is broken."),
            QT_TRANSLATE_NOOP("ras-error", "Wait until it ends, then connect again.")}},
    {782,
        {QT_TRANSLATE_NOOP(
             "ras-error", "Internet sharing on this PC is in the way of another network service."),
            QT_TRANSLATE_NOOP(
                "ras-error", "This is about sharing a connection, not about dialling one (RemoteAccess)."),
            QT_TRANSLATE_NOOP("ras-error",
                "Turn internet sharing off in the properties of the network, if you do not need it.")}},
    {797, noDevice},
    {825,
        {QT_TRANSLATE_NOOP(
             "ras-error", "The VPN type of this connection does not fit the address of the server."),
            QT_TRANSLATE_NOOP(
                "ras-error", "Some VPN types cannot use the newer kind of internet address (IPv6)."),
            QT_TRANSLATE_NOOP("ras-error", "Let this program set the VPN type to L2TP/IPsec.")}},
    {827,
        {QT_TRANSLATE_NOOP(
             "ras-error", "A Windows service that agrees on keys with the server is not running."),
            QT_TRANSLATE_NOOP("ras-error", "Nothing was sent to the server (services IKEEXT and BFE)."),
            QT_TRANSLATE_NOOP("ras-error", "Let this program check the services.")}},
    {834,
        {QT_TRANSLATE_NOOP("ras-error", "The Windows service that all VPN connections need has stopped."),
            QT_TRANSLATE_NOOP("ras-error", "Every VPN on this PC ends when it stops (service RasMan)."),
            QT_TRANSLATE_NOOP(
                "ras-error", "Connect again. If it stops once more, let this program check the services.")}},
    {838,
        {QT_TRANSLATE_NOOP("ras-error", "A change to this connection is still under way."),
            QT_TRANSLATE_NOOP("ras-error", "Windows changes one thing at a time. Nothing is broken."),
            QT_TRANSLATE_NOOP("ras-error", "Wait a minute and connect again.")}},
    {1053,
        {QT_TRANSLATE_NOOP("ras-error", "A Windows service did not start in time."),
            QT_TRANSLATE_NOOP(
                "ras-error", "This PC may be busy, or the service hangs. Nothing was sent to the server."),
            QT_TRANSLATE_NOOP(
                "ras-error", "Wait a minute and try again. If that does not help, restart this PC.")}},
    {1058,
        {QT_TRANSLATE_NOOP("ras-error", "A Windows service that the VPN needs is switched off."),
            QT_TRANSLATE_NOOP("ras-error",
                "The service itself is disabled, or one that it needs. Nothing was sent to the "
                "server."),
            QT_TRANSLATE_NOOP("ras-error", "Let this program check the services.")}},
    {1060, noService},
    {1068,
        {QT_TRANSLATE_NOOP("ras-error", "A Windows service could not start, because another one did not."),
            QT_TRANSLATE_NOOP("ras-error",
                "Services stand on each other; one below is switched off or broken. Nothing was sent "
                "to the server."),
            QT_TRANSLATE_NOOP("ras-error", "Let this program check the services.")}},
    {1075, noService},
    {1722,
        {QT_TRANSLATE_NOOP("ras-error", "A Windows service did not answer."),
            QT_TRANSLATE_NOOP("ras-error", "It is not running, or it hangs. Nothing was sent to the server."),
            QT_TRANSLATE_NOOP("ras-error",
                "Let this program check the services. If that does not help, restart this PC.")}},
};

} // namespace

std::span<const CodedText> localErrorTexts()
{
    return texts;
}

} // namespace repair
