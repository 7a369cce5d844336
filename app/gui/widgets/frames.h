// The plain shapes that pages are made of: a card, a hairline, and spacing without fuss.
#pragma once

#include <QFrame>

class QBoxLayout;

namespace repair {

/// A rounded box; one that can be pressed shows that the pointer is over it, a chosen one has a thick border.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

    void setPressable(bool pressable);
    void setChosen(bool chosen);
    [[nodiscard]] bool isChosen() const { return m_chosen; }

signals:
    void pressed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    bool m_pressable = false;
    bool m_chosen = false;
    bool m_hovered = false;
};

class Hairline : public QWidget {
    Q_OBJECT

public:
    explicit Hairline(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A layout without margins and spacing of its own, so that every distance is written where it is needed.
template <class Layout>
Layout* bare(QWidget* owner = nullptr)
{
    auto* layout = new Layout(owner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

/// Takes every widget out of a layout and destroys it.
void clearLayout(QBoxLayout& layout);

} // namespace repair
