// A line edit with Show at its trailing edge.

#include "app/gui/widgets/secret_field.h"

#include "app/gui/look/text_style.h"
#include "app/gui/widgets/frames.h"
#include "app/gui/widgets/link.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace repair {

SecretField::SecretField(QWidget* parent)
    : QWidget(parent), m_edit(new QLineEdit), m_show(new Link(tr("Show"), this))
{
    bare<QHBoxLayout>(this)->addWidget(m_edit);
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_show->setObjectName(QStringLiteral("show"));
    m_show->raise();
    m_show->setAccessibleDescription(tr("Shows or hides the letters typed here."));
    setFocusProxy(m_edit);
    spaceLetters();
    connect(m_edit, &QLineEdit::textChanged, this, &SecretField::changed);
    connect(m_show, &QAbstractButton::clicked, this, &SecretField::toggleShown);
}

Secret SecretField::take()
{
    Secret secret = peek();
    clear();
    return secret;
}

Secret SecretField::peek() const
{
    return Secret(m_edit->text().toStdString());
}

void SecretField::clear()
{
    m_edit->clear();
    if (m_edit->echoMode() == QLineEdit::Normal)
        toggleShown();
}

void SecretField::setLocked(bool locked)
{
    m_edit->setEnabled(!locked);
    m_show->setVisible(!locked);
}

void SecretField::toggleShown()
{
    const bool hidden = m_edit->echoMode() == QLineEdit::Password;
    m_edit->setEchoMode(hidden ? QLineEdit::Normal : QLineEdit::Password);
    m_show->setText(hidden ? tr("Hide") : tr("Show"));
    spaceLetters();
    resizeEvent(nullptr);
}

void SecretField::spaceLetters()
{
    QFont font = fontFor(TextStyle::body);
    if (m_edit->echoMode() == QLineEdit::Password)
        font.setLetterSpacing(QFont::AbsoluteSpacing, 2); // the dots can be counted
    m_edit->setFont(font);
}

void SecretField::resizeEvent(QResizeEvent*)
{
    const QSize size = m_show->sizeHint();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int x = mirrored ? 12 : width() - size.width() - 13;
    m_show->setGeometry(x, (height() - size.height()) / 2 + 1, size.width(), size.height());
    const int room = size.width() + 8;
    m_edit->setTextMargins(mirrored ? room : 0, 0, mirrored ? 0 : room, 0);
}

} // namespace repair
