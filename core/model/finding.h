// A diagnosis as shown to a person: which step made it, and where it belongs.
#pragma once

#include "core/model/chapter.h"
#include "core/model/diagnosis.h"

#include <optional>
#include <string>

namespace repair {

struct Finding {
    std::string stepId;
    Chapter chapter {};
    Scope scope {};
    Diagnosis diagnosis;
    /// Set if somebody else owns what the repair would change; the repair is then empty.
    std::optional<SettingOwner> owner;

    /// The problem, if the diagnosis is Broken or Suspect.
    [[nodiscard]] const Problem* problem() const;
    [[nodiscard]] Problem* problem();
    [[nodiscard]] bool isHealthy() const { return std::holds_alternative<Healthy>(diagnosis); }
    [[nodiscard]] bool isBroken() const { return std::holds_alternative<Broken>(diagnosis); }
    [[nodiscard]] bool isSuspect() const { return std::holds_alternative<Suspect>(diagnosis); }
    [[nodiscard]] bool isUnknown() const { return std::holds_alternative<Unknown>(diagnosis); }
    /// Broken, repairable here and repaired without being asked.
    [[nodiscard]] bool isRepairedByDefault() const;
    friend bool operator==(const Finding&, const Finding&) = default;
};

} // namespace repair
