// The JSON document of `history`.
#pragma once

#include "app/cli/pages/history_page.h"
#include "core/engine/history.h"
#include "core/json/json.h"

namespace repair {

/// {"runs": [...] oldest first, "unreadable": [...]}
[[nodiscard]] Json historyDocument(const History& history, const FolderOf& folderOf);

} // namespace repair
