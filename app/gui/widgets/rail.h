// The side rail: which connection, the state of each chapter, and the four words for a helper.
#pragma once

#include "app/gui/view/rail_content.h"
#include "app/gui/widgets/glyph_view.h"
#include "app/gui/widgets/text.h"

#include <QAbstractButton>

#include <vector>

namespace repair {

/// One chapter: number, name and glyph.
class RailRow : public QAbstractButton {
    Q_OBJECT

public:
    explicit RailRow(Chapter chapter, QWidget* parent = nullptr);
    void show(Glyph state, bool current, bool pressable);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    Chapter m_chapter;
    Text* m_number;
    Text* m_name;
    GlyphView* m_glyph;
    bool m_current = false;
};

class Rail : public QWidget {
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);
    void show(const RailContent& content);
    [[nodiscard]] const std::vector<RailRow*>& rows() const { return m_rows; }

signals:
    void chapterPressed(repair::Chapter chapter);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();

    Text* m_caption;
    Text* m_connection;
    Text* m_detail;
    Text* m_wordsCaption;
    Text* m_firstWords;
    Text* m_lastWords;
    std::vector<RailRow*> m_rows;
    bool m_hasWords = false;
};

/// The chapter's heading as people know it: "Security tab".
[[nodiscard]] QString nameOf(Chapter chapter);
/// "1" to "7", and "+" for the devices, which are no numbered step.
[[nodiscard]] QString numberOf(Chapter chapter);
/// "3 Security tab"
[[nodiscard]] QString labelOf(Chapter chapter);

} // namespace repair
