// Words for errors that a person meets: wrong names, foreign or damaged journals, a second copy, a full disk.
#include "app/text/error_rows.h"
#include "app/text/translatable.h"
#include "core/pc/dialler.h"

namespace repair {
namespace {

constexpr ErrorPattern nothingWasChanged {
    QT_TRANSLATE_NOOP("error", "The record that makes undo possible cannot be written: %1 (code %3)."),
    QT_TRANSLATE_NOOP(
        "error", "Nothing was changed. Make that folder writable, or name another one with --state.")};
constexpr ErrorPattern diskFull {
    QT_TRANSLATE_NOOP(
        "error", "The disk is full, and the record that makes undo possible cannot be written: %1."),
    QT_TRANSLATE_NOOP("error", "Nothing further was changed. Make room and try again.")};

constexpr ErrorRow rows[] = {
    {ErrorKind::notFound, "find entry",
        {QT_TRANSLATE_NOOP("error", "There is no VPN entry with the name \"%1\"."),
            QT_TRANSLATE_NOOP("error", "Leave --profile out to take the entry that failed last.")}},
    {ErrorKind::conflict, "find entry",
        {QT_TRANSLATE_NOOP("error", "More than one VPN entry has the name \"%1\"."),
            QT_TRANSLATE_NOOP("error", "Say in which phonebook: --profile \"PHONEBOOK/NAME\".")}},
    {ErrorKind::conflict, "find phonebook entry",
        {QT_TRANSLATE_NOOP("error", "One phonebook has more than one entry with the name \"%1\"."),
            QT_TRANSLATE_NOOP("error", "Rename one of them in Windows; nobody can say which one it dials.")}},
    {ErrorKind::notFound, "find step",
        {QT_TRANSLATE_NOOP("error", "There is no step with the name \"%1\"."),
            QT_TRANSLATE_NOOP("error", "See all of them with: l2tp-repair steps")}},
    {ErrorKind::notFound, "find run",
        {QT_TRANSLATE_NOOP("error", "There is no repair with the number \"%1\"."),
            QT_TRANSLATE_NOOP("error", "See all of them with: l2tp-repair history")}},
    {ErrorKind::notFound, "find a change to undo",
        {QT_TRANSLATE_NOOP("error", "Nothing of repair \"%1\" is left to take back."),
            QT_TRANSLATE_NOOP("error", "See what was done with: l2tp-repair history")}},
    {ErrorKind::notFound, "find a repair to undo",
        {QT_TRANSLATE_NOOP("error", "There is no repair left to undo."),
            QT_TRANSLATE_NOOP("error", "See what was done with: l2tp-repair history")}},
    {ErrorKind::invalidInput, "choose a repair to undo",
        {QT_TRANSLATE_NOOP("error", "Say which repair to undo."),
            QT_TRANSLATE_NOOP("error", "Use --last for the newest one, or --run with its number.")}},
    {ErrorKind::invalidInput, "read the command line",
        {QT_TRANSLATE_NOOP("error", "%1"),
            QT_TRANSLATE_NOOP("error", "See how it is used with: l2tp-repair --help")}},
    {ErrorKind::notFound, "open scenario",
        {QT_TRANSLATE_NOOP("error", "There is no scenario with the name \"%1\"."),
            QT_TRANSLATE_NOOP("error", "See all of them with: l2tp-repair scenario list")}},
    {ErrorKind::notFound, "find code",
        {QT_TRANSLATE_NOOP("error", "The code \"%1\" is not known here."),
            QT_TRANSLATE_NOOP("error", "Compare the number with the message of Windows.")}},
    {ErrorKind::notFound, "dial",
        {QT_TRANSLATE_NOOP("error", "This PC has no L2TP entry to dial."),
            QT_TRANSLATE_NOOP("error", "Add the VPN connection in Windows first.")}},
    {ErrorKind::accessDenied, "change protected service",
        {QT_TRANSLATE_NOOP(
             "error", "Windows keeps the service %1 from being changed, even by administrators."),
            QT_TRANSLATE_NOOP("error",
                "In regedit, set Start to 2 under HKLM\\SYSTEM\\CurrentControlSet\\Services\\%1, then "
                "restart this PC.")}},
    {ErrorKind::unavailable, "load library",
        {QT_TRANSLATE_NOOP("error", "Windows lacks a library that this needs: %1 (code %3)."),
            QT_TRANSLATE_NOOP("error", "Repair the files of Windows with: sfc /scannow")}},
    {ErrorKind::notFound, findStoredCredentials,
        {QT_TRANSLATE_NOOP(
             "error", "No user name and password are stored for \"%1\", so it was not dialled."),
            QT_TRANSLATE_NOOP(
                "error", "Type them for this test. On the command line: l2tp-repair test --user NAME")}},
    {ErrorKind::notFound, "open simulated PC",
        {QT_TRANSLATE_NOOP("error", "There is no simulated PC in %1."),
            QT_TRANSLATE_NOOP("error", "Make one with: l2tp-repair scenario create office-vpn FILE")}},
    {ErrorKind::busy, "dial",
        {QT_TRANSLATE_NOOP("error", "\"%1\" is connected now, and was left alone."),
            QT_TRANSLATE_NOOP("error", "Disconnect it, then test again.")}},
    {ErrorKind::busy, "lock journals",
        {QT_TRANSLATE_NOOP("error", "Another copy of this program is repairing this PC."),
            QT_TRANSLATE_NOOP(
                "error", "Wait until it has finished, then try again. Nothing was changed by this one.")}},
    {ErrorKind::unsupported, "open this PC",
        {QT_TRANSLATE_NOOP("error", "This program repairs Windows, and this is not Windows."),
            QT_TRANSLATE_NOOP("error",
                "Here, rehearse with --pc simulated, or open what somebody sent you with --pc files:PATH.")}},
    {ErrorKind::unsupported, "change a PC that was opened from files",
        {QT_TRANSLATE_NOOP("error", "Files that somebody sent can be looked at, not repaired."),
            QT_TRANSLATE_NOOP("error", "See what would be done with: fix --what-if")}},
    {ErrorKind::unsupported, "open files",
        {QT_TRANSLATE_NOOP("error", "This version cannot open files: %1."), ""}},
    {ErrorKind::invalidInput, "read --pc",
        {QT_TRANSLATE_NOOP("error", "\"%1\" does not say which PC is meant."),
            QT_TRANSLATE_NOOP(
                "error", "Use --pc this, --pc simulated, --pc simulated:FILE or --pc files:PATH.")}},
    {ErrorKind::invalidInput, "read server address",
        {QT_TRANSLATE_NOOP("error", "This does not say which VPN server is meant."),
            QT_TRANSLATE_NOOP("error", "Type its name or address, for example vpn.example.com.")}},
    {ErrorKind::invalidInput, "test key",
        {QT_TRANSLATE_NOOP("error", "This pre-shared key is empty, or has a character that no key can have."),
            QT_TRANSLATE_NOOP("error", "Type the key by hand, as you were given it.")}},
    {ErrorKind::tooLarge, "test key",
        {QT_TRANSLATE_NOOP("error", "This is too long for a pre-shared key."),
            QT_TRANSLATE_NOOP("error", "See whether more than the key was copied.")}},
    {ErrorKind::conflict, "read journal of another PC",
        {QT_TRANSLATE_NOOP("error", "The record of repair %1 was made on another PC."),
            QT_TRANSLATE_NOOP("error", "It is shown and never used here; undo that repair on its own PC.")}},
    {ErrorKind::corrupt, "read journal",
        {QT_TRANSLATE_NOOP("error", "The record of a repair is damaged or was edited (%1)."),
            QT_TRANSLATE_NOOP("error",
                "It is shown and never used; its folder holds undo.reg and the phonebook as it was.")}},
    {ErrorKind::tooNew, "read journal",
        {QT_TRANSLATE_NOOP("error", "A newer version of this program made the record of a repair (%1)."),
            QT_TRANSLATE_NOOP("error", "Undo it with that version.")}},
    {ErrorKind::unavailable, "find state folder",
        {QT_TRANSLATE_NOOP("error", "There is no folder to keep records in, because %1 is not set."),
            QT_TRANSLATE_NOOP("error", "Name one with --state.")}},
    {ErrorKind::cancelled, "read secret",
        {QT_TRANSLATE_NOOP("error", "No secret was given."),
            QT_TRANSLATE_NOOP("error", "Type it when asked, or send it as one line to standard input.")}},
    {ErrorKind::conflict, "stop service",
        {QT_TRANSLATE_NOOP("error", "The service %1 was left running: another one that runs now needs it."),
            QT_TRANSLATE_NOOP("error", "Restart the PC if it should be stopped.")}},
    {ErrorKind::cancelled, "ask for consent",
        {QT_TRANSLATE_NOOP("error", "Consent was not given, so nothing was changed."),
            QT_TRANSLATE_NOOP("error", "Start it again and allow it, or ask an administrator.")}},
    {ErrorKind::unsupported, "run on this Windows",
        {QT_TRANSLATE_NOOP(
             "error", "This Windows is older than this program knows (build %1). Nothing was changed."),
            QT_TRANSLATE_NOOP("error", "Use it on Windows 10 version 1809 (build 17763) or newer.")}},
    {ErrorKind::accessDenied, "restart this PC",
        {QT_TRANSLATE_NOOP("error", "Windows does not let this program restart the PC."),
            QT_TRANSLATE_NOOP("error", "Restart it from the Start menu: Restart, not Shut down.")}},
    {ErrorKind::accessDenied, "change this PC",
        {QT_TRANSLATE_NOOP("error", "Changing this needs an administrator's rights. Nothing was changed."),
            QT_TRANSLATE_NOOP(
                "error", "Start the program as an administrator, or use the wizard, which asks.")}},
    {ErrorKind::unavailable, "reach the helper",
        {QT_TRANSLATE_NOOP("error", "The helper with an administrator's rights did not come up (%1)."),
            QT_TRANSLATE_NOOP(
                "error", "Nothing was changed. Try again; if it stays so, install this program anew.")}},
    {ErrorKind::unavailable, "hear from the helper",
        {QT_TRANSLATE_NOOP("error", "The helper with an administrator's rights ended too early."),
            QT_TRANSLATE_NOOP("error",
                "Check again. What it left half done is put back as soon as you allow the next repair.")}},
    {ErrorKind::conflict, "compare plan",
        {QT_TRANSLATE_NOOP("error", "This PC is no longer as it was when the plan was made."),
            QT_TRANSLATE_NOOP(
                "error", "Nothing was changed. Check again, and decide by what is there now.")}},
    {ErrorKind::accessDenied, "check the allow-list",
        {QT_TRANSLATE_NOOP("error", "The record asks for a change that no step of this program makes."),
            QT_TRANSLATE_NOOP("error", "Nothing was changed. An administrator should look at that record.")}},
    {ErrorKind::accessDenied, "trust journal folder",
        {QT_TRANSLATE_NOOP("error", "The folder for this PC's records was made by somebody else: %1."),
            QT_TRANSLATE_NOOP(
                "error", "Nothing was changed. An administrator should look at it and remove it.")}},
    {ErrorKind::accessDenied, "list journals", nothingWasChanged},
    {ErrorKind::io, "list journals", nothingWasChanged},
    {ErrorKind::accessDenied, "make journal folder", nothingWasChanged},
    {ErrorKind::accessDenied, "open journal folder", nothingWasChanged},
    {ErrorKind::accessDenied, "open journal lock", nothingWasChanged},
    {ErrorKind::accessDenied, "create journal", nothingWasChanged},
    {ErrorKind::accessDenied, "create backup file", nothingWasChanged},
    {ErrorKind::io, "make journal folder", nothingWasChanged},
    {ErrorKind::io, "open journal lock", nothingWasChanged},
    {ErrorKind::noSpace, "make journal folder", diskFull},
    {ErrorKind::noSpace, "open journal lock", diskFull},
    {ErrorKind::noSpace, "create journal", diskFull},
    {ErrorKind::noSpace, "create backup file", diskFull},
    {ErrorKind::noSpace, "write journal", diskFull},
    {ErrorKind::noSpace, "flush journal", diskFull},
};

} // namespace

std::span<const ErrorRow> errorRows()
{
    return rows;
}

} // namespace repair
