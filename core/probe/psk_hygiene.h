// What breaks pre-shared keys in practice, said about a key without showing it.
#pragma once

#include "core/base/secret.h"

#include <cstdint>
#include <string>
#include <vector>

namespace repair {

enum class KeyHint : std::uint8_t {
    empty,
    blankAtStart,
    blankAtEnd,
    blankInside, ///< legal, but often an accident of pasting
    smartQuotes, ///< typographic quotes, from a word processor or a chat
    smartDashes, ///< typographic dashes and ellipses, likewise
    invisible, ///< no-break or zero-width characters, a byte order mark
    nonAscii, ///< other letters outside ASCII: Windows and the server may encode them differently
    controlCharacter, ///< a tab, a line end or a NUL; Windows cannot hold the last two
    quote, ///< ' or ": taken for the key's frame by some servers' configuration files
    backslash, ///< an escape in some of them
    hashSign, ///< # begins a comment in some of them
    startsWith0xOr0s, ///< read as hexadecimal or base64 by strongSwan and libreswan
    zeroOrLetterO, ///< easily confused when read aloud or copied by eye
    oneOrLetterLOrI,
    onlyDigits,
    shortKey, ///< fewer than 8 characters: works, and is guessed quickly
    longKey, ///< more than Windows can hold (256 characters)
};

/// In the order of the enumeration, each at most once; a key without hints gives an empty list.
[[nodiscard]] std::vector<KeyHint> examineKey(const Secret& key);

/// Four characters, like "K7-3M", to compare by phone whether two people hold the same key. Slow to compute
/// on purpose and fewer than 18 bits, so that it does not give the key away. Letters that look or sound alike
/// are left out.
[[nodiscard]] std::string keyFingerprint(const Secret& key);

} // namespace repair
