// A sentence for anybody, and the technical name that follows it in brackets.
#pragma once

#include <QString>

namespace repair {

struct Line {
    QString words;
    QString technical; ///< without the brackets; may be empty
    friend bool operator==(const Line&, const Line&) = default;
};

/// As a screen reader says it.
[[nodiscard]] inline QString spoken(const Line& line)
{
    return line.technical.isEmpty() ? line.words
                                    : line.words + QLatin1String(" (") + line.technical + QLatin1Char(')');
}

} // namespace repair
