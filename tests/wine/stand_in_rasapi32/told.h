// What a test tells the stand-in, and what it can ask of it: kept in the registry, so that it works between
// processes.
#pragma once

#include <optional>
#include <string>

#include <windows.h>

namespace repair::wine {

// clang-format off
/// Values below HKLM\SOFTWARE\L2TP Repair Stand-in\Ras, all of them texts:
/// Answers\NAME            the code that this call answers with instead of doing anything; 0 is a call that
///                         says yes and does nothing
/// Entries\Largest         the newest size of RASENTRYW that this Windows takes; absent: 5680
/// Entries\Further         bytes of further phone numbers behind every entry; absent: 0
/// Misreads\KEY=VALUE      what RasGetEntryProperties makes of such a line instead; empty: it cannot load
///                         the book
/// Eap\User                whom the EAP method of every entry names; absent: it signs in by name and password
/// Eap\Data                what it keeps of him
/// Eap\Asks                1: it wants to ask for that
/// Eap\Held                identities that were not given back
/// Dial\Code               the error of every dial; absent or 0: it connects
/// Dial\State              the RASCONNSTATE in which it fails; absent: 2, ConnectDevice
/// Dial\StateMilliseconds  how long each state takes; absent: 20
/// Dial\HangUpMilliseconds how long the handle lives after RasHangUp; absent: 60
/// Dials\N                 what dial N was given: Entry, Phonebook, User, Domain, Eap, Password (its digest,
///                         or "stored")
/// Connections\N           connections that are not hung up yet: Entry, Phonebook, State, Error, Closing
/// Secrets\UID             digests of what is stored for an entry: PreSharedKey, Password; and User, Domain
// clang-format on
namespace told {

inline const std::wstring answers = L"Ras\\Answers";
inline const std::wstring entries = L"Ras\\Entries";
inline const std::wstring misreads = L"Ras\\Misreads";
inline const std::wstring eap = L"Ras\\Eap";
inline const std::wstring dial = L"Ras\\Dial";
inline const std::wstring dials = L"Ras\\Dials";
inline const std::wstring connections = L"Ras\\Connections";
inline const std::wstring secrets = L"Ras\\Secrets";

/// What the call of that name is to answer with; absent if it is to do its work.
[[nodiscard]] std::optional<DWORD> answerOf(const wchar_t* call);

/// What a secret is kept as: nobody reads one back on Windows either.
[[nodiscard]] std::wstring digestOf(const wchar_t* secret);

} // namespace told
} // namespace repair::wine
