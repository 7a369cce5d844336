// Page 8: Have a code from a caller?
#pragma once

#include "app/gui/pages/page.h"
#include "app/gui/view/caller_content.h"

class QLineEdit;
class QVBoxLayout;

namespace repair {

class GlyphView;
class HandshakeView;
class Text;

class CallerPage : public Page {
    Q_OBJECT

public:
    explicit CallerPage(QWidget* parent = nullptr);
    void show(const CallerContent& content);
    [[nodiscard]] QString typed() const;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] BarContent bar() const override;
    [[nodiscard]] QWidget* firstField() override;
    void pressRight(int index) override;
    void pressPrimary() override;

signals:
    void typedChanged(const QString& code);
    void copyAsked();
    void callersPageAsked();

private:
    void buildEntry();
    QWidget* buildFacts();
    QWidget* buildLists();
    void showLists();

    CallerContent m_content;
    QLineEdit* m_code;
    GlyphView* m_sign;
    Text* m_message;
    QWidget* m_answer;
    Text* m_facts[3];
    HandshakeView* m_handshake;
    QVBoxLayout* m_found = nullptr;
    QVBoxLayout* m_next = nullptr;
};

} // namespace repair
