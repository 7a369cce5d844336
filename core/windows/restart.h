// A restart of this PC, and coming back after it: both the way Windows offers it to any program.
#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace repair {

/// Asks Windows to restart, and returns before it does. Programs with unsaved work may hold it up, as they
/// should. A restart and no shutdown: with Fast Startup the latter would leave the kernel's settings as they
/// are. Error{accessDenied} for a user who may not.
Status restartThisPc();

/// Once, when this user signs in next (RunOnce of HKCU), Windows starts this program again with these words.
/// Error{tooLarge} if they do not fit into the 260 characters that Windows runs.
Status comeBackAfterSignIn(const std::vector<std::string>& words);

} // namespace repair
