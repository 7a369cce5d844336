// Phonebook texts in the shapes that Windows writes, for the tests of this folder.
#pragma once

#include <string>
#include <string_view>

namespace repair {

/// 宽带连接 ("broadband connection"), as Chinese Windows names its PPPoE entry.
inline constexpr std::string_view broadbandName = "\xe5\xae\xbd\xe5\xb8\xa6\xe8\xbf\x9e\xe6\x8e\xa5";

/// An L2TP entry with a pre-shared key and every key of Windows 10, in its order; CRLF and a blank line at
/// the end.
[[nodiscard]] std::string l2tpEntry(std::string_view rawName);

/// A managed entry: repeated CustomAuthData, NrptRules and TrustedNetworks lines, and keys unknown to us.
[[nodiscard]] std::string managedEntry(std::string_view rawName);

/// A PPPoE entry with the short key list of older writers.
[[nodiscard]] std::string broadbandEntry(std::string_view rawName);

/// One of each, in this order: "Office VPN", "Always On", broadbandName.
[[nodiscard]] std::string sampleBook();

[[nodiscard]] std::string replaced(std::string text, std::string_view what, std::string_view with);
[[nodiscard]] std::string withLineFeeds(std::string_view text);

} // namespace repair
