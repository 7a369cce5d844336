// What a program gives up before it does anything else, so that less can be done to it.
#pragma once

namespace repair {

/// First in main. Libraries come from System32 only, a damaged heap ends the process, and no other program's
/// code is loaded into it. A crash leaves no dump, because one could hold a key: Windows Error Reporting is
/// not started, and where it starts nevertheless (for a damaged heap) it is asked to leave the heap out. An
/// administrator can still have whole dumps made of everything that ends so (LocalDumps). What an older
/// Windows does not know is left out.
void hardenProcess() noexcept;

} // namespace repair
