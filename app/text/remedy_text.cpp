// One sentence for each thing that can be done about a failed dial.
#include "app/text/ras_error_text.h"
#include "app/text/translatable.h"

#include <array>

namespace repair {
namespace {

struct Row {
    Remedy remedy;
    const char* text;
};

constexpr std::array<Row, remedyCount> rows{{
    {Remedy::network, QT_TRANSLATE_NOOP("ras-error", "Try another network, such as the hotspot of a phone.")},
    {Remedy::serverName,
        QT_TRANSLATE_NOOP(
            "ras-error", "Compare the name of the server letter by letter with what you were given.")},
    {Remedy::probe,
        QT_TRANSLATE_NOOP("ras-error", "Ask the server whether it answers, and what it accepts.")},
    {Remedy::services,
        QT_TRANSLATE_NOOP("ras-error", "Check the Windows services that the VPN needs, and restart them.")},
    {Remedy::natTraversal,
        QT_TRANSLATE_NOOP("ras-error", "Allow servers behind a router. This needs a restart.")},
    {Remedy::allowIpsec, QT_TRANSLATE_NOOP("ras-error", "Allow Windows to protect L2TP again.")},
    {Remedy::tunnelType, QT_TRANSLATE_NOOP("ras-error", "Set the VPN type to L2TP/IPsec.")},
    {Remedy::presharedKey,
        QT_TRANSLATE_NOOP("ras-error", "Set the connection to a pre-shared key, and enter the key again.")},
    {Remedy::certificate, QT_TRANSLATE_NOOP("ras-error", "Get a certificate that is valid and fits.")},
    {Remedy::signInMethods,
        QT_TRANSLATE_NOOP("ras-error", "Allow the way to sign in that the server asks for.")},
    {Remedy::encryption, QT_TRANSLATE_NOOP("ras-error", "Set encryption to what the server asks for.")},
    {Remedy::lcpExtensions, QT_TRANSLATE_NOOP("ras-error", "Turn on the LCP extensions.")},
    {Remedy::credentials, QT_TRANSLATE_NOOP("ras-error", "Type your name and password again.")},
    {Remedy::firewall, QT_TRANSLATE_NOOP("ras-error", "Look for a firewall rule that blocks the VPN.")},
    {Remedy::thirdParty,
        QT_TRANSLATE_NOOP("ras-error", "Close other VPN and firewall products, and connect again.")},
    {Remedy::miniport, QT_TRANSLATE_NOOP("ras-error", "Check the Windows devices for VPN connections.")},
    {Remedy::ipv4,
        QT_TRANSLATE_NOOP("ras-error", "Turn on the common internet protocol in the connection. (IPv4)")},
    {Remedy::updates, QT_TRANSLATE_NOOP("ras-error", "Install the latest Windows updates, and restart.")},
    {Remedy::clock, QT_TRANSLATE_NOOP("ras-error", "Set the date and time of this PC.")},
    {Remedy::recreate,
        QT_TRANSLATE_NOOP(
            "ras-error", "Set the connection up again; the old one is kept under another name.")},
    {Remedy::serverAdmin,
        QT_TRANSLATE_NOOP("ras-error", "Ask whoever runs the server what its log says about this attempt.")},
    {Remedy::wait, QT_TRANSLATE_NOOP("ras-error", "Wait two minutes and connect again.")},
}};

constexpr bool areInOrderOfTheEnum()
{
    for (std::size_t index = 0; index < rows.size(); ++index)
        if (static_cast<std::size_t>(rows[index].remedy) != index)
            return false;
    return true;
}
static_assert(areInOrderOfTheEnum());

} // namespace

const char* remedyText(Remedy remedy)
{
    return rows[static_cast<std::size_t>(remedy)].text;
}

} // namespace repair
