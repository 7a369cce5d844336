// The few things that are no edit of a Setting: what they find, what they do, and what takes them back.
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/journal/run_log.h"
#include "core/model/change.h"
#include "core/pc/pc.h"

#include <optional>
#include <string>
#include <vector>

namespace repair {

/// What is to be known before an Action may be journaled.
struct PreparedAction {
    bool alreadySo = false; ///< nothing to do, and so nothing to undo
    std::vector<std::string> memory; ///< goes into the journal: what ran, what was replaced
    std::optional<Error> left; ///< alreadySo, but not as wanted: it is better left, and this says why
};

/// Looks, and touches nothing. Error{conflict} if the PC is not as the Action expects it.
[[nodiscard]] Result<PreparedAction> prepare(const Pc& pc, const Action& action);

/// Does it. Returns what was learnt by doing it (the fingerprint of a created entry). What fails half-way is
/// put back as far as the PC allows before the Error is returned. Needs the key for StoreKey only.
Result<std::vector<std::string>> perform(
    Pc& pc, const Action& action, const std::vector<std::string>& memory, const Secret* key);

/// What takes a journaled Operation back, in the order in which it is to be done; empty if there is nothing.
[[nodiscard]] std::vector<Operation> inverseOf(const LoggedOperation& logged);

} // namespace repair
