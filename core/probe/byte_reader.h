// Reads big-endian fields from bytes of strangers; every step is checked, and a miss is final.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace repair {

class ByteReader {
public:
    explicit ByteReader(std::string_view bytes) : m_rest(bytes) { }

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    [[nodiscard]] std::size_t left() const { return m_rest.size(); }
    [[nodiscard]] std::string_view rest() const { return m_rest; }

    [[nodiscard]] std::optional<std::uint8_t> tryByte() { return tryNumber<std::uint8_t>(); }
    [[nodiscard]] std::optional<std::uint16_t> tryShort() { return tryNumber<std::uint16_t>(); }
    [[nodiscard]] std::optional<std::uint32_t> tryLong() { return tryNumber<std::uint32_t>(); }

    [[nodiscard]] std::optional<std::string_view> tryBytes(std::size_t count)
    {
        if (count > m_rest.size())
            return std::nullopt;
        const std::string_view taken = m_rest.substr(0, count);
        m_rest.remove_prefix(count);
        return taken;
    }

private:
    template <class Number>
    std::optional<Number> tryNumber()
    {
        const auto bytes = tryBytes(sizeof(Number));
        if (!bytes)
            return std::nullopt;
        Number number = 0;
        for (const char byte : *bytes)
            number = static_cast<Number>((number << 8) | static_cast<std::uint8_t>(byte));
        return number;
    }

    std::string_view m_rest;
};

} // namespace repair
