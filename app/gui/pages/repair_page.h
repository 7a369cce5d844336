// Page 4: Repairing.
#pragma once

#include "app/gui/pages/page.h"
#include "app/gui/view/run_contents.h"

namespace repair {

class Card;
class DetailsLog;
class SteadyBar;
class Text;
class VerdictView;

class RepairPage : public Page {
    Q_OBJECT

public:
    explicit RepairPage(QWidget* parent = nullptr);
    void begin();
    void show(const RepairContent& content);
    void showStopping();
    void log(const QString& time, const QString& what);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] BarContent bar() const override;
    void pressRight(int index) override;
    void pressPrimary() override;

    [[nodiscard]] DetailsLog& details() { return *m_details; }

signals:
    void stopAsked();
    void nextAsked();

private:
    RepairContent m_content;
    VerdictView* m_current;
    SteadyBar* m_progress;
    Card* m_changes;
    DetailsLog* m_details;
    Text* m_note;
};

} // namespace repair
