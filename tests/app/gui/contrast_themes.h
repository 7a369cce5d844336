// The four contrast themes that Windows 11 ships, as its .theme files have them.
#pragma once

#include "core/pc/contrast_colours.h"

namespace repair {

constexpr ContrastColours aquatic {
    0x202020, 0xFFFFFF, 0x75E9FC, 0xA6A6A6, 0x202020, 0xFFFFFF, 0x8EE3F0, 0x263B50};
constexpr ContrastColours desert {
    0xFFFAEF, 0x3D3D3D, 0x1C5E75, 0x676767, 0xFFFAEF, 0x202020, 0x903909, 0xFFF5E3};
constexpr ContrastColours dusk {
    0x2D3236, 0xFFFFFF, 0x70EBDE, 0xA6A6A6, 0x2D3236, 0xB6F6F0, 0xA1BFDE, 0x212D3B};
constexpr ContrastColours nightSky {
    0x000000, 0xFFFFFF, 0x8080FF, 0xA6A6A6, 0x000000, 0xFFEE32, 0xD6B4FD, 0x2B2B2B};

constexpr ContrastColours contrastThemes[] = {aquatic, desert, dusk, nightSky};

} // namespace repair
