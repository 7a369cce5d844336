// The .reg format, read and written: what a registry export or an undo file says, as a list of operations.
#pragma once

#include "core/base/result.h"
#include "core/model/registry_data.h"
#include "core/model/setting.h"

#include <compare>
#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace repair {

/// [KEY]: importing makes sure that the key exists. Keys are written with their short root, HKLM\...
struct CreateKey {
    std::string key;
    auto operator<=>(const CreateKey&) const = default;
};

/// [-KEY]: importing deletes the key with everything below it. Read, and written if asked; nothing of ours
/// asks.
struct DeleteKey {
    std::string key;
    auto operator<=>(const DeleteKey&) const = default;
};

struct SetValue {
    RegistryValue where;
    RegistryData data;
    auto operator<=>(const SetValue&) const = default;
};

/// "name"=-
struct DeleteValue {
    RegistryValue where;
    auto operator<=>(const DeleteValue&) const = default;
};

/// ; text
struct CommentLine {
    std::string text;
    auto operator<=>(const CommentLine&) const = default;
};

using RegOperation = std::variant<CreateKey, DeleteKey, SetValue, DeleteValue, CommentLine>;

/// Above any export worth reading: a whole HKLM\SYSTEM is about half of it.
inline constexpr std::size_t regFileSizeLimit = 256u * 1024 * 1024;

/// The operations in the order of the file; every [KEY] line is a CreateKey before the values below it.
///
/// Reads version 5 in UTF-16LE, which regedit writes, and in UTF-8; and REGEDIT4, whose 8-bit text is taken
/// as Windows-1252 and turned into the UTF-16LE that the registry holds. Fails with corrupt and the subject
/// "line 12: ..." at the first line that means nothing, tooNew for a later version, tooLarge above the limit,
/// unsupported for big-endian UTF-16.
[[nodiscard]] Result<std::vector<RegOperation>> parseReg(std::string_view bytes);

/// The file as regedit writes it: UTF-16LE with byte order mark, CRLF, long roots, hexadecimal wrapped at 80
/// columns. parseReg() gives the operations back, with a CreateKey added before values of another key.
/// Fails with invalidInput and the key or name that the format cannot express: an unknown root, ill-formed
/// UTF-8, a line break or NUL in a key, name or comment.
[[nodiscard]] Result<std::string> writeReg(const std::vector<RegOperation>& operations);

} // namespace repair
