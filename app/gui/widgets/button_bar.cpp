// Buttons with the shield beside the label, and the bar that holds them.

#include "app/gui/widgets/button_bar.h"

#include "app/gui/look/focus_ring.h"
#include "app/gui/look/glyph.h"
#include "app/gui/look/text_style.h"
#include "app/gui/view/joined.h"
#include "app/gui/widgets/frames.h"

#include <QBoxLayout>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace repair {
namespace {

constexpr int shieldGap = 8;

int shieldSide()
{
    return scaled(16);
}

constexpr int mostRightButtons = 2;

QColor paintedOn(const QWidget& button, bool primary)
{
    const Palette palette = paletteOf(button);
    if (!button.isEnabled())
        return palette.disabledFill;
    return primary ? palette.accent : palette.button;
}

} // namespace

BarButton::BarButton(Rank rank, QWidget* parent) : QPushButton(parent), m_rank(rank)
{
    setProperty("primary", rank == Rank::primary);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setAutoDefault(false);
    setRingCorner(*this, 4);
}

void BarButton::describe(const QString& place, bool shield)
{
    m_shield = shield;
    setAccessibleDescription(
        inOneLine({place, shield ? tr("Windows asks for your consent first.") : QString()}));
    updateGeometry();
    update();
}

QSize BarButton::sizeHint() const
{
    const QString shown = QString(text()).remove(QLatin1Char('&'));
    const int words = QFontMetrics(labelFont()).horizontalAdvance(shown);
    const int least = m_rank == Rank::primary ? 128 : 96;
    const int width = words + 34 + (m_shield ? shieldSide() + shieldGap : 0);
    return {qMax(least, width), qMax(32, lineHeight(TextStyle::body) + 12)};
}

QFont BarButton::labelFont() const
{
    return fontFor(m_rank == Rank::primary ? TextStyle::bodyBold : TextStyle::body);
}

QColor BarButton::ink() const
{
    const Palette palette = paletteOf(*this);
    if (!isEnabled())
        return palette.disabledText;
    return m_rank == Rank::primary ? palette.onAccent : palette.buttonText;
}

void BarButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const int flags = Qt::AlignVCenter | Qt::AlignLeft
        | (style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) ? Qt::TextShowMnemonic
                                                                           : Qt::TextHideMnemonic);
    painter.setFont(labelFont());
    const int words = QFontMetrics(labelFont()).size(flags, text()).width();
    const int whole = words + (m_shield ? shieldSide() + shieldGap : 0);
    int x = (width() - whole) / 2;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.setPen(ink());
    painter.drawText(QRect(m_shield && !mirrored ? x + shieldSide() + shieldGap : x, 0, words + 1, height()),
        flags, text());
    if (m_shield)
        paintShield(painter,
            QRectF(mirrored ? x + words + shieldGap : x, (height() - shieldSide()) / 2.0, shieldSide(),
                shieldSide()),
            ink(), paintedOn(*this, m_rank == Rank::primary));
}

ButtonBar::ButtonBar(QWidget* parent)
    : QWidget(parent), m_left(new BarButton(BarButton::Rank::plain)),
      m_primary(new BarButton(BarButton::Rank::primary))
{
    setObjectName(QStringLiteral("bar"));
    m_left->setObjectName(QStringLiteral("left"));
    m_primary->setObjectName(QStringLiteral("primary"));
    setMinimumHeight(64);
    auto* row = bare<QHBoxLayout>(this);
    row->setContentsMargins(0, 17, 0, 15);
    row->addSpacing(20); // unlike margins, spacing is mirrored from right to left
    row->addWidget(m_left);
    row->addStretch(1);
    for (int i = 0; i < mostRightButtons; ++i) {
        auto* button = new BarButton(BarButton::Rank::plain);
        button->setObjectName(QStringLiteral("right%1").arg(i));
        connect(button, &QPushButton::clicked, this, [this, i] { emit rightPressed(i - m_firstShown); });
        row->addWidget(button);
        row->addSpacing(8);
        m_right.append(button);
    }
    row->addWidget(m_primary);
    row->addSpacing(32);
    connect(m_left, &QPushButton::clicked, this, &ButtonBar::leftPressed);
    connect(m_primary, &QPushButton::clicked, this, &ButtonBar::primaryPressed);
}

void ButtonBar::show(const BarContent& content)
{
    m_left->setText(content.left);
    m_left->describe(content.leftIsBack ? tr("Leads back and changes nothing.")
                                        : tr("Puts back what this repair changed."),
        content.leftNeedsConsent);
    m_left->setVisible(!content.left.isEmpty());
    m_firstShown =
        mostRightButtons - static_cast<int>(content.right.size()); // the last stands beside the primary
    for (int i = 0; i < m_right.size(); ++i) {
        const int index = i - m_firstShown;
        m_right[i]->setVisible(index >= 0);
        m_right[i]->setText(index >= 0 ? content.right[index] : QString());
        m_right[i]->describe(tr("Another way to go on, beside the main button."),
            content.lastRightNeedsConsent && i == m_right.size() - 1);
    }
    m_primary->setText(content.primary);
    m_primary->describe(
        tr("The main button of this page, at the far end of the last line."), content.primaryNeedsConsent);
    m_primary->setEnabled(content.primaryEnabled);
}

QList<QWidget*> ButtonBar::tabOrder() const
{
    QList<QWidget*> order;
    for (BarButton* button : m_right)
        order.append(button);
    order << m_primary << m_left;
    return order;
}

void ButtonBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Palette palette = paletteOf(*this);
    painter.fillRect(rect(), palette.rail);
    painter.fillRect(QRect(0, 0, width(), 1), palette.line);
}

} // namespace repair
