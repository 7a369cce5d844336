// The table of page 3: what is there, what it should be, one glyph a row.
#pragma once

#include "app/gui/view/step_content.h"
#include "app/gui/widgets/frames.h"

class QGridLayout;

namespace repair {

/// A grid of labels, so that every cell can be selected and read aloud.
class StepTable : public Card {
    Q_OBJECT

public:
    explicit StepTable(QWidget* parent = nullptr);
    void show(const std::vector<StepRowContent>& rows);

private:
    void addRow(int line, const StepRowContent& row);

    QGridLayout* m_grid = nullptr;
};

} // namespace repair
