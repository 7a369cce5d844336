// SPI_GETHIGHCONTRAST and GetSysColor, winuser.h.
#include "core/windows/contrast_theme.h"

#include <windows.h>

namespace repair {
namespace {

std::uint32_t colourOf(int index) noexcept
{
    const DWORD colour = GetSysColor(index); // 0x00BBGGRR
    return std::uint32_t {GetRValue(colour)} << 16 | std::uint32_t {GetGValue(colour)} << 8
        | std::uint32_t {GetBValue(colour)};
}

bool isContrastOn() noexcept
{
    HIGHCONTRASTW answer {};
    answer.cbSize = sizeof answer;
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof answer, &answer, 0)
        && (answer.dwFlags & HCF_HIGHCONTRASTON);
}

} // namespace

ContrastColours systemColours() noexcept
{
    return {colourOf(COLOR_WINDOW), colourOf(COLOR_WINDOWTEXT), colourOf(COLOR_HOTLIGHT),
        colourOf(COLOR_GRAYTEXT), colourOf(COLOR_BTNFACE), colourOf(COLOR_BTNTEXT), colourOf(COLOR_HIGHLIGHT),
        colourOf(COLOR_HIGHLIGHTTEXT)};
}

std::optional<ContrastColours> hostContrast() noexcept
{
    return isContrastOn() ? std::optional(systemColours()) : std::nullopt;
}

} // namespace repair
