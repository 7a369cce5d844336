// How a frame is spelled: as four proquint words, or as 13 characters of Crockford's base 32.
#pragma once

#include "core/support_code/frame.h"

#include <string>
#include <string_view>

namespace repair::coding {

inline constexpr std::size_t parts = 4;
inline constexpr std::size_t wordLength = 5;
inline constexpr std::size_t characterCount = 13;
/// Read out as 3-3-3-4.
inline constexpr std::array<std::size_t, parts> groupLengths {3, 3, 3, 4};

/// The group, 0 to 3, in which a character stands.
[[nodiscard]] constexpr std::size_t groupOf(std::size_t character)
{
    return character < 9 ? character / 3 : 3;
}

[[nodiscard]] std::string spellWord(std::uint16_t word);
/// All 13, without the hyphens. The first one carries four bits only, so it is a digit or A to F.
[[nodiscard]] std::string spellCharacters(Frame frame);

/// Absent unless it is consonant, vowel, consonant, vowel, consonant of the sixteen and the four. 0 is o; 1,
/// and whichever of capital i and small L looks like it, is the letter that can stand there.
[[nodiscard]] std::optional<std::uint16_t> tryReadWord(std::string_view word);
/// Whether it could be the beginning of a word.
[[nodiscard]] bool beginsLikeWord(std::string_view letters);
/// 0 to 31. Absent for U and for what is neither letter nor digit.
[[nodiscard]] std::optional<unsigned> tryReadCharacter(char character);

} // namespace repair::coding
