// Where the stand-in for wevtapi finds its events, and what it is told.
#pragma once

#include <string>

namespace repair::wine::told_events {

/// Values below HKLM\SOFTWARE\L2TP Repair Stand-in\Events, all of them texts:
/// Asked                  the last query
/// Answers\NAME           the code with which that call fails
/// Channels\NAME\Exists   there is such a channel
/// Channels\NAME\NNNN\Xml its events as Windows renders them, oldest first
inline const std::wstring root = L"Events";
inline const std::wstring answers = L"Events\\Answers";

[[nodiscard]] inline std::wstring placeOf(const std::wstring& channel)
{
    return L"Events\\Channels\\" + channel;
}

} // namespace repair::wine::told_events
