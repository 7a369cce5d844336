// Signs and sentences, one under the other.
#include "app/gui/widgets/notice_list.h"

#include "app/gui/widgets/frames.h"
#include "app/gui/widgets/glyph_view.h"
#include "app/gui/widgets/text.h"

#include <QBoxLayout>

namespace repair {

NoticeList::NoticeList(QWidget* parent) : QWidget(parent)
{
    bare<QVBoxLayout>(this);
    hide();
}

void NoticeList::show(const QStringList& notices)
{
    auto* rows = static_cast<QVBoxLayout*>(layout());
    clearLayout(*rows);
    setVisible(!notices.isEmpty());
    for (const QString& notice : notices) {
        auto* row = bare<QHBoxLayout>();
        auto* glyph = new GlyphView(16);
        glyph->setGlyph(Glyph::unknown);
        auto* text = new Text(TextStyle::body);
        text->setWords(notice);
        row->addWidget(glyph, 0, Qt::AlignTop);
        row->addSpacing(10);
        row->addWidget(text, 1);
        rows->addLayout(row);
        rows->addSpacing(8);
    }
}

} // namespace repair
