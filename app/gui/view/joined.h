// Puts texts beside each other the way the person's language does: "a, b", and one sentence after another.
#pragma once

#include <QStringList>

namespace repair {

/// Empty parts are left out.
[[nodiscard]] QString listed(const QStringList& parts);
[[nodiscard]] QString inOneLine(const QStringList& sentences);

} // namespace repair
