// Where a code of a failed dial can appear: of the error catalogue only this, for programs that show no
// words.
#pragma once

#include "core/model/handshake.h"

#include <cstdint>
#include <optional>

namespace repair {

/// A Win32 code wrapped in an HRESULT (0x8007....) is unwrapped; any other stays as it is.
[[nodiscard]] std::uint32_t plainRasCode(std::uint32_t code);

/// As RasError::stages of that code; absent if it is not in the catalogue.
[[nodiscard]] std::optional<Stages> tryStagesOf(std::uint32_t code);

} // namespace repair
