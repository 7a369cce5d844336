// What the program ends with, for scripts and management tools. For ever: people branch on these numbers.
#pragma once

namespace repair::exitCode {

inline constexpr int done = 0;

// check, history, explain, snapshot, scenario, report, steps
inline constexpr int somethingFound = 1;
inline constexpr int couldNotTell = 2;

// fix, undo, test
inline constexpr int notDone = 1; ///< not repaired, undone in part, not connected
inline constexpr int putBack = 3;
inline constexpr int conflict = 4;
inline constexpr int accessDenied = 5;
/// ERROR_SUCCESS_REBOOT_REQUIRED, which installers and management tools know; POSIX cuts codes at eight bits.
#ifdef _WIN32
inline constexpr int repairedNeedsRestart = 3010;
#else
inline constexpr int repairedNeedsRestart = 10;
#endif

inline constexpr int badUsage = 64; ///< EX_USAGE of sysexits.h
inline constexpr int ourFault = 70; ///< EX_SOFTWARE: a defect of this program

} // namespace repair::exitCode
