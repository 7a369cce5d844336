// A frame of our own: QWizard would decide buttons and order for us.

#include "app/gui/wizard_window.h"

#include "app/gui/pages/page.h"
#include "app/gui/widgets/announce.h"
#include "app/gui/widgets/button_bar.h"
#include "app/gui/widgets/frames.h"
#include "app/gui/widgets/rail.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QCloseEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

namespace repair {
namespace {

constexpr int sideMargin = 32;
constexpr int widestContent = 720;

QScrollArea* scrolling(Page& page)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(&page);
    return area;
}

} // namespace

WizardWindow::WizardWindow(QWidget* parent)
    : QWidget(parent), m_rail(new Rail), m_title(new Text(TextStyle::title)),
      m_number(new Text(TextStyle::largeLight, Tone::muted)), m_heading(new QWidget),
      m_stack(new QStackedWidget), m_noticeBox(new QWidget), m_notice(new Text(TextStyle::bodyBold)),
      m_bar(new ButtonBar)
{
    setObjectName(QStringLiteral("wizard"));
    setAutoFillBackground(true);
    setMinimumSize(760, 540);
    resize(880, 620);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_number->setObjectName(QStringLiteral("pageNumber"));
    m_number->setOneLine();
    m_notice->setObjectName(QStringLiteral("windowNotice"));
    layOut();
    connect(m_bar, &ButtonBar::leftPressed, this, [this] { m_page->pressLeft(); });
    connect(m_bar, &ButtonBar::rightPressed, this, [this](int index) { m_page->pressRight(index); });
    connect(m_bar, &ButtonBar::primaryPressed, this, [this] { m_page->pressPrimary(); });
}

void WizardWindow::layOut()
{
    auto* heading = bare<QHBoxLayout>(m_heading);
    heading->addWidget(m_title, 1);
    heading->addSpacing(16);
    // The baselines of 28/36 and 20/28 text meet when the smaller stands this much lower.
    auto* number = bare<QVBoxLayout>();
    number->addSpacing(scaled(7));
    number->addWidget(m_number);
    number->addStretch(1);
    heading->addLayout(number);
    auto* content = bare<QVBoxLayout>();
    content->addWidget(m_heading);
    content->addWidget(m_stack, 1);
    bare<QVBoxLayout>(m_noticeBox)->addWidget(m_notice);
    m_noticeBox->hide();
    content->addWidget(m_noticeBox);
    auto* grid = bare<QGridLayout>(this);
    grid->addWidget(m_rail, 0, 0);
    grid->addLayout(content, 0, 1);
    grid->addWidget(m_bar, 1, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(0, 1);
    setMargins();
}

void WizardWindow::add(Page& page)
{
    QScrollArea* area = scrolling(page);
    m_stack->addWidget(area);
    // It is there always and seen when needed: a bar that came and went would change the height it depends
    // on.
    connect(area->verticalScrollBar(), &QScrollBar::rangeChanged, area,
        [area](int, int most) { area->verticalScrollBar()->setEnabled(most > 0); });
    area->verticalScrollBar()->setEnabled(false);
    connect(&page, &Page::barChanged, this, [this, &page] {
        if (m_page == &page)
            refreshBar();
    });
}

void WizardWindow::showPage(Page& page)
{
    const bool changes = m_page != &page;
    if (m_page && changes)
        m_page->leave();
    m_page = &page;
    for (int i = 0; i < m_stack->count(); ++i)
        if (static_cast<QScrollArea*>(m_stack->widget(i))->widget() == &page)
            m_stack->setCurrentIndex(i);
    m_number->setWords(tr("Page %1").arg(page.number()));
    refreshBar();
    setMargins();
    if (changes) {
        static_cast<QScrollArea*>(m_stack->currentWidget())->ensureVisible(0, 0);
        focusFirst();
    }
    emit pageShown(m_page);
}

void WizardWindow::showNotice(const QString& notice)
{
    m_notice->setWords(notice);
    m_noticeBox->setVisible(!notice.isEmpty());
    announce(*m_notice, notice);
}

void WizardWindow::refreshBar()
{
    m_title->setWords(m_page->title());
    setWindowTitle(tr("Page %1, %2").arg(m_page->number()).arg(m_page->title()));
    m_bar->show(m_page->bar());
    orderTabs();
}

void WizardWindow::orderTabs()
{
    // Content comes first; Qt keeps its order of creation, and the bar and the rail are moved behind it.
    QWidget* last = nullptr;
    for (QWidget* child : m_page->findChildren<QWidget*>())
        if (child->focusPolicy() & Qt::TabFocus) {
            if (last)
                setTabOrder(last, child);
            last = child;
        }
    QList<QWidget*> behind = m_bar->tabOrder();
    for (RailRow* row : m_rail->rows())
        behind.append(row);
    for (QWidget* next : behind) {
        if (last)
            setTabOrder(last, next);
        last = next;
    }
}

void WizardWindow::focusFirst()
{
    QWidget* field = m_page->firstField();
    if (field && field->isEnabled())
        return field->setFocus(Qt::OtherFocusReason);
    if (m_bar->primary().isEnabled())
        return m_bar->primary().setFocus(Qt::OtherFocusReason);
    for (QWidget* button : m_bar->tabOrder())
        if (button->isVisibleTo(this) && button->isEnabled())
            return button->setFocus(Qt::OtherFocusReason);
}

void WizardWindow::setMargins()
{
    const int room = width() - m_rail->width();
    const int side = qMax(sideMargin, (room - scaled(widestContent)) / 2);
    m_heading->setContentsMargins(side, 24, side, 0);
    m_noticeBox->setContentsMargins(side, 8, side, 8);
    for (int i = 0; i < m_stack->count(); ++i) {
        const auto* area = static_cast<QScrollArea*>(m_stack->widget(i));
        // The scroll bar stands in the margin, so that the content does not move when it comes.
        const int taken = area->verticalScrollBar()->sizeHint().width();
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        area->widget()->setContentsMargins(
            side - (mirrored ? taken : 0), 0, side - (mirrored ? 0 : taken), 0);
    }
}

void WizardWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setMargins();
}

void WizardWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        setMargins();
}

void WizardWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return pressEnter();
    if (event->key() == Qt::Key_Escape)
        return pressEscape();
    QWidget::keyPressEvent(event);
}

void WizardWindow::pressEnter()
{
    auto* focused = qobject_cast<QAbstractButton*>(focusWidget());
    // Enter presses the link, heading or button one stands on; on cards and elsewhere the primary button.
    if (focused && !qobject_cast<QCheckBox*>(focused) && !qobject_cast<QRadioButton*>(focused))
        return focused->click();
    m_bar->primary().click();
}

void WizardWindow::pressEscape()
{
    const BarContent bar = m_page->bar();
    if (!bar.primaryEnabled && !bar.right.isEmpty())
        m_page->pressRight(0);
    else if (!bar.left.isEmpty() && bar.leftIsBack)
        m_page->pressLeft();
}

void WizardWindow::closeEvent(QCloseEvent* event)
{
    bool allowed = true;
    emit closing(allowed);
    event->setAccepted(allowed);
}

} // namespace repair
