// The repairs of this PC, for a person.
#pragma once

#include "app/cli/page.h"
#include "core/engine/history.h"

#include <functional>
#include <string>

namespace repair {

using FolderOf = std::function<std::string(const std::string& runId)>;

/// Newest first, each with its changes and what became of it; then the journals that cannot be used.
void showHistory(Page& page, const History& history, const FolderOf& folderOf);

/// One line for each repair that could be undone.
void showUndoable(Page& page, const History& history);

/// "2026-03-01 09:00 UTC".
[[nodiscard]] std::string timeText(std::int64_t secondsSince1970);

} // namespace repair
