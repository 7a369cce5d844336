// A sentence with a link that follows its last word, on the same line if there is room.
#pragma once

#include <QWidget>

namespace repair {

class Link;
class Text;

class TextWithLink : public QWidget {
    Q_OBJECT

public:
    explicit TextWithLink(QWidget* parent = nullptr);
    /// Without words for the link there is none.
    void show(const QString& words, const QString& link);
    [[nodiscard]] Link& link() { return *m_link; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QRect linkAt(int width) const;

    Text* m_text;
    Link* m_link;
};

} // namespace repair
