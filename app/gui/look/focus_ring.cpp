// Follows the focus with a QFocusFrame; which kind of input came last decides whether it is seen.

#include "app/gui/look/focus_ring.h"

#include <QApplication>
#include <QFocusFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace repair {
namespace {

bool drawsItsOwnFocus(const QWidget& control)
{
    return qobject_cast<const QLineEdit*>(&control) != nullptr;
}

} // namespace

FocusRing::FocusRing(QWidget& window) : QObject(&window), m_window(window)
{
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this] { update(); });
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease)
        showAccessKeys(
            event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt);
    const bool key = event->type() == QEvent::KeyPress;
    if ((key || event->type() == QEvent::MouseButtonPress) && m_byKeyboard != key) {
        m_byKeyboard = key;
        update();
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::showAccessKeys(bool shown)
{
    if (qApp->property("altHeld").toBool() == shown)
        return;
    qApp->setProperty("altHeld", shown);
    m_window.update();
    for (QPushButton* button : m_window.findChildren<QPushButton*>())
        button->update();
}

void FocusRing::update()
{
    QWidget* control = QApplication::focusWidget();
    const bool shown =
        control && m_byKeyboard && m_window.isAncestorOf(control) && !drawsItsOwnFocus(*control);
    show(shown ? control : nullptr);
}

void FocusRing::show(QWidget* control)
{
    if (!control) {
        delete m_frame;
        return;
    }
    auto* around = control->property("ringAround").value<QWidget*>();
    if (!around)
        around = control;
    if (!m_frame)
        m_frame = new QFocusFrame(&m_window);
    m_frame->setObjectName(QStringLiteral("focusRing"));
    m_frame->setProperty("ringCorner", around->property("ringCorner"));
    m_frame->setWidget(around);
}

void ringAround(QWidget& control, QWidget& around, int corner)
{
    control.setProperty("ringAround", QVariant::fromValue(&around));
    setRingCorner(around, corner);
}

void setRingCorner(QWidget& control, int corner)
{
    control.setProperty("ringCorner", corner);
}

} // namespace repair
