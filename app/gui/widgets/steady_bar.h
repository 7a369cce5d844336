// A progress bar that never goes back.
#pragma once

#include <QProgressBar>

namespace repair {

class SteadyBar : public QProgressBar {
    Q_OBJECT

public:
    explicit SteadyBar(QWidget* parent = nullptr);
    /// Starts anew, for another piece of work.
    void restart();
    /// A smaller share than the one shown is ignored.
    void advance(int percent);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace repair
