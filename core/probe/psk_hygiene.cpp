// Looks at each character of a key once.
#include "core/probe/psk_hygiene.h"

#include "core/base/utf.h"

#include <mbedtls/md.h>
#include <mbedtls/pkcs5.h>
#include <mbedtls/version.h>

#include <algorithm>
#include <set>
#include <string_view>

namespace repair {
namespace {

constexpr std::size_t fewCharacters = 8;
constexpr std::size_t mostInWindows = 256; // PWLEN of lmcons.h

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool contains(std::string_view text, std::string_view anyOf)
{
    return text.find_first_of(anyOf) != std::string_view::npos;
}

bool isSmartQuote(char32_t c)
{
    return (c >= 0x2018 && c <= 0x201f) || c == 0x00ab || c == 0x00bb || c == 0x2039 || c == 0x203a
        || c == 0x00b4;
}

bool isSmartDash(char32_t c)
{
    return (c >= 0x2010 && c <= 0x2015) || c == 0x2026 || c == 0x2212;
}

bool isInvisible(char32_t c)
{
    return c == 0x00a0 || c == 0x00ad || (c >= 0x2000 && c <= 0x200f) || (c >= 0x2028 && c <= 0x202f)
        || c == 0x2060 || c == 0x3000 || c == 0xfeff;
}

void lookOutsideAscii(std::string_view key, std::set<KeyHint>& hints)
{
    if (std::all_of(key.begin(), key.end(), [](unsigned char c) { return c < 0x80; }))
        return;
    auto units = tryUtf16(key);
    if (!units) {
        hints.insert(KeyHint::nonAscii);
        return;
    }
    for (char16_t& unit : *units) {
        if (isSmartQuote(unit))
            hints.insert(KeyHint::smartQuotes);
        else if (isSmartDash(unit))
            hints.insert(KeyHint::smartDashes);
        else if (isInvisible(unit))
            hints.insert(KeyHint::invisible);
        else if (unit >= 0x80)
            hints.insert(KeyHint::nonAscii);
        unit = 0; // a copy of the key must not stay
    }
}

void lookAtBlanks(std::string_view key, std::set<KeyHint>& hints)
{
    if (isBlank(key.front()))
        hints.insert(KeyHint::blankAtStart);
    if (isBlank(key.back()))
        hints.insert(KeyHint::blankAtEnd);
    const std::size_t first = key.find_first_not_of(" \t");
    const std::size_t last = key.find_last_not_of(" \t");
    if (first != std::string_view::npos && contains(key.substr(first, last - first + 1), " "))
        hints.insert(KeyHint::blankInside);
}

void lookAtCharacters(std::string_view key, std::set<KeyHint>& hints)
{
    if (std::any_of(key.begin(), key.end(), [](unsigned char c) { return c < 0x20 || c == 0x7f; }))
        hints.insert(KeyHint::controlCharacter);
    if (contains(key, "'\"`"))
        hints.insert(KeyHint::quote);
    if (contains(key, "\\"))
        hints.insert(KeyHint::backslash);
    if (contains(key, "#"))
        hints.insert(KeyHint::hashSign);
    const std::string_view start = key.substr(0, 2);
    if (start == "0x" || start == "0X" || start == "0s" || start == "0S")
        hints.insert(KeyHint::startsWith0xOr0s);
    if (contains(key, "0Oo"))
        hints.insert(KeyHint::zeroOrLetterO);
    if (contains(key, "1lI|"))
        hints.insert(KeyHint::oneOrLetterLOrI);
    if (key.find_first_not_of("0123456789") == std::string_view::npos)
        hints.insert(KeyHint::onlyDigits);
}

/// The bytes of a text, for mbedTLS.
const unsigned char* in(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

std::string slowDigest(std::string_view key, std::size_t size)
{
    constexpr std::string_view salt = "l2tp-repair key fingerprint";
    constexpr unsigned rounds = 60000;
    std::string digest(size, '\0');
    auto* result = reinterpret_cast<unsigned char*>(digest.data());
#if MBEDTLS_VERSION_NUMBER >= 0x03000000
    mbedtls_pkcs5_pbkdf2_hmac_ext(MBEDTLS_MD_SHA256, in(key), key.size(), in(salt), salt.size(), rounds,
        static_cast<std::uint32_t>(size), result);
#else
    mbedtls_md_context_t context;
    mbedtls_md_init(&context);
    if (mbedtls_md_setup(&context, mbedtls_md_info_from_type(MBEDTLS_MD_SHA256), 1) == 0)
        mbedtls_pkcs5_pbkdf2_hmac(&context, in(key), key.size(), in(salt), salt.size(), rounds,
            static_cast<std::uint32_t>(size), result);
    mbedtls_md_free(&context);
#endif
    return digest;
}

} // namespace

std::vector<KeyHint> examineKey(const Secret& key)
{
    const std::string_view text = key.reveal();
    if (text.empty())
        return {KeyHint::empty};
    std::set<KeyHint> hints;
    lookAtBlanks(text, hints);
    lookOutsideAscii(text, hints);
    lookAtCharacters(text, hints);
    if (text.size() < fewCharacters)
        hints.insert(KeyHint::shortKey);
    if (text.size() > mostInWindows)
        hints.insert(KeyHint::longKey);
    return {hints.begin(), hints.end()};
}

std::string keyFingerprint(const Secret& key)
{
    // Without what looks alike (0 O, 1 I L, B 8 ...) and what sounds alike (B D E P T, F S, U W).
    constexpr std::string_view letters = "2345679ACGHJKMNQRVXYZ";
    const std::string digest = slowDigest(key.reveal(), 4);
    std::string text;
    std::uint32_t rest = 0;
    for (const char byte : digest)
        rest = rest << 8 | static_cast<std::uint8_t>(byte);
    for (int i = 0; i < 4; ++i) {
        if (i == 2)
            text += '-';
        text += letters[rest % letters.size()];
        rest /= static_cast<std::uint32_t>(letters.size());
    }
    return text;
}

} // namespace repair
