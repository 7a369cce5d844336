// What a person typed, without what stands between the letters.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace repair::coding {

struct TypedCode {
    std::string letters; ///< all of them; what is no ASCII letter or digit became a question mark
    std::vector<std::string> parts; ///< as the person separated them
};

/// Blanks of any width, line ends, and hyphens of any length separate.
[[nodiscard]] TypedCode readTyped(std::string_view typed);

/// In pieces of this length; the last one may be shorter.
[[nodiscard]] std::vector<std::string> cutInto(std::size_t length, std::string_view letters);

} // namespace repair::coding
