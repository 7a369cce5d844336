// How the families of the catalogue write their rows: short words, and lists that live as long as the
// program.
#pragma once

#include "core/model/ras_error.h"

#include <array>

namespace repair::catalogue {

using enum Stage;
using enum Cause;
using enum Remedy;

template <auto First, auto... Others>
inline constexpr std::array listed{First, Others...};

template <Cause... items>
inline constexpr std::span<const Cause> by{listed<items...>};

template <Remedy... items>
inline constexpr std::span<const Remedy> tryThis{listed<items...>};

inline constexpr std::span<const Remedy> nothing{};

} // namespace repair::catalogue
