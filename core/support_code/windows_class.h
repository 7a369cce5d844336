// The Windows releases that a support code tells apart, in four bits.
#pragma once

#include <cstdint>
#include <string_view>

namespace repair {

/// The numbers are in codes that people have written down: never renumbered. 15 is free.
enum class WindowsClass : std::uint8_t {
    notKnown = 0,
    beforeWindows10 = 1,
    windows10Before1809 = 2,
    windows10V1809 = 3,
    windows10V1903 = 4, ///< and 1909
    windows10V2004 = 5, ///< to 21H1
    windows10V21H2 = 6,
    windows10V22H2 = 7,
    server2022 = 8,
    windows11V21H2 = 9,
    windows11V22H2 = 10,
    windows11V23H2 = 11,
    windows11V24H2 = 12,
    windows11V25H2 = 13,
    newer = 14,
};

inline constexpr std::size_t windowsClassCount = 15;

/// Build 0 means that the build could not be read. A server counts as the client of the same build.
[[nodiscard]] WindowsClass windowsClassOf(std::uint32_t build);

/// "Windows 11, 24H2": a name, the same in every language. Empty where there is none to give.
[[nodiscard]] std::string_view nameOf(WindowsClass windows);

} // namespace repair
