// Windows keeps keys and passwords elsewhere (LSA) and leaves these lines empty; some products do not.
#include "core/phonebook/secret_lines.h"

#include "core/base/utf.h"

#include <algorithm>
#include <array>

namespace repair {
namespace {

std::string_view withoutBlanks(std::string_view text)
{
    constexpr std::string_view blanks = " \t";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// What of a line may be kept: all of it, or what stands before its value.
std::string_view withoutSecret(std::string_view line)
{
    const std::size_t equals = line.find('=');
    const bool isSecret = equals != std::string_view::npos && isSecretKey(line.substr(0, equals));
    return isSecret ? line.substr(0, equals + 1) : line;
}

} // namespace

bool isSecretKey(std::string_view key)
{
    // The second is that of a mobile network's access point.
    constexpr std::array<std::string_view, 2> secret {"PreSharedKey", "ApnInfoPassword"};
    return std::ranges::any_of(
        secret, [&](std::string_view name) { return equalIgnoringAsciiCase(withoutBlanks(key), name); });
}

std::string withoutSecrets(const PbkFile& book)
{
    const std::string_view bytes = book.bytes();
    std::string kept;
    kept.reserve(bytes.size());
    // Lines rather than fields of entries: what a cut or foreign file has before its first header counts,
    // too.
    PbkLines lines(bytes);
    while (const auto line = lines.next()) {
        const std::size_t lineEnd = line->begin + line->text.size();
        kept += withoutSecret(line->text);
        kept += bytes.substr(lineEnd, line->end - lineEnd);
    }
    return kept;
}

} // namespace repair
