// Appends big-endian fields to a string of bytes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace repair {

class ByteWriter {
public:
    ByteWriter& byte(std::uint8_t value)
    {
        m_bytes += static_cast<char>(value);
        return *this;
    }
    ByteWriter& shortWord(std::uint16_t value)
    {
        const char both[] = {static_cast<char>(value >> 8), static_cast<char>(value)};
        m_bytes.append(both, sizeof both);
        return *this;
    }
    ByteWriter& longWord(std::uint32_t value)
    {
        return shortWord(static_cast<std::uint16_t>(value >> 16))
            .shortWord(static_cast<std::uint16_t>(value));
    }
    ByteWriter& bytes(std::string_view value)
    {
        m_bytes += value;
        return *this;
    }
    [[nodiscard]] std::string take() { return std::move(m_bytes); }

private:
    std::string m_bytes;
};

} // namespace repair
