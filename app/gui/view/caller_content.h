// Page 8: what a caller's code says.
#pragma once

#include "app/gui/view/handshake_states.h"
#include "app/gui/view/rail_content.h"

#include <utility>
#include <vector>

namespace repair {

struct CallerContent {
    enum class State { empty, incomplete, wrong, complete };
    State state = State::empty;
    QString message; ///< under the field
    QString windows, sees, lastError;
    QString lastErrorBriefly; ///< its number, and the stage it belongs to
    HandshakeStates handshake = nothingTried();
    ChapterStates chapters {};
    std::vector<std::pair<Glyph, QString>> found;
    QStringList next;
};

} // namespace repair
