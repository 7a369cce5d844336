// The verdict, the current step or the result: a glyph, one large sentence, and at most two lines under it.
#pragma once

#include "app/gui/view/verdict_content.h"
#include "app/gui/widgets/glyph_view.h"
#include "app/gui/widgets/text.h"

namespace repair {

class VerdictView : public QWidget {
    Q_OBJECT

public:
    explicit VerdictView(QWidget* parent = nullptr);
    void show(const VerdictContent& content);

private:
    GlyphView* m_glyph;
    Text* m_sentence;
    Text* m_details;
};

} // namespace repair
