// Line breaking for two or three words in a narrow column.

#include "app/gui/widgets/stage_label.h"

#include "app/gui/look/text_style.h"

#include <QTextLayout>

namespace repair {
namespace {

int breakLabel(QTextLayout& layout, double width)
{
    QTextOption option(Qt::AlignHCenter);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const int pitch = lineHeight(TextStyle::small);
    int lines = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, pitch * lines++));
    }
    layout.endLayout();
    return lines;
}

/// Whether no word was broken in two.
bool fits(const QTextLayout& layout)
{
    for (int i = 0; i + 1 < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        if (line.naturalTextWidth() > line.width())
            return false;
        const QChar last = layout.text().at(line.textStart() + line.textLength() - 1);
        if (!last.isSpace() && last.script() == QChar::Script_Latin)
            return false;
    }
    return true;
}

} // namespace

double labelWidth(double column)
{
    return qMax(column - 18, qMin(column, 60.0)); // neighbours stay apart
}

int layLabel(QTextLayout& layout, double width)
{
    int lines = breakLabel(layout, width);
    double narrow = width;
    if (!fits(layout)) { // a long word may come closer to its neighbours
        narrow = width + 16;
        lines = breakLabel(layout, narrow);
    }
    while (lines > 1 && narrow > 24 && breakLabel(layout, narrow - 4) == lines && fits(layout))
        narrow -= 4;
    if (lines == 1 && narrow <= width)
        return lines;
    breakLabel(layout, narrow);
    layout.setPosition(QPointF((width - narrow) / 2, 0));
    return lines;
}

} // namespace repair
