// A radio button or tick box with a label that wraps and can be pressed.
#pragma once

#include <QAbstractButton>

namespace repair {

class Text;

class LabelledButton : public QWidget {
    Q_OBJECT

public:
    /// Takes the button; its own text stays empty.
    LabelledButton(QAbstractButton* button, QWidget* parent = nullptr);
    void setWords(const QString& words);
    [[nodiscard]] QAbstractButton& button() { return *m_button; }

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QAbstractButton* m_button;
    Text* m_words;
};

} // namespace repair
