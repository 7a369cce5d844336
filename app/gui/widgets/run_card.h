// One earlier repair on page 7: its changes, each to be ticked, and its conflicts side by side.
#pragma once

#include "app/gui/view/run_contents.h"
#include "app/gui/widgets/frames.h"

class QAbstractButton;
class QVBoxLayout;

namespace repair {

class ChangeRow;
class Disclosure;

/// Asks about one conflict; what is there now is kept unless the person says otherwise.
class ConflictBox : public QWidget {
    Q_OBJECT

public:
    explicit ConflictBox(const ConflictContent& content, QWidget* parent = nullptr);
    [[nodiscard]] bool putsBack() const;

signals:
    void decided();

private:
    QAbstractButton* m_putBack = nullptr;
};

class RunCard : public Card {
    Q_OBJECT

public:
    explicit RunCard(const RunContent& content, QWidget* parent = nullptr);

    [[nodiscard]] const QString& runId() const { return m_id; }
    [[nodiscard]] bool isOpen() const;
    /// The changes to be written back: those ticked, and the conflicts decided that way.
    [[nodiscard]] QStringList chosen() const;

signals:
    void opened();
    void chosenChanged();

private:
    void addChange(QVBoxLayout& column, const UndoChangeContent& content);

    QString m_id;
    Disclosure* m_header;
    QWidget* m_body;
    std::vector<std::pair<QString, ChangeRow*>> m_rows;
    std::vector<std::pair<QString, ConflictBox*>> m_conflicts;
};

} // namespace repair
