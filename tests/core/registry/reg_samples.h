// .reg files in the layout of regedit's exports, for the tests of this folder.
#pragma once

#include "core/model/registry_data.h"

#include <string>
#include <string_view>

namespace repair {

/// UTF-16LE with byte order mark and CRLF, from text with LF.
inline std::string exported(std::u16string_view text)
{
    std::u16string lines;
    for (const char16_t c : text)
        lines += c == u'\n' ? std::u16string(u"\r\n") : std::u16string(1, c);
    return "\xff\xfe" + utf16LeBytes(lines);
}

/// The same with the header of version 5 in front.
inline std::string version5(std::u16string_view text)
{
    return exported(std::u16string(u"Windows Registry Editor Version 5.00\n").append(text));
}

} // namespace repair
