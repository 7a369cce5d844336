// From pasted text to host and port.
#include "core/probe/server_address.h"

#include "core/probe/ip_text.h"

#include <algorithm>
#include <charconv>

namespace repair {
namespace {

constexpr std::size_t longestName = 253;
constexpr std::size_t longestLabel = 63;

tl::unexpected<Error> bad(std::string_view what)
{
    return fail({ErrorKind::invalidInput, 0, "read server address", std::string(what)});
}

/// Blanks, tabs and line ends, and the no-break space (C2 A0) and zero-width space (E2 80 8B) of web pages.
std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks[] = {" ", "\t", "\r", "\n", "\xc2\xa0", "\xe2\x80\x8b"};
    for (bool changed = true; changed;) {
        changed = false;
        for (const std::string_view blank : blanks) {
            if (text.starts_with(blank)) {
                text.remove_prefix(blank.size());
                changed = true;
            }
            if (text.ends_with(blank)) {
                text.remove_suffix(blank.size());
                changed = true;
            }
        }
    }
    return text;
}

/// The part between scheme and path: "https://user@host:443/x" -> "host:443".
std::string_view authorityOf(std::string_view text)
{
    if (text.starts_with("\\\\"))
        text.remove_prefix(2);
    if (const std::size_t scheme = text.find("://"); scheme != std::string_view::npos)
        text.remove_prefix(scheme + 3);
    text = text.substr(0, text.find_first_of("/\\?#"));
    if (const std::size_t user = text.rfind('@'); user != std::string_view::npos)
        text.remove_prefix(user + 1);
    return text;
}

std::optional<std::uint16_t> tryPort(std::string_view digits)
{
    std::uint16_t port = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), port);
    if (digits.empty() || error != std::errc() || end != digits.data() + digits.size() || port == 0)
        return std::nullopt;
    return port;
}

bool isNameCharacter(char c)
{
    // The underscore is no host name by the book, but Windows resolves it.
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

bool isName(std::string_view host)
{
    if (host.empty() || host.size() > longestName)
        return false;
    for (std::size_t start = 0; start <= host.size();) {
        const std::size_t end = std::min(host.find('.', start), host.size());
        const std::string_view label = host.substr(start, end - start);
        if (label.empty() || label.size() > longestLabel || label.front() == '-'
            || !std::all_of(label.begin(), label.end(), isNameCharacter))
            return false;
        start = end + 1;
    }
    return true;
}

/// "1.2.3" or "1.2.3.999": digits and dots are meant as an address, and are none.
bool looksLikeIpv4(std::string_view host)
{
    return host.find_first_not_of("0123456789.") == std::string_view::npos;
}

Result<ServerAddress> withHost(std::string_view host, std::optional<std::uint16_t> port)
{
    if (const auto address = tryIpAddress(host))
        return ServerAddress {ipText(*address), port};
    if (host.ends_with('.'))
        host.remove_suffix(1);
    if (!isName(host) || looksLikeIpv4(host))
        return bad("host");
    return ServerAddress {std::string(host), port};
}

} // namespace

Result<ServerAddress> parseServerAddress(std::string_view typed)
{
    const std::string_view authority = trimmed(authorityOf(trimmed(typed)));
    if (authority.empty())
        return bad("empty");
    if (authority.front() == '[') {
        const std::size_t end = authority.find(']');
        const auto address = tryIpAddress(authority.substr(1, end == std::string_view::npos ? 0 : end - 1));
        if (!address || address->family != IpFamily::v6)
            return bad("host");
        const std::string_view rest = authority.substr(end + 1);
        if (rest.empty())
            return ServerAddress {ipText(*address), std::nullopt};
        const auto port = rest.front() == ':' ? tryPort(rest.substr(1)) : std::nullopt;
        if (!port)
            return bad("port");
        return ServerAddress {ipText(*address), port};
    }
    const std::size_t colon = authority.find(':');
    if (colon == std::string_view::npos || tryIpAddress(authority))
        return withHost(authority, std::nullopt);
    const auto port = tryPort(authority.substr(colon + 1));
    if (!port)
        return bad("port");
    return withHost(authority.substr(0, colon), port);
}

} // namespace repair
