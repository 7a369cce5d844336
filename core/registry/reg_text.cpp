// Encoding and version are decided by the first bytes and the first line, as regedit does.
#include "core/registry/reg_text.h"

#include "core/base/utf.h"
#include "core/model/registry_data.h"
#include "core/registry/reg_file.h"

#include <algorithm>
#include <utility>

namespace repair {
namespace {

constexpr std::u16string_view headerRegedit4 = u"REGEDIT4";
constexpr std::u16string_view headerAnyVersion = u"Windows Registry Editor Version ";

Error refusal(ErrorKind kind, std::string subject)
{
    return {kind, 0, "read .reg file", std::move(subject)};
}

Result<std::u16string> decodeUtf16(std::string_view bytes)
{
    if (auto text = tryUtf16FromLeBytes(bytes))
        return *std::move(text);
    return fail(refusal(ErrorKind::corrupt, "half a character at the end"));
}

Result<std::u16string> decodeUtf8(std::string_view bytes)
{
    if (auto text = tryUtf16(bytes))
        return *std::move(text);
    return fail(refusal(ErrorKind::corrupt, "ill-formed UTF-8"));
}

Result<std::u16string> decodeAnyEncoding(std::string_view bytes)
{
    if (bytes.starts_with("\xff\xfe"))
        return decodeUtf16(bytes.substr(2));
    if (bytes.starts_with("\xfe\xff"))
        return fail(refusal(ErrorKind::unsupported, "big-endian UTF-16"));
    if (bytes.starts_with("\xef\xbb\xbf"))
        return decodeUtf8(bytes.substr(3));
    if (bytes.size() > 1 && bytes[1] == '\0')
        return decodeUtf16(bytes);
    const bool regedit4 = bytes.starts_with("REGEDIT4");
    return decodeUtf8(!regedit4 && isUtf8(bytes) ? std::string(bytes) : utf8FromWindows1252(bytes));
}

std::u16string_view firstLine(std::u16string_view text)
{
    std::u16string_view line = text.substr(0, text.find_first_of(u"\r\n"));
    while (line.ends_with(u' ') || line.ends_with(u'\t'))
        line.remove_suffix(1);
    return line;
}

} // namespace

Result<RegText> decodeReg(std::string_view bytes)
{
    if (bytes.size() > regFileSizeLimit)
        return fail(refusal(ErrorKind::tooLarge, std::to_string(bytes.size()) + " bytes"));
    auto decoded = decodeAnyEncoding(bytes);
    if (!decoded)
        return fail(decoded.error());
    RegText file{*std::move(decoded)};
    if (const std::size_t nul = file.text.find(u'\0'); nul != std::u16string::npos)
        return fail(regLineError(file.text, nul));
    const std::u16string_view header = firstLine(file.text);
    file.ansi = header == headerRegedit4;
    if (!file.ansi && header != regHeaderVersion5) {
        Error error = regLineError(file.text, 0);
        if (header.starts_with(headerAnyVersion))
            error.kind = ErrorKind::tooNew;
        return fail(std::move(error));
    }
    file.body = std::min(file.text.find_first_of(u"\r\n"), file.text.size());
    return file;
}

Error regLineError(std::u16string_view text, std::size_t at)
{
    constexpr std::size_t mostShown = 60;
    const std::u16string_view before = text.substr(0, at);
    const std::size_t lineBegin = before.find_last_of(u"\r\n") + 1; // npos + 1 is 0
    std::size_t number = 1;
    for (std::size_t i = 0; i < lineBegin; ++i)
        if (text[i] == u'\n' || (text[i] == u'\r' && !text.substr(i + 1).starts_with(u'\n')))
            ++number;
    std::u16string_view line = text.substr(lineBegin);
    line = line.substr(0, line.find_first_of(u"=\r\n"));
    std::string shown = tryUtf8(line.substr(0, mostShown)).value_or("");
    std::replace_if(
        shown.begin(), shown.end(), [](char c) { return c >= 0 && c < ' '; }, '?');
    return refusal(ErrorKind::corrupt, "line " + std::to_string(number) + ": " + shown);
}

} // namespace repair
