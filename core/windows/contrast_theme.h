// Whether Windows shows a contrast theme, and its colours.
#pragma once

#include "core/pc/contrast_colours.h"

#include <optional>

namespace repair {

/// Absent unless a contrast theme is on now. Cheap; no rights needed; from any thread.
[[nodiscard]] std::optional<ContrastColours> hostContrast() noexcept;
/// The colours that programs are to use now, whatever the theme (GetSysColor, winuser.h).
[[nodiscard]] ContrastColours systemColours() noexcept;

} // namespace repair
