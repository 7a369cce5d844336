// [key;value;type;size;data] records: all UTF-16LE but type and size, which are numbers of 32 bits.
#include "core/registry/policy_file.h"

#include "core/base/utf.h"
#include "core/model/registry_data.h"

#include <array>
#include <optional>
#include <string>

namespace repair {
namespace {

constexpr std::string_view signature = "PReg";

class Cursor {
public:
    explicit Cursor(std::string_view bytes) : m_bytes(bytes) { }

    [[nodiscard]] bool isAtEnd() const { return m_at >= m_bytes.size(); }

    [[nodiscard]] std::optional<std::uint32_t> number()
    {
        if (m_bytes.size() - m_at < 4)
            return std::nullopt;
        std::uint32_t value = 0;
        for (std::size_t i = 4; i > 0; --i)
            value = value << 8 | static_cast<unsigned char>(m_bytes[m_at + i - 1]);
        m_at += 4;
        return value;
    }
    [[nodiscard]] bool skip(std::size_t size)
    {
        if (m_bytes.size() - m_at < size)
            return false;
        m_at += size;
        return true;
    }
    [[nodiscard]] bool mark(char letter)
    {
        const std::string wanted {letter, '\0'};
        return m_bytes.substr(m_at).starts_with(wanted) && skip(2);
    }
    /// Up to its terminator, which is taken, too.
    [[nodiscard]] std::optional<std::string> text()
    {
        std::size_t end = m_at;
        while (end + 1 < m_bytes.size() && (m_bytes[end] != '\0' || m_bytes[end + 1] != '\0'))
            end += 2;
        if (end + 1 >= m_bytes.size())
            return std::nullopt;
        const auto wide = tryUtf16FromLeBytes(m_bytes.substr(m_at, end - m_at));
        m_at = end + 2;
        return wide ? tryUtf8(*wide) : std::nullopt;
    }

private:
    std::string_view m_bytes;
    std::size_t m_at = 0;
};

/// A name that tells to delete something names what it deletes.
std::string deletedName(const std::string& name)
{
    constexpr std::array prefixes {"**del.", "**Del.", "**DeleteValues", "**delvals", "**DelVals"};
    for (const std::string_view prefix : prefixes)
        if (name.starts_with(prefix))
            return prefix.ends_with('.') ? name.substr(prefix.size()) : std::string();
    return name;
}

std::optional<RegistryValue> tryRecord(Cursor& at)
{
    if (!at.mark('['))
        return std::nullopt;
    const auto key = at.text();
    if (!key || !at.mark(';'))
        return std::nullopt;
    const auto name = at.text();
    if (!name || !at.mark(';') || !at.number() || !at.mark(';'))
        return std::nullopt;
    const auto size = at.number();
    if (!size || !at.mark(';') || !at.skip(*size) || !at.mark(']'))
        return std::nullopt;
    return RegistryValue {"HKLM\\" + *key, deletedName(*name)};
}

} // namespace

Result<std::vector<RegistryValue>> parsePolicyFile(std::string_view bytes)
{
    constexpr std::uint32_t ourVersion = 1;
    const Error corrupt {ErrorKind::corrupt, 0, "read policy file", {}};
    if (!bytes.starts_with(signature))
        return fail(corrupt);
    Cursor at(bytes.substr(signature.size()));
    const auto version = at.number();
    if (!version)
        return fail(corrupt);
    if (*version != ourVersion)
        return fail({ErrorKind::tooNew, 0, "read policy file", {}});
    std::vector<RegistryValue> values;
    while (!at.isAtEnd()) {
        auto value = tryRecord(at);
        if (!value)
            return fail(corrupt);
        values.push_back(std::move(*value));
    }
    return values;
}

} // namespace repair
