// What the rail at the side shows: the connection, the chapters as last read, the words to read out.
#pragma once

#include "app/gui/look/glyph.h"
#include "core/model/chapter.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace repair {

using ChapterStates = std::array<Glyph, allChapters.size()>;

struct RailContent {
    QString caption; ///< "Connection", or "Caller's PC" in the helper's view
    QString name;
    QString detail;
    ChapterStates states {};
    std::optional<Chapter> current; ///< only on page 3
    bool pressable = false;
    QStringList words; ///< four, or none where a code is shown large
};

} // namespace repair
