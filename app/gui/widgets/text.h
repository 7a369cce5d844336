// A label that keeps the line height of the type scale and mixes words with a small technical name.
#pragma once

#include "app/gui/look/text_style.h"
#include "app/gui/view/line.h"

#include <QLabel>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace repair {

/// A QLabel to screen readers and to layouts; only the painting is ours. Wraps, unless told to elide.
class Text : public QLabel {
    Q_OBJECT

public:
    struct Run {
        QString text;
        TextStyle style;
        Tone tone;
    };

    explicit Text(TextStyle style, Tone tone = Tone::text, QWidget* parent = nullptr);

    void setWords(const QString& words);
    /// The technical name follows in brackets, small and muted.
    void setLine(const Line& line);
    void setRuns(std::vector<Run> runs);
    void setStyle(TextStyle style, Tone tone);
    /// Keeps to one line: cut with dots where the room ends, whole in the tooltip; or never cut.
    void setElided();
    void setOneLine();
    /// Takes whatever width its column is given, so that the columns keep their shares.
    void setFlexible();
    void setTabularDigits(double extraSpacing);

    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Where the last line ends at this width, and how many lines there are.
    [[nodiscard]] QSize endAt(int width) const;
    /// Whether every line is seen whole at the present size; what the tests of cut-off text ask.
    [[nodiscard]] bool isSeenWhole() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Fit { wrap, elide, oneLine };
    struct Lines {
        std::unique_ptr<QTextLayout> layout;
        int height = 0;
        double width = 0;
        double lastWidth = 0;
    };

    [[nodiscard]] Lines layOut(double width, const std::vector<Run>& runs) const;
    [[nodiscard]] std::vector<Run> elidedRuns() const;
    [[nodiscard]] int pitch() const;
    void refresh();

    TextStyle m_style;
    Tone m_tone;
    Fit m_fit = Fit::wrap;
    double m_spacing = 0;
    std::vector<Run> m_runs;
};

} // namespace repair
