// The 64 bits of a support code: its fields, a mark in each word against swapped words, and the check sum.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace repair::coding {

using Frame = std::uint64_t;
using Words = std::array<std::uint16_t, 4>;

/// x^10 + x^7 + x^6 + x^5 + x^4 + x + 1. Primitive, so that it catches any two equal changes at a distance;
/// of the 60 such it misses fewest pairs of wrong letters, and none at all in the words (frame_test.cpp).
inline constexpr unsigned polynomial = 0x4F3;

/// The first bit of each word, which is 0 in the first and third and 1 in the others.
inline constexpr std::uint16_t markBit = 0x8000;

[[nodiscard]] Words wordsOf(Frame frame);
[[nodiscard]] Frame frameOf(const Words& words);

[[nodiscard]] Frame frameAround(std::uint64_t fields);

/// Whether the mark of this word, 0 to 3, is the one of its place.
[[nodiscard]] bool hasItsMark(Frame frame, std::size_t word);

/// Absent if a mark or the sum is wrong.
[[nodiscard]] std::optional<std::uint64_t> tryFieldsIn(Frame frame);

} // namespace repair::coding
