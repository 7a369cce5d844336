// The same shapes as on the screen, in the light palette: a printer has no dark one.
#include "app/gui/words/report_picture.h"

#include "app/gui/look/palette.h"
#include "app/gui/widgets/handshake_view.h"

namespace repair {
namespace {

constexpr int column = 100;
constexpr int middle = 16;
constexpr int clearance = 17; ///< of the track from the centre of a node

QString colourOf(Glyph state)
{
    const Palette palette = lightPalette();
    switch (state) {
    case Glyph::works:
        return palette.ok.name();
    case Glyph::broken:
        return palette.broken.name();
    case Glyph::suspect:
        return palette.suspect.name();
    case Glyph::unknown:
        return palette.unknown.name();
    case Glyph::waitsForRestart:
        return palette.accent.name();
    default:
        return palette.field.name();
    }
}

/// Drawn on the 16 grid around 0 0: the outline in the colour of the state, the mark white or in the colour.
QString shapeOf(Glyph state)
{
    const QString mark =
        QStringLiteral("<path d='%1' fill='none' stroke='#fff' stroke-width='1.8' stroke-linecap='round' "
                       "stroke-linejoin='round'/>");
    const QString ring =
        QStringLiteral("<circle r='6.9' fill='none' stroke='%1' stroke-width='1.8'/>"
                       "<path d='%2' fill='none' stroke='%1' stroke-width='1.8' stroke-linecap='round'/>");
    const QString colour = colourOf(state);
    switch (state) {
    case Glyph::works:
        return QStringLiteral("<circle r='8' fill='%1'/>").arg(colour) + mark.arg("M-3.4 .2l2.4 2.4 4.4-5");
    case Glyph::broken:
        return QStringLiteral("<path d='M-3.3-8h6.6L8-3.3v6.6L3.3 8h-6.6L-8 3.3v-6.6z' fill='%1'/>")
                   .arg(colour)
            + mark.arg("M-2.8-2.8l5.6 5.6M2.8-2.8l-5.6 5.6");
    case Glyph::suspect:
        return QStringLiteral("<path d='M0-8.8L8.8 0 0 8.8-8.8 0z' fill='%1'/>").arg(colour)
            + mark.arg("M-1.9-2.3a2 2 0 1 1 2.8 1.8q-.9.4-.9 1.5M0 3.6v.1");
    case Glyph::unknown:
        return ring.arg(colour, "M-3 0h6");
    case Glyph::waitsForRestart:
        return ring.arg(colour, "M0-3.6V0l2.4 1.6");
    default:
        return QStringLiteral("<circle r='4.2' fill='none' stroke='%1' stroke-width='1.6'/>").arg(colour);
    }
}

QString line(double from, double to, const QString& more)
{
    return QStringLiteral("<path d='M%1 %2H%3' fill='none' stroke-linecap='round' %4/>")
        .arg(from)
        .arg(middle)
        .arg(to)
        .arg(more);
}

/// The way into a stage: whole where it worked, cut where it broke, dots where nothing was tried.
QString track(Glyph into, double from, double to)
{
    const QString solid = QStringLiteral("stroke-width='4' stroke='%1'").arg(colourOf(into));
    if (into == Glyph::works)
        return line(from, to, solid);
    if (into != Glyph::broken)
        return line(from, to,
            QStringLiteral("stroke-width='2' stroke-dasharray='.1 6' stroke='%1'")
                .arg(colourOf(Glyph::notYet)));
    const double centre = (from + to) / 2;
    const double gap = from < to ? 10 : -10;
    return line(from, centre - gap, solid) + line(centre + gap, to, solid)
        + QStringLiteral("<path d='M%1 %2l4-14M%3 %2l4-14' stroke='%4' stroke-width='2' "
                         "stroke-linecap='round'/>")
              .arg(centre - 5)
              .arg(middle + 7)
              .arg(centre + 1)
              .arg(colourOf(into));
}

QString labels(const HandshakeStates& states)
{
    QString cells;
    for (int i = 0; i < 7; ++i)
        cells += QStringLiteral("<td class='%1'>%2<br><bdi>(%3)</bdi></td>")
                     .arg(QLatin1String(states[i] == Glyph::broken ? "here" : ""),
                         stageWords(i).toHtmlEscaped(), stageBracket(i).toHtmlEscaped());
    return QStringLiteral("<table class='stages'><tr>%1</tr></table>").arg(cells);
}

} // namespace

QString handshakeSvg(const HandshakeStates& states, bool mirrored)
{
    QString svg = QStringLiteral("<svg class='picture' viewBox='0 0 %1 32' role='img' aria-label='%2'>")
                      .arg(7 * column)
                      .arg(spokenHandshake(states).toHtmlEscaped());
    const auto at = [mirrored](int i) { return (mirrored ? 6 - i : i) * column + column / 2; };
    const int clear = mirrored ? -clearance : clearance;
    for (int i = 0; i < 7; ++i) {
        if (i > 0)
            svg += track(states[i], at(i - 1) + clear, at(i) - clear);
        svg += QStringLiteral("<g transform='translate(%1 %2) scale(%3)'>%4</g>")
                   .arg(at(i))
                   .arg(middle)
                   .arg(states[i] == Glyph::broken ? 1.7 : 1.45)
                   .arg(shapeOf(states[i]));
    }
    return svg + QStringLiteral("</svg>") + labels(states);
}

QString signSvg(Glyph state)
{
    return QStringLiteral("<svg class='sign' viewBox='-9 -9 18 18' aria-hidden='true'>%1</svg>")
        .arg(shapeOf(state));
}

} // namespace repair
