// Shows the ring round the control that has the focus, if it came there by keyboard.
#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace repair {

/// Watches one window. A control may name another widget to be ringed: QWidget pointer in property
/// "ringAround".
class FocusRing : public QObject {
    Q_OBJECT

public:
    explicit FocusRing(QWidget& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(QWidget* control);
    void update();
    /// The access keys are underlined while Alt is held, as Windows does it.
    void showAccessKeys(bool shown);

    QWidget& m_window;
    QPointer<QFocusFrame> m_frame;
    bool m_byKeyboard = false;
};

/// Tells the ring which widget to surround in place of the control, and that widget's corner radius.
void ringAround(QWidget& control, QWidget& around, int corner);
void setRingCorner(QWidget& control, int corner);

} // namespace repair
