// The names of the stages, and the handshake picture in words.

#include "app/gui/widgets/handshake_view.h"

#include "app/gui/view/joined.h"
#include "app/text/ras_error_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace repair {
QString stageWords(int stage)
{
    return QCoreApplication::translate(rasErrorContext, stageText(handshakeStages[stage]).words);
}

QString stageBracket(int stage)
{
    return QString::fromLatin1(stageText(handshakeStages[stage]).technical);
}

QString spokenHandshake(const HandshakeStates& states)
{
    QStringList sentences;
    for (int stage = 0; stage < static_cast<int>(states.size()); ++stage)
        if (states[stage] != Glyph::notYet)
            sentences.append(HandshakeView::tr("%1: %2.").arg(stageWords(stage), nameOf(states[stage])));
    const auto untried = static_cast<int>(std::count(states.begin(), states.end(), Glyph::notYet));
    if (untried == static_cast<int>(states.size()))
        return HandshakeView::tr("None of the seven stages was tried.");
    if (untried > 0)
        sentences.append(HandshakeView::tr("%n other stages were not tried.", nullptr, untried));
    return inOneLine(sentences);
}

} // namespace repair
