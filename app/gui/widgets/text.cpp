// Lays text out on a fixed line pitch, as the design measures it, whatever the font asks for.

#include "app/gui/widgets/text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <QStyle>
#include <cmath>

namespace repair {
namespace {

constexpr double unbounded = 100000;
constexpr int shortName = 24;

} // namespace

Text::Text(TextStyle style, Tone tone, QWidget* parent) : QLabel(parent), m_style(style), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setFont(fontFor(style));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Text::setWords(const QString& words)
{
    setLine({words, {}});
}

void Text::setLine(const Line& line)
{
    std::vector<Run> runs {{line.words, m_style, m_tone}};
    if (!line.technical.isEmpty()) {
        const Tone bracket = m_tone == Tone::text ? Tone::muted : m_tone;
        runs.push_back({QLatin1String(line.words.isEmpty() ? "(" : " (") + line.technical + QLatin1Char(')'),
            TextStyle::small, bracket});
    }
    setRuns(std::move(runs));
}

void Text::setRuns(std::vector<Run> runs)
{
    QString whole;
    for (const Run& run : runs)
        whole += run.text;
    m_runs = std::move(runs);
    setText(whole); // QLabel keeps it for screen readers
    refresh();
}

void Text::setStyle(TextStyle style, Tone tone)
{
    if (m_runs.size() == 1)
        m_runs.front() = {m_runs.front().text, style, tone};
    m_style = style;
    m_tone = tone;
    setFont(fontFor(style));
    refresh();
}

void Text::setElided()
{
    m_fit = Fit::elide;
    refresh();
}

void Text::setOneLine()
{
    m_fit = Fit::oneLine;
    refresh();
}

void Text::setFlexible()
{
    QSizePolicy policy = sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    setSizePolicy(policy);
}

void Text::setTabularDigits(double extraSpacing)
{
    m_spacing = extraSpacing;
    refresh();
}

void Text::refresh()
{
    if (m_fit == Fit::elide)
        setToolTip(text());
    updateGeometry();
    update();
}

int Text::pitch() const
{
    return lineHeight(m_style);
}

Text::Lines Text::layOut(double width, const std::vector<Run>& runs) const
{
    QString whole;
    QList<QTextLayout::FormatRange> formats;
    const Palette palette = paletteOf(*this);
    for (const Run& run : runs) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(whole.size());
        range.length = static_cast<int>(run.text.size());
        QFont font = fontFor(run.style);
        if (m_spacing > 0)
            font.setLetterSpacing(QFont::AbsoluteSpacing, m_spacing);
        range.format.setFont(font);
        range.format.setForeground(colourOf(isEnabled() ? run.tone : Tone::disabled, palette));
        formats.append(range);
        // A short name in brackets is not broken in two: "(error 789)".
        whole += run.style == TextStyle::small && run.text.size() <= shortName && &run != &runs.front()
            ? run.text.left(1) + run.text.mid(1).replace(QLatin1Char(' '), QChar::Nbsp)
            : run.text;
    }
    whole.replace(QLatin1Char('\n'), QChar::LineSeparator);
    Lines lines {std::make_unique<QTextLayout>(whole, fontFor(m_style)), 0, 0, 0};
    QTextOption option(QStyle::visualAlignment(layoutDirection(), alignment()) & Qt::AlignHorizontal_Mask);
    option.setTextDirection(layoutDirection());
    option.setWrapMode(m_fit == Fit::wrap ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    lines.layout->setTextOption(option);
    lines.layout->setFormats(formats);
    const QFontMetricsF metrics(fontFor(m_style));
    const double baseline =
        std::floor((pitch() - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent() + 0.25);
    lines.layout->beginLayout();
    for (QTextLine line = lines.layout->createLine(); line.isValid(); line = lines.layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, lines.height + baseline - line.ascent()));
        lines.height += pitch();
        lines.lastWidth = line.naturalTextWidth();
        lines.width = qMax(lines.width, lines.lastWidth);
    }
    lines.layout->endLayout();
    return lines;
}

std::vector<Text::Run> Text::elidedRuns() const
{
    if (m_fit != Fit::elide || m_runs.empty())
        return m_runs;
    std::vector<Run> runs {m_runs.front()};
    runs.front().text =
        QFontMetricsF(fontFor(runs.front().style)).elidedText(text(), Qt::ElideRight, width());
    return runs;
}

bool Text::hasHeightForWidth() const
{
    return m_fit == Fit::wrap;
}

int Text::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return layOut(qMax(1, width), m_runs).height + margins.top() + margins.bottom();
}

QSize Text::sizeHint() const
{
    const Lines lines = layOut(unbounded, m_runs);
    return {static_cast<int>(std::ceil(lines.width)), lines.height};
}

QSize Text::minimumSizeHint() const
{
    if (m_fit == Fit::oneLine)
        return sizeHint();
    return {qMin(sizeHint().width(), scaled(64)), pitch()};
}

QSize Text::endAt(int width) const
{
    const Lines lines = layOut(width, m_runs);
    return {static_cast<int>(std::ceil(lines.lastWidth)), lines.height / pitch()};
}

bool Text::isSeenWhole() const
{
    if (m_fit == Fit::elide)
        return true; // whole in the tooltip
    const Lines lines = layOut(m_fit == Fit::wrap ? width() : unbounded, m_runs);
    return lines.height <= height() && lines.width <= width() + 0.5;
}

void Text::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Lines lines = layOut(width(), elidedRuns());
    const double top = alignment() & Qt::AlignVCenter ? std::floor((height() - lines.height) / 2.0) : 0;
    lines.layout->draw(&painter, QPointF(0, qMax<double>(contentsMargins().top(), top)));
}

} // namespace repair
