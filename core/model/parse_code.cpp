// Reads a code as people write it: copied from a message, an event, a script, or typed from the phone.
#include "core/model/ras_error.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace repair {
namespace {

constexpr std::string_view blanks = " \t\r\n";

// Not std::toupper: the answer must not depend on the locale of the PC.
constexpr char upper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

bool isSame(std::string_view a, std::string_view b)
{
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return upper(x) == upper(y); });
}

std::string_view trimmed(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
    const auto last = text.find_last_not_of(blanks);
    return last == std::string_view::npos ? std::string_view{} : text.substr(0, last + 1);
}

std::string_view withoutLeadingWord(std::string_view text)
{
    constexpr std::string_view word = "error";
    // "ERROR_VPN_TIMEOUT" begins with the word, too, but goes on with it.
    if (text.size() <= word.size() || !isSame(text.substr(0, word.size()), word) || text[word.size()] == '_')
        return text;
    const auto code = text.find_first_not_of(" \t\r\n:#", word.size());
    return code == std::string_view::npos ? std::string_view{} : text.substr(code);
}

std::optional<std::uint32_t> tryParseNumber(std::string_view text)
{
    const bool isHex = text.size() > 2 && text[0] == '0' && upper(text[1]) == 'X';
    const std::string_view digits = isHex ? text.substr(2) : text;
    if (isHex && digits[0] == '-')
        return std::nullopt;
    std::int64_t number = 0;
    const auto [end, trouble] =
        std::from_chars(digits.data(), digits.data() + digits.size(), number, isHex ? 16 : 10);
    if (trouble != std::errc{} || end != digits.data() + digits.size())
        return std::nullopt;
    // Windows logs an HRESULT as a negative decimal.
    if (number < std::numeric_limits<std::int32_t>::min()
        || number > std::numeric_limits<std::uint32_t>::max())
        return std::nullopt;
    return static_cast<std::uint32_t>(number);
}

std::optional<std::uint32_t> tryFindSymbol(std::string_view text)
{
    constexpr std::string_view prefix = "ERROR_";
    for (const RasError& error : allRasErrors()) {
        if (isSame(error.symbol, text))
            return error.code;
        if (error.symbol.starts_with(prefix) && isSame(error.symbol.substr(prefix.size()), text))
            return error.code;
    }
    return std::nullopt;
}

} // namespace

std::optional<std::uint32_t> tryParseCode(std::string_view text)
{
    const std::string_view code = withoutLeadingWord(trimmed(text));
    const auto number = tryParseNumber(code);
    return number.has_value() ? number : tryFindSymbol(code);
}

} // namespace repair
