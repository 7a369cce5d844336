// What one registry value holds: its type and its bytes, exactly as the registry keeps them.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace repair {

/// The REG_ numbers of winnt.h. Not an enum: a value may carry any number, and must come back with it.
namespace regType {
inline constexpr std::uint32_t none = 0;
inline constexpr std::uint32_t sz = 1;
inline constexpr std::uint32_t expandSz = 2;
inline constexpr std::uint32_t binary = 3;
inline constexpr std::uint32_t dword = 4;
inline constexpr std::uint32_t dwordBigEndian = 5;
inline constexpr std::uint32_t link = 6;
inline constexpr std::uint32_t multiSz = 7;
inline constexpr std::uint32_t resourceList = 8;
inline constexpr std::uint32_t fullResourceDescriptor = 9;
inline constexpr std::uint32_t resourceRequirementsList = 10;
inline constexpr std::uint32_t qword = 11;
} // namespace regType

/// Strings are UTF-16LE with their terminator, numbers little endian; nothing is interpreted here, because a
/// value of the wrong type or length must be restored as it was found.
struct RegistryData {
    std::uint32_t type = regType::none;
    std::string bytes;

    friend bool operator==(const RegistryData&, const RegistryData&) = default;
    friend std::strong_ordering operator<=>(const RegistryData&, const RegistryData&) = default;
};

[[nodiscard]] RegistryData dword(std::uint32_t value);

/// Absent unless the type is REG_DWORD and there are exactly four bytes, which is what Windows' readers
/// accept.
[[nodiscard]] std::optional<std::uint32_t> tryDword(const RegistryData& data);

/// REG_SZ and REG_EXPAND_SZ with one terminator. A text that is not UTF-8 is taken as Windows-1252.
[[nodiscard]] RegistryData regSz(std::string_view utf8);
[[nodiscard]] RegistryData regExpandSz(std::string_view utf8);
/// REG_MULTI_SZ: each text with its terminator, and one more at the end.
[[nodiscard]] RegistryData regMultiSz(const std::vector<std::string>& utf8);

/// The text of a REG_SZ or REG_EXPAND_SZ up to its first NUL, as Windows' readers see it, in UTF-8.
/// Absent for another type, an odd number of bytes or ill-formed UTF-16.
[[nodiscard]] std::optional<std::string> tryText(const RegistryData& data);

/// The two-byte little-endian form in which the registry and .reg files keep text, and back.
[[nodiscard]] std::string utf16LeBytes(std::u16string_view text);
/// Absent for an odd number of bytes.
[[nodiscard]] std::optional<std::u16string> tryUtf16FromLeBytes(std::string_view bytes);

} // namespace repair
