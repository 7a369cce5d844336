// The secrets that the stand-in keeps for entries, under their DialParamsUID as Windows does.
#pragma once

#include "tests/wine/stand_in_rasapi32/book.h"

#include <string>

namespace repair::wine {

/// The place in the store. An entry without a DialParamsUID has one under its name.
[[nodiscard]] std::wstring secretsOf(const Book& book, const BookEntry& entry);

/// Gone for good.
void eraseSecrets(const Book& book, const BookEntry& entry);

} // namespace repair::wine
