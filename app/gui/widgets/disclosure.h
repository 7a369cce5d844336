// A heading that opens and closes what is under it.
#pragma once

#include <QAbstractButton>

namespace repair {

class GlyphView;
class Text;

class Disclosure : public QAbstractButton {
    Q_OBJECT

public:
    enum class Size { small, large };

    explicit Disclosure(Size size, QWidget* parent = nullptr);
    void show(const QString& title, const QString& summary);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override { }

private:
    GlyphView* m_chevron;
    Text* m_title;
    Text* m_summary;
};

} // namespace repair
