// Where the program keeps its journals, its log and the default simulated PC.
#pragma once

#include "app/cli/adapters.h"

#include <string>

namespace repair {

/// What --state says, else L2TP_REPAIR_STATE, else l2tp-repair in the user's state folder: XDG_STATE_HOME or
/// ~/.local/state, and LOCALAPPDATA on Windows. Not created here. Empty if none of them is set.
[[nodiscard]] std::string stateFolder(const std::string& asked, const Console& console);

/// The folder of one PC's journals. Its identity comes from a file that anybody could have written, and must
/// not lead out of the state folder.
[[nodiscard]] std::string journalFolder(const std::string& stateFolder, const std::string& pcIdentity);

} // namespace repair
