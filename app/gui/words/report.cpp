// Writes the report; the handshake picture is drawn as SVG so that it prints sharp.
#include "app/gui/words/report.h"

#include "app/gui/look/palette.h"
#include "app/gui/widgets/handshake_view.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace repair {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(repair::Report)
};

constexpr int column = 96;

QString colourOf(Glyph state)
{
    const Palette palette = lightPalette();
    switch (state) {
    case Glyph::works:
        return palette.ok.name();
    case Glyph::broken:
        return palette.broken.name();
    case Glyph::unknown:
        return palette.unknown.name();
    default:
        return palette.field.name();
    }
}

QString mark(Glyph state, int x)
{
    const QString move =
        QStringLiteral("<g transform='translate(%1 18)' fill='none' stroke='%2' stroke-width='2.5'>")
            .arg(x)
            .arg(colourOf(state));
    const QString circle = QStringLiteral("<circle r='11'/>");
    switch (state) {
    case Glyph::works:
        return move + circle + QStringLiteral("<path d='M-5 0l4 4 6-7'/></g>");
    case Glyph::broken:
        return move
            + QStringLiteral("<path d='M-5-12h10l7 7v10l-7 7h-10l-7-7v-10z M-5-5l10 10M5-5l-10 10'/></g>");
    case Glyph::unknown:
        return move + circle + QStringLiteral("<path d='M-5 0h10'/></g>");
    default:
        return move + QStringLiteral("<circle r='6'/></g>");
    }
}

QString picture(const HandshakeStates& states)
{
    QString svg = QStringLiteral("<svg viewBox='0 0 %1 76' role='img' aria-label='%2'>")
                      .arg(7 * column)
                      .arg(spokenHandshake(states).toHtmlEscaped());
    for (int i = 0; i < 7; ++i) {
        const int x = i * column + column / 2;
        if (i > 0)
            svg += QStringLiteral("<path d='M%1 18h%2' stroke='%3' stroke-width='3' %4/>")
                       .arg(x - column + 17)
                       .arg(column - 34)
                       .arg(colourOf(states[i]),
                           states[i] == Glyph::works ? QString() : QStringLiteral("stroke-dasharray='3 6'"));
        svg += mark(states[i], x)
            + QStringLiteral("<text x='%1' y='50'>%2</text><text x='%1' y='66' class='small'>(%3)</text>")
                  .arg(x)
                  .arg(stageWords(i).toHtmlEscaped(), stageBracket(i).toHtmlEscaped());
    }
    return svg + QStringLiteral("</svg>");
}

QString style()
{
    return QStringLiteral(
        "<style>body{font:14px/20px 'Segoe UI','Open "
        "Sans',sans-serif;color:#1A1C1F;max-width:720px;margin:32px auto}"
        "h1{font-size:28px;line-height:36px}h2{font-size:14px}table{border-collapse:collapse;width:100%}"
        "td{border-top:1px solid #D5D9DF;padding:8px 8px 8px "
        "0;vertical-align:top}.small,small{font-size:12px;"
        "color:#545B66}text{font-size:12px;text-anchor:middle;fill:#1A1C1F}.code{font-size:20px;direction:"
        "ltr}"
        "@page{size:A4;margin:15mm}@media print{body{margin:0}}</style>");
}

QString rows(const std::vector<ChangeContent>& changes)
{
    QString table;
    for (const ChangeContent& change : changes)
        table += QStringLiteral(
            "<tr><td>%1 <small>%2</small><br><small>%3</small></td><td>%4 &rarr; <b>%5</b></td>"
            "<td>%6</td></tr>")
                     .arg(change.words.words.toHtmlEscaped(), change.words.technical.toHtmlEscaped(),
                         change.note.toHtmlEscaped(), change.before.toHtmlEscaped(),
                         change.after.toHtmlEscaped(), nameOf(change.glyph).toHtmlEscaped());
    return table;
}

/// Names of connections and servers stay with the person.
QString withoutNames(QString page, const ReportContent& content)
{
    if (!content.connection.isEmpty())
        page.replace(content.connection.toHtmlEscaped(), Words::tr("this connection").toHtmlEscaped());
    if (!content.server.isEmpty())
        page.replace(content.server.toHtmlEscaped(), Words::tr("its server").toHtmlEscaped());
    return page;
}

} // namespace

QString reportPage(const ReportContent& content)
{
    const bool mirrored = QLocale().textDirection() == Qt::RightToLeft;
    QString page = QStringLiteral(
        "<!doctype html><html lang='%1' dir='%2'><head><meta charset='utf-8'><title>%3</title>%4"
        "</head><body%5>")
                       .arg(QLocale().bcp47Name(), QLatin1String(mirrored ? "rtl" : "ltr"),
                           Words::tr("L2TP Repair: report").toHtmlEscaped(), style(),
                           QLatin1String(content.printAtOnce ? " onload='print()'" : ""));
    page += QStringLiteral("<h1>%1</h1><p>%2</p><p class='small'>%3</p>")
                .arg(content.done.result.sentence.toHtmlEscaped(),
                    content.done.result.details.words.toHtmlEscaped().replace(
                        QLatin1Char('\n'), QLatin1String("<br>")),
                    QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat).toHtmlEscaped());
    page += picture(content.handshake);
    if (!content.done.changes.empty())
        page += QStringLiteral("<h2>%1</h2><table>%2</table>")
                    .arg(Words::tr("What changed").toHtmlEscaped(), rows(content.done.changes));
    page +=
        QStringLiteral("<h2>%1</h2><p class='code'><b>%2</b><br>%3</p><p class='small'>%4</p></body></html>")
            .arg(Words::tr("Code for a helper").toHtmlEscaped(), content.code.words.join(QLatin1Char(' ')),
                content.code.characters.join(QLatin1Char('-')),
                Words::tr(
                    "This report holds no key, no password, and no name of a person, connection or server.")
                    .toHtmlEscaped());
    return withoutNames(page, content);
}

} // namespace repair
