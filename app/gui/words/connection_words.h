// The VPN entries of this PC in words, for page 1.
#pragma once

#include "app/gui/pages/no_entry_page.h"
#include "app/gui/view/choose_content.h"
#include "core/base/result.h"
#include "core/engine/history.h"
#include "core/model/value.h"

namespace repair {

/// A repair that broke off, and left on the whole PC what only consent can put back.
struct HalfDone {
    std::string runId;
    QString entry;
};

/// What the worker read for page 1.
struct Connections {
    Result<EntryList> entries = EntryList {};
    DialHistory dials;
    std::int64_t now = 0;
    QString remembered; ///< the entry to choose; empty: the one that failed last
    std::vector<HalfDone> halfDone; ///< newest first
    QStringList notices; ///< what else is to be told on this page
};

/// The repairs of a history that are still half done after what needs no consent was put back.
[[nodiscard]] std::vector<HalfDone> halfDoneIn(const History& history);
/// Only VPN entries that may use L2TP, in the order shown; the content's entries stand at the same places.
[[nodiscard]] std::vector<EntrySummary> shownEntries(const Connections& connections);
[[nodiscard]] ChooseContent chooseContent(const Connections& connections);
[[nodiscard]] NoEntryContent noEntryContent(const Connections& connections);

} // namespace repair
