// The VPN entries of this PC in words, for page 1.
#pragma once

#include "app/gui/pages/no_entry_page.h"
#include "app/gui/view/choose_content.h"
#include "core/base/result.h"
#include "core/model/value.h"

namespace repair {

/// What the worker read for page 1.
struct Connections {
    Result<EntryList> entries = EntryList {};
    DialHistory dials;
    std::int64_t now = 0;
    QString remembered; ///< the entry to choose; empty: the one that failed last
    QStringList notices; ///< what else is to be told on this page
};

/// Only VPN entries that may use L2TP, in the order shown; the content's entries stand at the same places.
[[nodiscard]] std::vector<EntrySummary> shownEntries(const Connections& connections);
[[nodiscard]] ChooseContent chooseContent(const Connections& connections);
[[nodiscard]] NoEntryContent noEntryContent(const Connections& connections);

} // namespace repair
