// What Windows writes into rasphone.pbk for a new L2TP entry, plain or made from an existing one.
#pragma once

#include "core/phonebook/pbk_file.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace repair {

/// What tells two entries apart: the credentials are filed under uid.
struct EntryIdentity {
    std::string uid; ///< DialParamsUID, decimal
    std::string guid; ///< 32 hexadecimal digits
};

/// A new L2TP entry with a pre-shared key chosen, MS-CHAP v2 only and encryption required, which is what the
/// connection dialogs make.
[[nodiscard]] std::string freshEntry(std::string_view name);

/// The same for the seed of any bytes, so that a simulated PC stays the same from run to run.
[[nodiscard]] EntryIdentity entryIdentity(std::string_view seed);

struct EntrySource {
    const PbkFile& book;
    std::size_t entry = 0;
};

/// A fresh entry that takes over what the source says of server, sign-in, address and routes, and nothing of
/// its secrets. Encryption stays "required" unless the source signs in by PAP or CHAP alone, which has no
/// keys for it.
[[nodiscard]] Result<std::string> entryMadeFrom(
    const EntrySource& source, std::string_view name, const EntryIdentity& identity, std::int64_t now);

} // namespace repair
