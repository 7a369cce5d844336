// Page 1: the VPN entries of this PC, and which of them is chosen.
#pragma once

#include "app/gui/view/verdict_content.h"

#include <vector>

namespace repair {

struct EntryContent {
    QString name;
    QString where; ///< server, and whose entry it is
    Glyph glyph = Glyph::unknown;
    QString status; ///< "Connected on 12 November", "Failed today at 08:42"
    Line failure; ///< empty unless the last dial failed
    bool canBeRepaired = true; ///< false for a VPN of another kind; it is shown, not hidden
};

struct ChooseContent {
    std::vector<EntryContent> entries;
    int chosen = -1;
    QString halfDone; ///< what an interrupted repair left and only consent puts back; empty if nothing
    QStringList troubles; ///< what could not be read, each with something to do
};

} // namespace repair
