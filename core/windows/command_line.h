// Words into one command line, so that CommandLineToArgvW and the C runtime read the same words again.
#pragma once

#include <string>
#include <vector>

namespace repair {

/// Quotes what needs it: blanks, quotes, and backslashes before a quote.
[[nodiscard]] std::wstring commandLineOf(const std::vector<std::wstring>& words);

} // namespace repair
