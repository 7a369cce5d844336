// A status glyph as a widget; the arc of "under way" turns.
#pragma once

#include "app/gui/look/glyph.h"

#include <QBasicTimer>
#include <QWidget>

namespace repair {

class GlyphView : public QWidget {
    Q_OBJECT

public:
    /// A diamond reaches a little over its square; a tight view stands flush with its neighbours and cuts
    /// that off.
    enum class Edge { bleeding, tight };

    explicit GlyphView(int side, Edge edge = Edge::bleeding, QWidget* parent = nullptr);

    void setGlyph(Glyph glyph);
    [[nodiscard]] Glyph glyph() const { return m_glyph; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void turnIfNeeded();

    Glyph m_glyph = Glyph::none;
    double m_degrees = 0;
    QBasicTimer m_timer;
};

/// Whether the system lets things move.
[[nodiscard]] bool motionAllowed();

/// Degrees that the arc advances with each tick of `arcTick` milliseconds: one turn in 1.2 s.
inline constexpr int arcTick = 40;
inline constexpr double arcAdvance = 360.0 * arcTick / 1200;

} // namespace repair
