// A key that fails is most often a key with a blank copied along, so blanks are told at once.
#include "app/gui/widgets/key_entry.h"

#include "app/gui/widgets/frames.h"
#include "app/gui/widgets/secret_field.h"
#include "app/gui/widgets/text.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace repair {

KeyEntry::KeyEntry(QWidget* parent)
    : QWidget(parent), m_key(new SecretField), m_hint(new Text(TextStyle::small, Tone::muted))
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
    setFocusProxy(&m_key->edit());
    connect(m_key, &SecretField::changed, this, &KeyEntry::judge);
    judge();
}

void KeyEntry::judge()
{
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
    emit changed();
}

Secret KeyEntry::take()
{
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
