// The files of a run that a person can use without us: before.reg, undo.reg and copies of the phonebooks.
#pragma once

#include "core/base/result.h"
#include "core/journal/journal_store.h"
#include "core/model/plan.h"
#include "core/pc/pc.h"

#include <string>
#include <vector>

namespace repair {

struct BackupFile {
    std::string name;
    std::string bytes;
};

/// before.reg holds what is there now of every registry value and start type that the plan changes; undo.reg
/// is the exact inverse, with `"name"=-` where nothing was there. Importing before.reg is no undo, since an
/// import merges. What no .reg file can express (firewall rules, phonebooks) is said in undo.reg as a
/// comment. The copies of the phonebooks are theirs to the byte, but for the values of lines that can hold a
/// key or a password.
[[nodiscard]] Result<std::vector<BackupFile>> backupFiles(const Pc& pc, const Plan& plan);

/// Writes them into the run's folder; on the disk when this returns.
Status writeBackups(JournalStore& store, const std::string& runId, const Pc& pc, const Plan& plan);

} // namespace repair
