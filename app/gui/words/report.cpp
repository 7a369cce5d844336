// Writes the report. Only texts of this program stand in it as they are: what came from the PC is searched
// for names first.
#include "app/gui/words/report.h"

#include "app/gui/words/report_picture.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace repair {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(repair::Report)
};

QString style()
{
    return QStringLiteral(
        "<style>body{font:14px/20px 'Segoe UI','Open Sans',sans-serif;color:#1A1C1F;max-width:720px;"
        "margin:32px auto;padding:0 16px}h1{font-size:26px;line-height:34px;margin:0 0 4px}"
        "h2{font-size:14px;margin:20px 0 6px}p{margin:0 0 4px}table{border-collapse:collapse;width:100%}"
        ".rows td{border-top:1px solid #D5D9DF;padding:6px 0;vertical-align:top}"
        ".rows td:first-child{width:26px}.rows td:last-child{padding-inline-start:16px}"
        ".small,small{font-size:12px;line-height:16px;color:#545B66}.sign{width:16px;height:16px;"
        "vertical-align:-3px}.picture{width:100%;display:block;margin-top:16px}"
        ".stages{table-layout:fixed;font-size:12px;line-height:16px;text-align:center}"
        ".stages td{padding:4px;vertical-align:top}.here{font-weight:600;color:#B3261E}"
        ".code{font-size:20px;line-height:28px}.before{color:#545B66}"
        "@page{size:A4;margin:14mm}@media print{body{margin:0;padding:0;max-width:none}"
        "h2,tr{break-inside:avoid}h2{break-after:avoid}}</style>");
}

QString smallLine(const QString& text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<br><small>%1</small>").arg(text);
}

QString row(Glyph glyph, const QString& words, const QString& change)
{
    return QStringLiteral("<tr><td>%1</td><td>%2</td><td>%3</td></tr>").arg(signSvg(glyph), words, change);
}

QString beforeAfter(const QString& before, const QString& after)
{
    if (before.isEmpty())
        return QStringLiteral("<b><bdi>%1</bdi></b>").arg(after);
    const bool mirrored = QLocale().textDirection() == Qt::RightToLeft;
    return QStringLiteral("<span class='before'><bdi>%1</bdi></span> %2 <b><bdi>%3</bdi></b>")
        .arg(before, QLatin1String(mirrored ? "&larr;" : "&rarr;"), after);
}

QString section(const QString& heading, const QString& rows)
{
    return rows.isEmpty()
        ? QString()
        : QStringLiteral("<h2>%1</h2><table class='rows'>%2</table>").arg(heading.toHtmlEscaped(), rows);
}

QString changes(const DoneContent& done, const NamelessText& clean)
{
    QString rows;
    for (const ChangeContent& change : done.changes)
        rows += row(change.glyph,
            change.words.words.toHtmlEscaped() + smallLine(clean(change.words.technical))
                + smallLine(clean(change.note)),
            beforeAfter(clean(change.before), clean(change.after))
                + smallLine(nameOf(change.glyph).toHtmlEscaped()));
    return rows;
}

QString findings(const ReportContent& content, const NamelessText& clean)
{
    QString rows;
    for (const FindingContent& finding : content.findings)
        rows += row(finding.glyph, finding.title.toHtmlEscaped() + smallLine(finding.chapter.toHtmlEscaped()),
            beforeAfter(clean(finding.before), clean(finding.after)));
    for (const Line& unknown : content.unknowns)
        rows += row(Glyph::unknown, unknown.words.toHtmlEscaped(), clean(unknown.technical));
    return rows;
}

QString server(const ReportContent& content, const NamelessText& clean)
{
    return content.server.isEmpty()
        ? QString()
        : QStringLiteral("<h2>%1</h2><p>%2</p>")
              .arg(Words::tr("What the server itself says").toHtmlEscaped(), clean(content.server));
}

QString head(const ReportContent& content, const NamelessText& clean)
{
    const QString lines =
        content.done.result.details.words.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
    const QString made = Words::tr("Made by L2TP Repair %1, %2")
                             .arg(QStringLiteral(REPAIR_VERSION),
                                 QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat));
    QString page = QStringLiteral("<h1>%1</h1><p>%2</p><p class='small'>%3<br>%4")
                       .arg(content.done.result.sentence.toHtmlEscaped(), lines, made.toHtmlEscaped(),
                           clean(content.windows));
    if (!content.lastError.isEmpty())
        page += QStringLiteral("<br>") + clean(Words::tr("Last error: %1").arg(content.lastError));
    return page + QStringLiteral("</p>");
}

QString codeSection(const CodeContent& code)
{
    return QStringLiteral("<h2>%1</h2><p class='code'><b><bdi>%2</bdi></b><br><bdi>%3</bdi></p>"
                          "<p class='small'>%4</p>")
        .arg(Words::tr("Code for a helper").toHtmlEscaped(), code.words.join(QLatin1Char(' ')),
            code.characters.join(QLatin1Char('-')),
            Words::tr("This report holds no key, no password, and no name of a person, connection or server.")
                .toHtmlEscaped());
}

} // namespace

QString nameInReport()
{
    return Words::tr("This connection");
}

QString reportPage(const ReportContent& content)
{
    const bool mirrored = QLocale().textDirection() == Qt::RightToLeft;
    const NamelessText clean(content.names);
    return QStringLiteral("<!doctype html><html lang='%1' dir='%2'><head><meta charset='utf-8'>"
                          "<title>%3</title>%4</head><body%5>")
               .arg(QLocale().bcp47Name(), QLatin1String(mirrored ? "rtl" : "ltr"),
                   Words::tr("L2TP Repair: report").toHtmlEscaped(), style(),
                   QLatin1String(content.printAtOnce ? " onload='print()'" : ""))
        + head(content, clean) + handshakeSvg(content.handshake, mirrored)
        + section(Words::tr("What changed"), changes(content.done, clean))
        + section(Words::tr("What the check found"), findings(content, clean)) + server(content, clean)
        + codeSection(content.code) + QStringLiteral("</body></html>");
}

} // namespace repair
