// What can be said about a key that was typed, before and after the server has judged it.
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/model/server_answer.h"

#include <QString>

namespace repair {

/// What breaks keys in practice and is in this one, without showing it; empty if nothing is.
[[nodiscard]] QString keyHints(const Secret& key);
/// Why a question has to wait, and how long yet.
[[nodiscard]] QString pauseBeforeAsking(std::uint32_t seconds);
/// While the server is asked; secondsToWait until it may be.
[[nodiscard]] QString keyBeingTested(std::uint32_t secondsToWait);
/// fingerprint: to compare by phone.
[[nodiscard]] QString keyTested(const Result<ServerAnswer>& answer, const std::string& fingerprint);

} // namespace repair
