// The error catalogue: what a code of a failed dial can and cannot mean, and what can help.
#pragma once

#include "core/model/ras_cause.h"
#include "core/model/remedy.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace repair {

struct RasError {
    std::uint32_t code = 0;
    std::string_view symbol; ///< as in raserror.h, winerror.h or winsock2.h
    Stages stages{}; ///< where it can appear; never empty
    std::span<const Cause> causes; ///< most likely first; never empty
    std::span<const Remedy> remedies; ///< in the order in which to try them; empty if there is nothing to do
};

/// In ascending order of the code.
[[nodiscard]] std::span<const RasError> allRasErrors();

/// Null if the code is not in the catalogue. A Win32 code wrapped in an HRESULT (0x8007....) is unwrapped.
[[nodiscard]] const RasError* findRasError(std::uint32_t code);

/// For a code that is not in the catalogue: up to `most` that a slip of the tongue or the finger makes of it,
/// then those closest by number.
[[nodiscard]] std::vector<const RasError*> nearRasErrors(std::uint32_t code, std::size_t most = 3);

/// The ids of the steps that can help, without repetition, in the order in which to try them.
[[nodiscard]] std::vector<std::string_view> stepsFor(const RasError& error);

/// Understands "789", "error 789", "Error: 789", "0x800B0101", "-2146762495", "ERROR_VPN_TIMEOUT" and
/// "vpn_timeout"; nothing if it is none of these or does not fit into 32 bits.
[[nodiscard]] std::optional<std::uint32_t> tryParseCode(std::string_view text);

} // namespace repair
