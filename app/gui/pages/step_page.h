// Page 3: one chapter at a time, "Step 3 of 7: Security tab".
#pragma once

#include "app/gui/pages/page.h"
#include "app/gui/view/step_content.h"
#include "core/base/secret.h"

namespace repair {

class KeyEntry;
class StepTable;
class Text;
class TextWithLink;

class StepPage : public Page {
    Q_OBJECT

public:
    [[nodiscard]] KeyEntry& keyEntry() { return *m_key; }
    explicit StepPage(QWidget* parent = nullptr);
    void show(const StepContent& content);
    /// While the step is applied nothing can be pressed.
    void showBusy();
    /// The key as typed; empty if this chapter asks for none.
    [[nodiscard]] Secret takeKey();

    [[nodiscard]] QString title() const override;
    [[nodiscard]] BarContent bar() const override;
    [[nodiscard]] QWidget* firstField() override;
    void leave() override;
    void pressRight(int index) override;
    void pressPrimary() override;

signals:
    void applyAsked(repair::Chapter chapter);
    void nextAsked();
    void openAsked(repair::Chapter chapter);

private:
    void buildNotes();

    StepContent m_content;
    bool m_busy = false;
    Text* m_intro;
    StepTable* m_table;
    Text* m_applied;
    KeyEntry* m_key;
    Text* m_cures;
    TextWithLink* m_where;
};

} // namespace repair
