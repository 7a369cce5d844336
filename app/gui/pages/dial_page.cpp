// The test dial, live, with the sign-in it needs.

#include "app/gui/pages/dial_page.h"

#include "app/gui/pages/undo_page.h"
#include "app/gui/widgets/announce.h"
#include "app/gui/widgets/frames.h"
#include "app/gui/widgets/handshake_view.h"
#include "app/gui/widgets/link.h"
#include "app/gui/widgets/secret_field.h"
#include "app/gui/widgets/verdict_view.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLineEdit>

namespace repair {

DialPage::DialPage(QWidget* parent)
    : Page(5, parent), m_intro(new Text(TextStyle::body)), m_verdict(new VerdictView),
      m_handshake(new HandshakeView), m_signIn(new QWidget), m_user(new QLineEdit),
      m_password(new SecretField), m_caption(new Text(TextStyle::small, Tone::muted)),
      m_save(new Link(tr("Save a report"))), m_notice(new Text(TextStyle::body))
{
    column().addWidget(m_intro);
    column().addSpacing(24);
    column().addWidget(m_verdict);
    column().addSpacing(14);
    column().addWidget(m_handshake);
    buildSignIn();
    column().addSpacing(24);
    column().addWidget(m_save, 0, Qt::AlignLeading);
    column().addSpacing(8);
    column().addWidget(m_notice);
    m_save->setObjectName(QStringLiteral("saveReport"));
    m_save->setAccessibleDescription(tr("One page for whoever helps, without names, keys and passwords."));
    m_notice->setObjectName(QStringLiteral("notice"));
    connect(m_save, &QAbstractButton::clicked, this, &DialPage::saveAsked);
    connect(m_user, &QLineEdit::textChanged, this, &Page::barChanged);
}

void DialPage::buildSignIn()
{
    auto* block = bare<QVBoxLayout>(m_signIn);
    block->addSpacing(40);
    block->addWidget(new Hairline);
    block->addSpacing(24);
    auto* heading = new Text(TextStyle::bodyBold);
    heading->setWords(tr("Sign-in for this test"));
    block->addWidget(heading);
    block->addSpacing(8);
    auto* grid = bare<QGridLayout>();
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    const auto label = [&](const QString& words, QWidget* field, int at) {
        auto* text = new Text(TextStyle::body);
        text->setWords(words);
        grid->addWidget(text, 0, at);
        grid->addWidget(field, 1, at);
        grid->setColumnStretch(at, 1);
    };
    m_user->setObjectName(QStringLiteral("user"));
    m_user->setAccessibleName(tr("User name"));
    m_user->setFont(fontFor(TextStyle::body));
    m_password->edit().setObjectName(QStringLiteral("password"));
    m_password->edit().setAccessibleName(tr("Password"));
    label(tr("User name"), m_user, 0);
    label(tr("Password"), m_password, 1);
    block->addLayout(grid);
    block->addSpacing(8);
    block->addWidget(m_caption);
    column().addWidget(m_signIn);
}

void DialPage::show(const DialContent& content)
{
    m_content = content;
    m_intro->setWords(content.intro);
    m_verdict->show(content.verdict);
    m_verdict->setVisible(!content.verdict.sentence.isEmpty());
    m_handshake->setStates(content.handshake);
    const bool running =
        content.state == DialContent::State::running || content.state == DialContent::State::stopping;
    m_user->setEnabled(!running);
    m_password->setLocked(running);
    m_signIn->setVisible(content.asksForSignIn || !content.signInCaption.isEmpty());
    m_caption->setWords(content.signInCaption);
    for (QLineEdit* field : {m_user, &m_password->edit()})
        field->setAccessibleDescription(content.signInCaption.isEmpty()
                ? tr("It is used for this test only and is not kept.")
                : content.signInCaption);
    m_save->setVisible(content.state == DialContent::State::failed);
    m_notice->setWords(content.notice);
    m_notice->setVisible(!content.notice.isEmpty());
    if (!content.notice.isEmpty())
        announce(*m_notice, content.notice);
    emit barChanged();
}

QString DialPage::user() const
{
    return m_user->text();
}

Secret DialPage::password() const
{
    return m_password->peek();
}

QString DialPage::title() const
{
    return tr("Does it work now?");
}

BarContent DialPage::bar() const
{
    switch (m_content.state) {
    case DialContent::State::running:
        return {{}, false, {tr("&Stop")}, tr("Connecting..."), false, false};
    case DialContent::State::stopping:
        return {{}, false, {tr("Stopping...")}, tr("Connecting..."), false, false};
    case DialContent::State::puttingBack:
        return {{}, false, {}, UndoPage::tr("Putting back..."), false, false};
    case DialContent::State::failed: {
        QStringList right {tr("&What is left?")};
        if (m_content.canPutBack)
            right.append(tr("Put &everything back"));
        return {{}, false, right, tr("&Connect again"), false, true, true,
            m_content.canPutBack && m_content.undoNeedsConsent};
    }
    case DialContent::State::ready:
        break;
    }
    return {{}, false, {}, tr("&Connect"), false, !m_content.asksForSignIn || !m_user->text().isEmpty()};
}

QWidget* DialPage::firstField()
{
    return m_content.asksForSignIn && m_content.state != DialContent::State::running ? m_user : nullptr;
}

void DialPage::leave()
{
    m_password->clear();
}

void DialPage::pressRight(int index)
{
    if (m_content.state == DialContent::State::running)
        emit stopAsked();
    else if (m_content.state == DialContent::State::failed && index == 0)
        emit whatIsLeftAsked();
    else if (m_content.state == DialContent::State::failed)
        emit putBackAsked();
}

void DialPage::pressPrimary()
{
    emit connectAsked();
}

} // namespace repair
