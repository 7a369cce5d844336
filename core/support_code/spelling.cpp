// The two alphabets, and what looks or sounds like their letters.
#include "core/support_code/spelling.h"

namespace repair::coding {
namespace {

constexpr std::string_view consonants = "bdfghjklmnprstvz";
constexpr std::string_view vowels = "aiou";
constexpr std::string_view crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Not the C library's, which asks the locale.
constexpr char small(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

constexpr bool isVowelPlace(std::size_t place)
{
    return place % 2 == 1;
}

/// By looks, not by sound: small i is no L, and capital L is no i, so "li" and "il" stay two things.
char vowelMeant(char typed)
{
    if (typed == '0')
        return 'o';
    return typed == '1' || typed == 'l' ? 'i' : small(typed);
}

char consonantMeant(char typed)
{
    return typed == '1' || typed == 'I' ? 'l' : small(typed);
}

std::optional<unsigned> tryReadLetter(char typed, std::size_t place)
{
    const bool isVowel = isVowelPlace(place);
    const std::size_t found =
        isVowel ? vowels.find(vowelMeant(typed)) : consonants.find(consonantMeant(typed));
    if (found == std::string_view::npos)
        return std::nullopt;
    return static_cast<unsigned>(found);
}

} // namespace

std::string spellWord(std::uint16_t word)
{
    return {consonants[word >> 12 & 15U], vowels[word >> 10 & 3U], consonants[word >> 6 & 15U],
        vowels[word >> 4 & 3U], consonants[word & 15U]};
}

std::string spellCharacters(Frame frame)
{
    std::string spelled(characterCount, '0');
    for (std::size_t place = characterCount; place-- > 0; frame >>= 5)
        spelled[place] = crockford[frame & 31U];
    return spelled;
}

std::optional<std::uint16_t> tryReadWord(std::string_view word)
{
    if (word.size() != wordLength)
        return std::nullopt;
    unsigned read = 0;
    for (std::size_t place = 0; place < wordLength; ++place) {
        const auto letter = tryReadLetter(word[place], place);
        if (!letter)
            return std::nullopt;
        read = read << (isVowelPlace(place) ? 2U : 4U) | *letter;
    }
    return static_cast<std::uint16_t>(read);
}

bool beginsLikeWord(std::string_view letters)
{
    for (std::size_t place = 0; place < letters.size(); ++place)
        if (place >= wordLength || !tryReadLetter(letters[place], place))
            return false;
    return true;
}

std::optional<unsigned> tryReadCharacter(char character)
{
    char meant = small(character);
    if (meant == 'o')
        meant = '0';
    if (meant == 'i' || meant == 'l')
        meant = '1';
    for (unsigned value = 0; value < crockford.size(); ++value)
        if (small(crockford[value]) == meant)
            return value;
    return std::nullopt;
}

} // namespace repair::coding
