// What a program gives up before it does anything else, so that less can be done to it.
#pragma once

namespace repair {

/// First in main. Libraries come from System32 only, a damaged heap ends the process, no other program's
/// code is loaded into it, and a crash leaves no dump: one could hold a key. What an older Windows does not
/// know is left out.
void hardenProcess() noexcept;

} // namespace repair
