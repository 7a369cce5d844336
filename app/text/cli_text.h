// Sentences that only the command line says. It speaks English, as its logs do.
#pragma once

namespace repair::cliText {

inline constexpr const char* programSummary =
    "Finds out why a Windows PC cannot open its L2TP/IPsec VPN (error 789 and its neighbours), repairs it,\n"
    "proves that it works, and can put everything back.\n";

inline constexpr const char* globalFooter =
    "Begin here:\n"
    "  l2tp-repair check                 what is wrong, and why\n"
    "  l2tp-repair fix --all --what-if   what a repair would change; changes nothing\n"
    "  l2tp-repair fix --all             repair it\n"
    "  l2tp-repair test                  dial for real, stage by stage\n"
    "  l2tp-repair undo --last           put everything back\n"
    "\n"
    "Each verb explains itself, with its exit codes: l2tp-repair check --help\n"
    "Without --pc this is about the PC it runs on (Windows), or about a simulated PC (elsewhere).\n"
    "Results go to standard output, trouble to standard error. Bad usage ends with 64.\n";

inline constexpr const char* simulatedPcMade =
    "A simulated PC with a broken VPN was made for you to try this on: %1";
inline constexpr const char* anotherCopyWorks =
    "Another copy of this program is repairing this PC now; what you see may change under your eyes.";
inline constexpr const char* recoveryFailed = "An interrupted repair could not be put back yet. %1";
inline constexpr const char* journalUnusable = "Repair %1: %2 %3";
inline constexpr const char* undone = "Repair %1 is undone: everything is as it was before it";
inline constexpr const char* undoneInPart = "Repair %1 is not undone completely";
inline constexpr const char* wouldBePutBack = "Undoing repair %1 would put this back (nothing was)";
inline constexpr const char* askForKey = "Pre-shared key of the VPN (it is not shown): ";
inline constexpr const char* askForPassword = "Password (it is not shown): ";
inline constexpr const char* askForRestart =
    "The repair takes effect after a restart. Restart this PC now? [y/N] ";

} // namespace repair::cliText
