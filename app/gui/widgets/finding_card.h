// A finding as a card: what it is, how we know, what would change, and whether it is to be repaired.
#pragma once

#include "app/gui/view/check_content.h"
#include "app/gui/widgets/frames.h"

class QCheckBox;

namespace repair {

class KeyEntry;

class FindingCard : public Card {
    Q_OBJECT

public:
    explicit FindingCard(const FindingContent& content, QWidget* parent = nullptr);
    [[nodiscard]] bool isTicked() const;
    /// Null unless this repair takes the pre-shared key.
    [[nodiscard]] KeyEntry* key() const { return m_key; }
    [[nodiscard]] const QString& stepId() const { return m_stepId; }

signals:
    void ticked(bool on);

private:
    QWidget* headline(const FindingContent& content);
    QWidget* keyEntry();
    QWidget* changeLine(const FindingContent& content);

    QString m_stepId;
    QCheckBox* m_tick;
    KeyEntry* m_key = nullptr;
};

} // namespace repair
