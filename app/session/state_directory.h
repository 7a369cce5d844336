// Where the program keeps its journals, its log and the default simulated PC.
#pragma once

#include <functional>
#include <string>

namespace repair {

/// The value of an environment variable; empty if it is not set.
using EnvironmentVariable = std::function<std::string(const char* name)>;

/// The file or folder of that name in a folder, with the separators of the system; UTF-8.
[[nodiscard]] std::string pathBelow(const std::string& folder, const std::string& name);

/// What --state says, else L2TP_REPAIR_STATE, else l2tp-repair in the user's state folder: XDG_STATE_HOME or
/// ~/.local/state; "L2TP Repair" in LOCALAPPDATA on Windows. Not created here. Empty if none of them is set.
[[nodiscard]] std::string stateFolder(const std::string& asked, const EnvironmentVariable& variable);

/// The folder of one PC's journals. Its identity comes from a file that anybody could have written, and must
/// not lead out of the state folder.
[[nodiscard]] std::string journalFolder(const std::string& stateFolder, const std::string& pcIdentity);

} // namespace repair
