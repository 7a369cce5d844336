// The text of a .reg file, whatever its encoding and version.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace repair {

inline constexpr std::u16string_view regHeaderVersion5 = u"Windows Registry Editor Version 5.00";

struct RegText {
    std::u16string text; ///< UTF-16, because strings in it may be ill-formed and must stay as they are
    std::size_t body = 0; ///< where the line behind the header line begins
    bool ansi = false; ///< REGEDIT4: hex strings are 8-bit too
};

/// Fails as parseReg() says.
[[nodiscard]] Result<RegText> decodeReg(std::string_view bytes);

/// The error of the line at that position: its number, counted from 1, and what stands before any '='. Behind
/// it there may be a password.
[[nodiscard]] Error regLineError(std::u16string_view text, std::size_t at);

} // namespace repair
