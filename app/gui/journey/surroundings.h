// What the journey needs from outside itself; tests put their own there.
#pragma once

#include "app/session/session.h"

#include <QString>

#include <functional>

namespace repair {

struct Surroundings {
    Session& session;
    /// Restarts the PC. Empty where this program cannot.
    std::function<Status()> restart;
    /// Makes the wizard come back by itself, to this entry, after a restart. Empty where it cannot.
    std::function<Status(const QString& entry)> comeBack;
    /// Opens a file, a folder or a page of Windows' settings; false if nothing could open it.
    std::function<bool(const QString& what)> open;
    /// Empty if the person changed their mind.
    std::function<QString(const QString& suggestedName)> askWhereToSave;
    std::function<void(const QString& text)> copy;
    bool needsConsent = true; ///< for what belongs to the whole PC
    bool restartEndsProgram = false; ///< as on a real PC; a simulated one is up again at once
    bool canOpenWindowsPlaces = false; ///< whether open() knows "services.msc" and its like
    QString entry {}; ///< to begin with; empty: the one that failed last
    bool afterRestart = false; ///< begin with "Does it work now?"
    bool beginsWithUndo = false; ///< begin with page 7, over page 1
};

} // namespace repair
