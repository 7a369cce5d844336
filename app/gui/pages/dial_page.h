// Page 5: Does it work now?
#pragma once

#include "app/gui/pages/page.h"
#include "app/gui/view/run_contents.h"
#include "core/base/secret.h"

class QLineEdit;

namespace repair {

class HandshakeView;
class Link;
class SecretField;
class Text;
class VerdictView;

class DialPage : public Page {
    Q_OBJECT

public:
    explicit DialPage(QWidget* parent = nullptr);
    void show(const DialContent& content);
    [[nodiscard]] QString user() const;
    /// The typed password; it stays in the field while the test runs.
    [[nodiscard]] Secret password() const;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] BarContent bar() const override;
    [[nodiscard]] QWidget* firstField() override;
    void leave() override;
    void pressRight(int index) override;
    void pressPrimary() override;

signals:
    void connectAsked();
    void stopAsked();
    void whatIsLeftAsked();
    void putBackAsked();
    void saveAsked();

private:
    void buildSignIn();

    DialContent m_content;
    Text* m_intro;
    VerdictView* m_verdict;
    HandshakeView* m_handshake;
    QWidget* m_signIn;
    QLineEdit* m_user;
    SecretField* m_password;
    Text* m_caption;
    Link* m_save;
    Text* m_notice;
};

} // namespace repair
