// Pages 4 to 7: a repair under way, the test dial, what came of it, and the way back.
#pragma once

#include "app/gui/view/change_content.h"
#include "app/gui/view/handshake_states.h"
#include "app/gui/view/verdict_content.h"

#include <QStringList>

#include <vector>

namespace repair {

struct RepairContent {
    VerdictContent current;
    int percent = 0;
    std::vector<ChangeContent> changes;
    bool running = true;
    bool stopping = false;
};

struct DialContent {
    enum class State { ready, running, stopping, failed, puttingBack };
    State state = State::ready;
    QString intro;
    VerdictContent verdict;
    HandshakeStates handshake = nothingTried();
    bool asksForSignIn = false;
    QString signInCaption; ///< why it asks, or that what is stored is used
    bool canPutBack = false;
    bool undoNeedsConsent = true;
    QString notice; ///< where the report was saved, or why it could not be
};

struct CodeContent {
    QStringList words; ///< four
    QStringList characters; ///< 3-3-3-4
};

struct DoneContent {
    VerdictContent result;
    std::vector<ChangeContent> changes;
    CodeContent code;
    bool waitsForRestart = false;
    bool canUndo = false;
    bool undoNeedsConsent = true;
    bool puttingBack = false; ///< under way: nothing can be pressed
    QString notice; ///< where the report was saved, or why it could not be
};

struct RunContent {
    QString id;
    QString title;
    QString summary; ///< "3 changes", "2 changes, undone on 4 November"
    std::vector<UndoChangeContent> changes;
    bool isOpen = false;
};

struct UndoContent {
    std::vector<RunContent> runs;
    QString notice;
    bool needsConsent = true; ///< for what is of the whole PC
    bool puttingBack = false; ///< under way: nothing can be pressed
};

} // namespace repair
