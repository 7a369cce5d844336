// What looks damaged in a phonebook that parses: parsing loses nothing, so it refuses almost nothing.
#pragma once

#include "core/phonebook/pbk_file.h"

#include <cstddef>
#include <string>
#include <vector>

namespace repair {

struct PbkDoubt {
    enum class Kind {
        strayText, ///< text before the first entry
        sameName, ///< an earlier entry has this name, but for ASCII case
        missingBlock, ///< the entry ends without its MEDIA= or DEVICE= block: cut off between two lines
        cutLine, ///< neither header nor key=value: cut off inside a line, or foreign
        noLineEnd, ///< the last line has no line end: harmless, or the file was cut off
    };
    Kind kind = Kind::strayText;
    std::size_t line = 0; ///< 1 is the first
    std::string subject; ///< the entry's name; empty for strayText

    friend bool operator==(const PbkDoubt&, const PbkDoubt&) = default;
};

/// In the order of lines. Reads the whole phonebook once.
[[nodiscard]] std::vector<PbkDoubt> doubtsAbout(const PbkFile& book);

} // namespace repair
