// How the last dial of each entry ended, and which entry is chosen.
#include "app/gui/words/connection_words.h"

#include "app/gui/words/engine_words.h"
#include "app/gui/words/when.h"
#include "core/engine/target_choice.h"
#include "core/engine/undo.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

namespace repair {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(repair::Connections)
};

QString whereOf(const EntrySummary& entry)
{
    const QString server = QString::fromStdString(entry.server);
    if (isUserPhonebook(entry.phonebook))
        return server.isEmpty() ? Words::tr("no server, only for you")
                                : Words::tr("%1, only for you").arg(server);
    return server.isEmpty() ? Words::tr("no server, for all users of this PC")
                            : Words::tr("%1, for all users of this PC").arg(server);
}

EntryContent contentOf(const EntrySummary& entry, const Connections& connections)
{
    EntryContent content;
    content.name = QString::fromStdString(entry.name);
    content.where = whereOf(entry);
    content.status = Words::tr("No attempt on record");
    const auto dial = lastDialOf(connections.dials, entry.name);
    if (!dial)
        return content;
    const Moment moment {dial->startedAt, connections.now};
    content.glyph = dial->connected ? Glyph::works : Glyph::broken;
    content.status = dial->connected ? connectedWhen(moment) : failedWhen(moment);
    if (!dial->connected)
        content.failure = {wordsOfCode(dial->errorCode).sentence, Words::tr("error %1").arg(dial->errorCode)};
    return content;
}

int failedLast(const std::vector<EntrySummary>& entries, const DialHistory& dials)
{
    int chosen = -1;
    std::int64_t latest = -1;
    for (int i = 0; i < static_cast<int>(entries.size()); ++i) {
        const auto dial = lastDialOf(dials, entries[i].name);
        if (dial && !dial->connected && dial->startedAt > latest) {
            latest = dial->startedAt;
            chosen = i;
        }
    }
    return chosen;
}

int chosenOf(const std::vector<EntrySummary>& entries, const Connections& connections)
{
    const auto remembered =
        std::ranges::find(entries, connections.remembered.toStdString(), &EntrySummary::name);
    if (!connections.remembered.isEmpty() && remembered != entries.end())
        return static_cast<int>(remembered - entries.begin());
    const int failed = failedLast(entries, connections.dials);
    return failed >= 0 || entries.empty() ? failed : 0;
}

/// Why there is nothing to choose.
NoEntryContent missing(const Connections& connections)
{
    if (!connections.entries)
        return {Words::tr("The list of connections could not be read."),
            sentenceOf(connections.entries.error()),
            {Words::tr("Close other programs that show VPN connections, then press Look again."),
                Words::tr("If it stays so, call the help desk and read out this page.")}};
    return {Words::tr("This PC has no VPN connection of the type L2TP."),
        connections.entries->entries.empty()
            ? Words::tr("There is no VPN connection at all.")
            : Words::tr("There are connections of other types, which this wizard does not repair."),
        {Words::tr("Ask whoever runs the server for its name, the type and the key."),
            Words::tr("Add the connection in Windows: Settings, Network and internet, VPN, Add VPN."),
            Words::tr("Then press Look again.")}};
}

} // namespace

std::vector<HalfDone> halfDoneIn(const History& history)
{
    std::vector<HalfDone> found;
    for (const PastRun& past : history.runs | std::views::reverse) {
        const RunBegin& begin = past.run.begin;
        if (past.interrupted && begin.kind != RunKind::recovery && !inversePlan(past.run).empty())
            found.push_back({begin.runId, QString::fromStdString(begin.target.entry)});
    }
    return found;
}

std::vector<EntrySummary> shownEntries(const Connections& connections)
{
    std::vector<EntrySummary> shown;
    if (!connections.entries)
        return shown;
    std::ranges::copy_if(connections.entries->entries, std::back_inserter(shown), mayUseL2tp);
    return shown;
}

ChooseContent chooseContent(const Connections& connections)
{
    const auto entries = shownEntries(connections);
    ChooseContent content;
    for (const EntrySummary& entry : entries)
        content.entries.push_back(contentOf(entry, connections));
    content.chosen = chosenOf(entries, connections);
    content.troubles = connections.notices;
    if (!connections.halfDone.empty())
        content.halfDone = Words::tr("The repair of %1 broke off in the middle. Some settings of this PC are "
                                     "still half changed; putting them back takes your consent.")
                               .arg(connections.halfDone.front().entry);
    return content;
}

NoEntryContent noEntryContent(const Connections& connections)
{
    NoEntryContent content = missing(connections);
    content.troubles = connections.notices;
    content.troubles.removeAll(content.details); // a phonebook that cannot be read is the reason already
    if (!connections.halfDone.empty())
        content.advice.prepend(Words::tr(
            "An earlier repair broke off in the middle. Press Undo earlier repairs and put it back."));
    return content;
}

} // namespace repair
