// Where Windows reads whether IPsec may go to a server behind a NAT, and how it reads it.
#pragma once

#include "core/model/snapshot.h"

#include <optional>
#include <string>
#include <string_view>

namespace repair {

inline constexpr std::string_view natValueName = "AssumeUDPEncapsulationContextOnSendRule";

/// 0: never; 1: the server may be behind a NAT; 2: both may (KB 926179).
inline constexpr std::uint32_t natBoth = 2;

[[nodiscard]] std::string policyAgentKey();
[[nodiscard]] Setting natSetting();

/// When anything under the key was written last: the value itself carries no date.
[[nodiscard]] Fact natKeyWritten();

/// The same name under another key.
[[nodiscard]] Setting natSettingUnder(std::string_view key);

/// The number as Windows reads it: what is absent or of another type than DWORD counts as 0.
[[nodiscard]] std::uint32_t natNumber(const Value& found);

/// The number that somebody meant, whatever the type: text, binary or a longer integer.
[[nodiscard]] std::optional<std::uint32_t> tryMeantNumber(const RegistryData& data);

/// Whether a value's name was meant to be natValueName and is not: blanks, hyphens, a few letters off. The
/// registry ignores case, so case alone makes no other name.
[[nodiscard]] bool isNatLookAlike(std::string_view name);

} // namespace repair
