// The colours of the contrast theme that a person chose for their screen.
#pragma once

#include <cstdint>

namespace repair {

/// Each 0xRRGGBB. A text reads well on the ground it is named with, and on no other.
struct ContrastColours {
    std::uint32_t window = 0;
    std::uint32_t windowText = 0; ///< on window
    std::uint32_t link = 0; ///< on window
    std::uint32_t disabledText = 0; ///< on window
    std::uint32_t button = 0;
    std::uint32_t buttonText = 0; ///< on button
    std::uint32_t highlight = 0;
    std::uint32_t highlightText = 0; ///< on highlight
    friend bool operator==(const ContrastColours&, const ContrastColours&) = default;
};

} // namespace repair
