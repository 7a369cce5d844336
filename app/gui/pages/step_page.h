// Page 3: one chapter at a time, "Step 3 of 7: Security tab".
#pragma once

#include "app/gui/pages/page.h"
#include "app/gui/view/step_content.h"
#include "core/base/secret.h"

namespace repair {

class SecretField;
class StepTable;
class Text;
class TextWithLink;

class StepPage : public Page {
    Q_OBJECT

public:
    explicit StepPage(QWidget* parent = nullptr);
    void show(const StepContent& content);
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
    void buildKeyField();
    void buildNotes();
    void judgeKey();

    StepContent m_content;
    Text* m_intro;
    StepTable* m_table;
    Text* m_applied;
    QWidget* m_keyBlock;
    SecretField* m_key;
    Text* m_keyHint;
    Text* m_cures;
    TextWithLink* m_where;
};

} // namespace repair
