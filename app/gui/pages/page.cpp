// The bare column of a page.

#include "app/gui/pages/page.h"

#include "app/gui/widgets/frames.h"

#include <QVBoxLayout>

namespace repair {

Page::Page(int number, QWidget* parent) : QWidget(parent), m_number(number), m_column(bare<QVBoxLayout>())
{
    auto* outer = bare<QVBoxLayout>(this);
    outer->setContentsMargins(0, 8, 0, 16);
    outer->addLayout(m_column);
    outer->addStretch(1);
    setObjectName(QStringLiteral("page%1").arg(number));
}

} // namespace repair
