// The bar at the foot of the window.
#pragma once

#include "app/gui/view/bar_content.h"

#include <QPushButton>

class QHBoxLayout;

namespace repair {

/// A push button that may carry the shield of consent.
class BarButton : public QPushButton {
    Q_OBJECT

public:
    enum class Rank { plain, primary };

    explicit BarButton(Rank rank, QWidget* parent = nullptr);
    /// What a screen reader says beyond the label. With the shield it says, too, that consent is asked for.
    void describe(const QString& place, bool shield);
    [[nodiscard]] bool hasShield() const { return m_shield; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QColor ink() const;
    [[nodiscard]] QFont labelFont() const; ///< a style sheet takes setFont() away

    Rank m_rank;
    bool m_shield = false;
};

class ButtonBar : public QWidget {
    Q_OBJECT

public:
    explicit ButtonBar(QWidget* parent = nullptr);
    void show(const BarContent& content);
    [[nodiscard]] BarButton& primary() { return *m_primary; }
    /// In the order in which Tab reaches them: secondary, primary, left.
    [[nodiscard]] QList<QWidget*> tabOrder() const;

signals:
    void leftPressed();
    void rightPressed(int index);
    void primaryPressed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    BarButton* m_left;
    QList<BarButton*> m_right;
    BarButton* m_primary;
    int m_firstShown = 0;
};

} // namespace repair
