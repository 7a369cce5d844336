// How a program reaches what belongs to the whole PC: the PC's own journals, and a helper if it lacks the
// rights.
#pragma once

#include "core/journal/journal_store.h"
#include "core/pc/elevation.h"

namespace repair {

struct MachineAccess {
    std::unique_ptr<JournalStore> journals; ///< null: one journal, the user's, holds everything
    std::unique_ptr<Elevation> elevation; ///< null: this process has the rights itself
};

} // namespace repair
