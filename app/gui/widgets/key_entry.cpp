// A key that fails is most often a key with a blank copied along, so blanks are told at once.
#include "app/gui/widgets/key_entry.h"

#include "app/gui/widgets/frames.h"
#include "app/gui/widgets/link.h"
#include "app/gui/widgets/secret_field.h"
#include "app/gui/widgets/text.h"

#include <QBoxLayout>
#include <QLineEdit>

#include <utility>

namespace repair {

KeyEntry::KeyEntry(QWidget* parent)
    : QWidget(parent), m_key(new SecretField), m_hint(new Text(TextStyle::small, Tone::muted)),
      m_test(new Link), m_result(new Text(TextStyle::body))
{
    auto* label = new Text(TextStyle::bodyBold);
    label->setLine({tr("Key from your administrator"), tr("pre-shared key")});
    m_key->edit().setObjectName(QStringLiteral("key"));
    m_key->edit().setAccessibleName(tr("Key from your administrator"));
    label->setBuddy(&m_key->edit());
    auto* column = bare<QVBoxLayout>(this);
    column->addWidget(label);
    column->addSpacing(4);
    column->addWidget(m_key);
    column->addSpacing(4);
    column->addWidget(m_hint);
    column->addSpacing(4);
    column->addWidget(m_test, 0, Qt::AlignLeading);
    column->addWidget(m_result);
    m_test->setObjectName(QStringLiteral("testKey"));
    m_test->setAccessibleDescription(tr("Asks the server about this key. Nothing is stored or changed."));
    m_result->setObjectName(QStringLiteral("keyTested"));
    setFocusProxy(&m_key->edit());
    connect(m_key, &SecretField::changed, this, &KeyEntry::judge);
    connect(m_test, &QAbstractButton::clicked, this, [this] {
        if (m_isTesting)
            endTest();
        else
            emit testAsked();
    });
    judge();
}

KeyEntry::~KeyEntry()
{
    endTest();
}

void KeyEntry::judge()
{
    endTest();
    m_test->setText(tr("Test the key"));
    m_test->setEnabled(!isEmpty());
    m_result->setVisible(false);
    const QString typed = m_key->edit().text();
    const int count = static_cast<int>(typed.size());
    if (typed.isEmpty())
        m_hint->setWords(tr("Ask whoever runs the server. Only the server can tell whether a key is right."));
    else if (typed != typed.trimmed())
        m_hint->setWords(
            tr("%n characters, with a blank at one end. Was it copied along by mistake?", nullptr, count));
    else
        m_hint->setWords(
            tr("%n characters, no blank at either end. Only the server can tell whether it is right.",
                nullptr, count));
    if (const QString hints = m_hints && !typed.isEmpty() ? m_hints(peek()) : QString(); !hints.isEmpty())
        m_hint->setWords(hints);
    m_key->edit().setAccessibleDescription(m_hint->text());
    emit changed();
}

void KeyEntry::setHints(std::function<QString(const Secret& key)> hints)
{
    m_hints = std::move(hints);
    judge();
}

void KeyEntry::showTesting(const QString& words)
{
    m_isTesting = true;
    m_test->setText(tr("Stop testing"));
    m_result->setWords(words);
    m_result->setVisible(true);
}

void KeyEntry::showTested(const QString& words)
{
    m_isTesting = false;
    m_test->setText(tr("Test the key"));
    m_result->setWords(words);
    m_result->setVisible(!isEmpty());
}

void KeyEntry::endTest()
{
    if (std::exchange(m_isTesting, false))
        emit testStopped();
}

Secret KeyEntry::peek() const
{
    return m_key->peek();
}

Secret KeyEntry::take()
{
    endTest();
    return m_key->take();
}

void KeyEntry::clear()
{
    m_key->clear();
}

bool KeyEntry::isEmpty() const
{
    return m_key->edit().text().isEmpty();
}

QLineEdit& KeyEntry::edit()
{
    return m_key->edit();
}

} // namespace repair
