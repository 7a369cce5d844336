// The label beside a radio button, part of what can be pressed and of the ring.

#include "app/gui/widgets/labelled_button.h"

#include "app/gui/look/focus_ring.h"
#include "app/gui/widgets/frames.h"
#include "app/gui/widgets/text.h"

#include <QBoxLayout>
#include <QMouseEvent>

namespace repair {

LabelledButton::LabelledButton(QAbstractButton* button, QWidget* parent)
    : QWidget(parent), m_button(button), m_words(new Text(TextStyle::body))
{
    m_button->setFixedSize(scaled(20), scaled(20));
    auto* row = bare<QHBoxLayout>(this);
    row->addWidget(m_button, 0, Qt::AlignTop);
    row->addSpacing(12);
    row->addWidget(m_words, 1);
    ringAround(*m_button, *this, 2);
}

void LabelledButton::setWords(const QString& words)
{
    m_words->setWords(words);
    m_button->setAccessibleName(words);
}

void LabelledButton::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->pos()) || !m_button->isEnabled())
        return;
    m_button->setFocus(Qt::MouseFocusReason);
    m_button->click();
}

} // namespace repair
