// Page 7: Undo.
#pragma once

#include "app/gui/pages/page.h"
#include "app/gui/view/run_contents.h"

namespace repair {

class Link;
class RunCard;
class Text;

class UndoPage : public Page {
    Q_OBJECT

public:
    explicit UndoPage(QWidget* parent = nullptr);
    void show(const UndoContent& content);
    /// Until the next show() nothing can be pressed.
    void showPuttingBack();
    /// What would be written back: run id and ids of its changes, for every open run with something chosen.
    [[nodiscard]] std::vector<std::pair<QString, QStringList>> chosen() const;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] BarContent bar() const override;
    void pressPrimary() override;

signals:
    void undoAsked();
    void folderAsked();
    void runOpened(const QString& runId);

private:
    [[nodiscard]] int chosenCount() const;
    /// Whether anything chosen needs consent.
    [[nodiscard]] bool asksConsent() const;

    UndoContent m_content;
    Text* m_intro;
    Text* m_notice;
    QWidget* m_list;
    Link* m_folder;
    std::vector<RunCard*> m_cards;
};

} // namespace repair
