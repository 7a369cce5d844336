// The support code, large: four words in four columns, and the 13 characters under them.
#pragma once

#include "app/gui/view/run_contents.h"
#include "app/gui/widgets/frames.h"

namespace repair {

class Text;

class CodeCard : public Card {
    Q_OBJECT

public:
    explicit CodeCard(QWidget* parent = nullptr);
    void show(const CodeContent& code);

private:
    QList<Text*> m_words;
    QList<Text*> m_characters;
};

} // namespace repair
