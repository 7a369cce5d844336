// A VPN entry to choose on page 1.
#pragma once

#include "app/gui/view/choose_content.h"
#include "app/gui/widgets/frames.h"

class QRadioButton;

namespace repair {

class EntryCard : public Card {
    Q_OBJECT

public:
    explicit EntryCard(const EntryContent& content, QWidget* parent = nullptr);
    [[nodiscard]] QRadioButton& radio() { return *m_radio; }

private:
    QWidget* identity(const EntryContent& content);
    QWidget* status(const EntryContent& content);
    QWidget* failure(const EntryContent& content);

    QRadioButton* m_radio;
};

} // namespace repair
