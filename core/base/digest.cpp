// SHA-256 by mbedTLS; hexadecimal digits by hand.
#include "core/base/digest.h"

#include <mbedtls/sha256.h>
#include <mbedtls/version.h>

namespace repair {

Sha256 sha256(std::string_view bytes)
{
    Sha256 digest {};
    const auto* input = reinterpret_cast<const unsigned char*>(bytes.data());
#if MBEDTLS_VERSION_NUMBER >= 0x03000000
    mbedtls_sha256(input, bytes.size(), digest.data(), 0);
#else
    mbedtls_sha256_ret(input, bytes.size(), digest.data(), 0);
#endif
    return digest;
}

std::string toHex(std::string_view bytes)
{
    constexpr char digits[] = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const unsigned char byte : bytes) {
        text += digits[byte >> 4];
        text += digits[byte & 0xf];
    }
    return text;
}

std::string toHex(const Sha256& digest)
{
    return toHex(std::string_view(reinterpret_cast<const char*>(digest.data()), digest.size()));
}

} // namespace repair
