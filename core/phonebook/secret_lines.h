// The lines of a phonebook that can hold a secret in plain text, and a copy of the phonebook without them.
#pragma once

#include "core/phonebook/pbk_file.h"

#include <string>
#include <string_view>

namespace repair {

/// In any case, since whoever writes a secret there may not write as Windows does.
[[nodiscard]] bool isSecretKey(std::string_view key);

/// The phonebook with the values of such lines left out, wherever they stand; every other byte is as it was.
[[nodiscard]] std::string withoutSecrets(const PbkFile& book);

} // namespace repair
