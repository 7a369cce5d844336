// One change on one line: sign or tick box, words, and at the far edge before, arrow, after.
#pragma once

#include "app/gui/view/change_content.h"
#include "app/gui/widgets/glyph_view.h"
#include "app/gui/widgets/text.h"

class QCheckBox;
class QBoxLayout;

namespace repair {

/// Before, arrow, after; read aloud as "now Disabled, will be Automatic".
class BeforeAfter : public QWidget {
    Q_OBJECT

public:
    enum class Emphasis { after, none };

    explicit BeforeAfter(QWidget* parent = nullptr);
    void show(const QString& before, const QString& after, Emphasis emphasis);

private:
    Text* m_before;
    GlyphView* m_arrow;
    Text* m_after;
};

class ChangeRow : public QWidget {
    Q_OBJECT

public:
    enum class Lead { glyph, tick };

    explicit ChangeRow(Lead lead, QWidget* parent = nullptr);
    void show(const ChangeContent& content);
    void setTicked(bool ticked);
    [[nodiscard]] bool isTicked() const;

signals:
    void ticked(bool on);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    GlyphView* m_glyph = nullptr;
    QCheckBox* m_tick = nullptr;
    Text* m_words;
    Text* m_note;
    BeforeAfter* m_change;
};

/// Fills a column with rows and hairlines between them.
void showChanges(QBoxLayout& column, const std::vector<ChangeContent>& changes);

} // namespace repair
