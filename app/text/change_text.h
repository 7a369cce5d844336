// Settings, their values, Actions, risks and owners in words. The wizard translates them, context "change".
#pragma once

#include "app/text/translate.h"
#include "core/model/change.h"
#include "core/model/diagnosis.h"

#include <string>

namespace repair {

inline constexpr const char* changeContext = "change";

/// "Start of service IKEEXT", "Type of the connection Office VPN".
[[nodiscard]] std::string describe(const Setting& setting, const Translate& translate = {});

/// Without the connection's name, which stands beside it already, and without a registry key: "Type of VPN".
[[nodiscard]] std::string describeBriefly(const Setting& setting, const Translate& translate = {});

/// The value of that setting as a person would name it: "Disabled", "Pre-shared key", "Allowed, value 2".
[[nodiscard]] std::string describe(
    const Setting& setting, const Value& value, const Translate& translate = {});

/// A value of which nothing is known but itself.
[[nodiscard]] std::string describe(const Value& value, const Translate& translate = {});

/// What will be done: "Start the service IKEEXT".
[[nodiscard]] std::string describe(const Action& action, const Translate& translate = {});

/// What the repair may cost; empty if nothing.
[[nodiscard]] std::string describe(Risk risk, const Translate& translate = {});

/// Who decides about this, and so who has to be asked.
[[nodiscard]] std::string describe(const SettingOwner& owner, const Translate& translate = {});

} // namespace repair
