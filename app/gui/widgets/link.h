// A link: an underlined button that does one thing on the spot.
#pragma once

#include <QAbstractButton>

namespace repair {

class Link : public QAbstractButton {
    Q_OBJECT

public:
    explicit Link(const QString& text = {}, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
};

} // namespace repair
