// The words under the nodes of the handshake picture.
#include "app/text/ras_error_text.h"
#include "app/text/translatable.h"

#include <array>

namespace repair {
namespace {

constexpr std::array<StageText, allStages.size()> texts{{
    {QT_TRANSLATE_NOOP("ras-error", "Get ready"), QT_TRANSLATE_NOOP("ras-error", "this PC")},
    {QT_TRANSLATE_NOOP("ras-error", "Find the server"), "DNS"},
    {QT_TRANSLATE_NOOP("ras-error", "Reach it"), "UDP 500"},
    {QT_TRANSLATE_NOOP("ras-error", "Agree on keys"), "IKE"},
    {QT_TRANSLATE_NOOP("ras-error", "Build the tunnel"), "L2TP"},
    {QT_TRANSLATE_NOOP("ras-error", "Agree on PPP"), "LCP"},
    {QT_TRANSLATE_NOOP("ras-error", "Sign in"), "PAP, CHAP"},
    {QT_TRANSLATE_NOOP("ras-error", "Get an address"), "IPCP"},
    {QT_TRANSLATE_NOOP("ras-error", "Stay connected"), QT_TRANSLATE_NOOP("ras-error", "the line")},
}};

} // namespace

StageText stageText(Stage stage)
{
    return texts[static_cast<std::size_t>(stage)];
}

} // namespace repair
