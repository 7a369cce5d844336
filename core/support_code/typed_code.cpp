// Mail programs and word processors turn blanks and hyphens into others; all of them separate.
#include "core/support_code/typed_code.h"

#include <array>

namespace repair::coding {
namespace {

using namespace std::string_view_literals;

constexpr std::array separators {" "sv, "\t"sv, "\r"sv, "\n"sv, "-"sv,
    "\xC2\xA0"sv, // no-break space
    "\xC2\xAD"sv, // soft hyphen
    "\xE2\x80\x82"sv, "\xE2\x80\x83"sv, "\xE2\x80\x89"sv, "\xE2\x80\xAF"sv, // wide, thin and narrow spaces
    "\xE2\x80\x8B"sv, // zero-width space
    "\xE2\x80\x90"sv, "\xE2\x80\x91"sv, "\xE2\x80\x92"sv, "\xE2\x80\x93"sv,
    "\xE2\x80\x94"sv, // hyphens, dashes
    "\xE2\x88\x92"sv, // minus
    "\xE3\x80\x80"sv}; // ideographic space

std::size_t separatorAt(std::string_view text)
{
    for (const std::string_view separator : separators)
        if (text.substr(0, separator.size()) == separator)
            return separator.size();
    return 0;
}

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool continuesCharacter(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

} // namespace

TypedCode readTyped(std::string_view typed)
{
    TypedCode code;
    bool beginsPart = true;
    while (!typed.empty()) {
        const std::size_t separator = separatorAt(typed);
        if (separator != 0) {
            beginsPart = true;
            typed.remove_prefix(separator);
            continue;
        }
        if (!continuesCharacter(typed.front())) {
            if (beginsPart)
                code.parts.emplace_back();
            beginsPart = false;
            code.letters += isLetterOrDigit(typed.front()) ? typed.front() : '?';
            code.parts.back() += code.letters.back();
        }
        typed.remove_prefix(1);
    }
    return code;
}

std::vector<std::string> cutInto(std::size_t length, std::string_view letters)
{
    std::vector<std::string> pieces;
    for (; !letters.empty(); letters.remove_prefix(pieces.back().size()))
        pieces.emplace_back(letters.substr(0, length));
    return pieces;
}

} // namespace repair::coding
