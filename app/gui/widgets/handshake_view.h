// The picture of a dial: what worked, where it broke, what was never tried.
#pragma once

#include "app/gui/look/text_style.h"
#include "app/gui/view/handshake_states.h"

#include <QBasicTimer>
#include <QWidget>

class QTextLayout;

namespace repair {

class HandshakeView : public QWidget {
    Q_OBJECT

public:
    explicit HandshakeView(QWidget* parent = nullptr);

    void setStates(const HandshakeStates& states);
    [[nodiscard]] const HandshakeStates& states() const { return m_states; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] double columnWidth(int width) const { return width / 7.0; }
    [[nodiscard]] int columnAt(double x) const;
    [[nodiscard]] bool bracketsFit(int width) const;
    void paintTrack(QPainter& painter, int into, const Palette& palette) const;
    void paintNode(QPainter& painter, int stage, const Palette& palette) const;
    void paintLabel(QPainter& painter, int stage, const Palette& palette) const;
    void turnIfNeeded();

    HandshakeStates m_states = nothingTried();
    double m_degrees = 0;
    QBasicTimer m_timer;
};

/// "Agree on keys" and its bracket "IKE" of the stage 0 to 6.
[[nodiscard]] QString stageWords(int stage);
[[nodiscard]] QString stageBracket(int stage);
/// The whole picture in one sentence after another, for screen readers.
[[nodiscard]] QString spokenHandshake(const HandshakeStates& states);

} // namespace repair
