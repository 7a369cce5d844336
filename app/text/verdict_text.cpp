// Words for every id of core/engine/verdict.h. The first sentence is for somebody who reads it on the phone.
#include "app/text/verdict_text.h"

#include "app/text/translatable.h"
#include "core/engine/verdict.h"

namespace repair {
namespace {

struct VerdictRow {
    std::string_view id;
    VerdictText text;
};

constexpr VerdictRow rows[] = {
    {verdictId::noEntry,
        {QT_TRANSLATE_NOOP("verdict", "This PC has no VPN connection of the type L2TP."),
            QT_TRANSLATE_NOOP(
                "verdict", "Add the connection in Windows, or name another one if it has another type.")}},
    {verdictId::settingsStop,
        {QT_TRANSLATE_NOOP("verdict", "A setting of this PC keeps the VPN from connecting."),
            QT_TRANSLATE_NOOP("verdict", "Repair what is marked as broken, then test the connection.")}},
    {verdictId::settingsWill,
        {QT_TRANSLATE_NOOP("verdict", "A setting of this PC will keep the VPN from connecting."),
            QT_TRANSLATE_NOOP("verdict", "Repair what is marked as broken, then test the connection.")}},
    {verdictId::maybeSettings,
        {QT_TRANSLATE_NOOP("verdict", "A setting of this PC may not suit the VPN server."),
            QT_TRANSLATE_NOOP("verdict",
                "Ask whoever runs the server what it needs, or try the marked steps one at a time.")}},
    {verdictId::nameUnknown,
        {QT_TRANSLATE_NOOP("verdict", "The name of the VPN server leads nowhere."),
            QT_TRANSLATE_NOOP(
                "verdict", "Compare the name with the one you were given, and see whether web pages open.")}},
    {verdictId::resolverSilent,
        {QT_TRANSLATE_NOOP("verdict", "Nobody could say which address the VPN server's name has."),
            QT_TRANSLATE_NOOP("verdict",
                "See whether web pages open; if not, this PC is not online or its DNS does not answer.")}},
    {verdictId::noNetwork,
        {QT_TRANSLATE_NOOP("verdict", "This PC is not connected to a network that leads to the VPN server."),
            QT_TRANSLATE_NOOP("verdict", "Connect this PC to the network, then check again.")}},
    {verdictId::stoppedHere,
        {QT_TRANSLATE_NOOP("verdict", "A firewall on this PC may keep the VPN from the server."),
            QT_TRANSLATE_NOOP("verdict",
                "It stopped the question of this program. Look into its settings for UDP 500 and 4500.")}},
    {verdictId::networkBlocks,
        {QT_TRANSLATE_NOOP("verdict", "A firewall between this PC and the VPN server turns the VPN away."),
            QT_TRANSLATE_NOOP("verdict",
                "Try another network, a phone's hotspot for example. If that works, the first one blocks "
                "it.")}},
    {verdictId::portClosed,
        {QT_TRANSLATE_NOOP("verdict", "The VPN server answers on one of two ports only; the VPN needs both."),
            QT_TRANSLATE_NOOP("verdict",
                "Try another network, a phone's hotspot for example; then ask whoever runs the server about "
                "UDP 500 and 4500.")}},
    {verdictId::nobodyAnswers,
        {QT_TRANSLATE_NOOP("verdict", "The VPN server does not answer, and nothing here says why."),
            QT_TRANSLATE_NOOP("verdict",
                "Compare the address, try another network (a phone's hotspot for example), and ask whether "
                "the server is on.")}},
    {verdictId::noService,
        {QT_TRANSLATE_NOOP(
             "verdict", "Something is at the server's address, but no VPN service answers there."),
            QT_TRANSLATE_NOOP("verdict",
                "Compare the address, then ask whoever runs the server whether its VPN service is on.")}},
    {verdictId::serverBusy,
        {QT_TRANSLATE_NOOP("verdict", "The VPN server takes no more requests at the moment."),
            QT_TRANSLATE_NOOP("verdict", "Wait half a minute, then check again.")}},
    {verdictId::noL2tp,
        {QT_TRANSLATE_NOOP("verdict", "The VPN server answers, but does not seem to offer L2TP."),
            QT_TRANSLATE_NOOP("verdict", "Ask whoever runs the server which kind of VPN it offers.")}},
    {verdictId::serverAnswers,
        {QT_TRANSLATE_NOOP("verdict", "The VPN server answers this program, but did not answer Windows."),
            QT_TRANSLATE_NOOP("verdict",
                "Test the connection again; if it still fails, another program or the network stops what "
                "Windows sends.")}},
    {verdictId::keyOrServer,
        {QT_TRANSLATE_NOOP("verdict",
             "This PC and the VPN server cannot agree on keys, and nothing on this PC explains it."),
            QT_TRANSLATE_NOOP("verdict",
                "Type the pre-shared key again with care; then ask whoever runs the server to look at its "
                "log.")}},
    {verdictId::keyWrong,
        {QT_TRANSLATE_NOOP("verdict", "The pre-shared key is not the one of the server."),
            QT_TRANSLATE_NOOP("verdict", "Ask for the key again and type it with care.")}},
    {verdictId::serverRefuses,
        {QT_TRANSLATE_NOOP("verdict", "The VPN server answers, and does not accept this PC."),
            QT_TRANSLATE_NOOP("verdict", "Send the report to whoever runs the server.")}},
    {verdictId::serverEnds,
        {QT_TRANSLATE_NOOP("verdict", "The VPN server ended the connection after the keys were agreed."),
            QT_TRANSLATE_NOOP(
                "verdict", "Ask whoever runs the server what its log says about this attempt.")}},
    {verdictId::noAddress,
        {QT_TRANSLATE_NOOP("verdict", "This PC got no address for the connection."),
            QT_TRANSLATE_NOOP("verdict",
                "Ask whoever runs the server whether it has addresses left; if so, Windows' own network "
                "parts are damaged (WAN Miniport (IP)).")}},
    {verdictId::signInRefused,
        {QT_TRANSLATE_NOOP("verdict", "The VPN server refuses this sign-in."),
            QT_TRANSLATE_NOOP("verdict",
                "Type user name and password again; then ask whoever runs the server about the account.")}},
    {verdictId::stageUnknown,
        {QT_TRANSLATE_NOOP("verdict", "The connection fails, and nothing here says where."),
            QT_TRANSLATE_NOOP("verdict", "Test the connection, which shows how far it gets.")}},
    {verdictId::couldNotTell,
        {QT_TRANSLATE_NOOP("verdict", "Too much could not be read to say what is wrong."),
            QT_TRANSLATE_NOOP("verdict", "Run the check again as an administrator.")}},
    {verdictId::nothingWrong,
        {QT_TRANSLATE_NOOP("verdict", "Nothing on this PC is known to stop the VPN."),
            QT_TRANSLATE_NOOP("verdict", "Test the connection to be sure.")}},
};

} // namespace

VerdictText verdictText(std::string_view id)
{
    for (const VerdictRow& row : rows) {
        if (row.id == id)
            return row.text;
    }
    return {QT_TRANSLATE_NOOP("verdict", "The check has finished."),
        QT_TRANSLATE_NOOP("verdict", "Read what was found below.")};
}

const char* certaintyText(Certainty certainty)
{
    switch (certainty) {
    case Certainty::seen:
        return QT_TRANSLATE_NOOP("verdict", "seen here");
    case Certainty::likely:
        return QT_TRANSLATE_NOOP("verdict", "likely");
    case Certainty::possible:
        break;
    }
    return QT_TRANSLATE_NOOP("verdict", "possible");
}

const char* faultText(Fault fault)
{
    switch (fault) {
    case Fault::none:
        return QT_TRANSLATE_NOOP("verdict", "nowhere that can be seen from here");
    case Fault::thisPc:
        return QT_TRANSLATE_NOOP("verdict", "on this PC");
    case Fault::network:
        return QT_TRANSLATE_NOOP("verdict", "on the way to the server");
    case Fault::server:
        return QT_TRANSLATE_NOOP("verdict", "at the server");
    case Fault::unknown:
        break;
    }
    return QT_TRANSLATE_NOOP("verdict", "not known");
}

} // namespace repair
