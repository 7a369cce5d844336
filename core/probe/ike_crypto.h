// The primitives of IKE, each by mbedTLS: hash, HMAC, CBC, random bytes, constant-time comparison.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace repair {

/// As IKEv1 numbers them (RFC 2409 appendix A).
enum class HashKind : std::uint16_t { md5 = 1, sha1 = 2, sha256 = 4, sha384 = 5, sha512 = 6 };
enum class CipherKind : std::uint16_t { tripleDes = 5, aes = 7 };

/// Gives so many unpredictable bytes; a test gives predictable ones.
using RandomBytes = std::function<std::string(std::size_t)>;
/// The operating system's entropy through a CTR-DRBG. May be called from any thread.
[[nodiscard]] RandomBytes systemRandom();

[[nodiscard]] bool isKnownHash(std::uint16_t kind);
[[nodiscard]] std::string hashOf(HashKind kind, std::string_view bytes);
[[nodiscard]] std::string hmacOf(HashKind kind, std::string_view key, std::string_view bytes);

/// 8 for 3DES, 16 for AES.
[[nodiscard]] std::size_t blockSize(CipherKind kind);
/// CBC without padding. invalidInput: a key, an iv or bytes of the wrong length.
[[nodiscard]] Result<std::string> encryptCbc(
    CipherKind kind, std::string_view key, std::string_view iv, std::string_view bytes);
[[nodiscard]] Result<std::string> decryptCbc(
    CipherKind kind, std::string_view key, std::string_view iv, std::string_view bytes);

/// Takes the same time wherever the two differ.
[[nodiscard]] bool sameBytes(std::string_view a, std::string_view b);

} // namespace repair
