// Page 2: the verdict, the picture and the findings.
#pragma once

#include "app/gui/view/handshake_states.h"
#include "app/gui/view/verdict_content.h"

#include <vector>

namespace repair {

struct FindingContent {
    QString stepId;
    Glyph glyph = Glyph::broken;
    QString title;
    Line evidence;
    QStringList remarks; ///< more evidence; that it cannot cause this error; who owns the setting
    QString chapter; ///< "1 Services"
    QString before, after; ///< both empty if there is nothing this program can change
    bool needsRestart = false;
    bool repairable = true;
    bool ticked = false;
    bool isOfWholePc = true; ///< its repair changes more than what is the user's own
    bool asksForKey = false; ///< only a person has the pre-shared key
    QStringList besides {}; ///< what else belongs to the change: how many more there are, the risk
};

struct CheckContent {
    bool running = false;
    int percent = 0; ///< while running
    VerdictContent verdict;
    HandshakeStates handshake = nothingTried();
    QString server; ///< what the server itself answered; empty if that is not known
    std::vector<FindingContent> findings;
    std::vector<Line> unknowns;
    bool needsConsent = true; ///< for what is of the whole PC
    bool isCallers = false; ///< read from a code: to look at, nothing to press
};

} // namespace repair
