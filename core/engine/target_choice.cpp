// Choosing among entries. Windows compares entry names without ASCII case, and so do we.
#include "core/engine/target_choice.h"

#include "core/base/utf.h"
#include "core/model/vpn_strategy.h"
#include "core/phonebook/near_names.h"

#include <algorithm>
#include <ranges>

namespace repair {
namespace {

Target targetOf(const EntrySummary& entry)
{
    return {entry.phonebook, entry.name, entry.server};
}

TargetChoice chosen(const EntrySummary& entry, const DialHistory& dials)
{
    return {targetOf(entry), lastDialOf(dials, entry.name)};
}

/// "all-users/Office VPN" names an entry of one phonebook.
bool isCalled(const EntrySummary& entry, const std::string& name)
{
    return equalIgnoringAsciiCase(entry.name, name)
        || equalIgnoringAsciiCase(entry.phonebook + "/" + entry.name, name);
}

Result<TargetChoice> chooseNamed(const EntryList& list, const DialHistory& dials, const std::string& name)
{
    std::vector<EntrySummary> matches;
    for (const EntrySummary& entry : list.entries) {
        if (isCalled(entry, name))
            matches.push_back(entry);
    }
    if (matches.size() == 1)
        return chosen(matches.front(), dials);
    const ErrorKind kind = matches.empty() ? ErrorKind::notFound : ErrorKind::conflict;
    return fail({kind, 0, "find entry", name});
}

} // namespace

bool mayUseL2tp(const EntrySummary& entry)
{
    return entry.vpnStrategy >= 0 && mayComeToL2tp(static_cast<std::uint32_t>(entry.vpnStrategy));
}

std::optional<DialAttempt> lastDialOf(const DialHistory& dials, const std::string& entry)
{
    const DialAttempt* last = dials.lastOf(entry);
    return last ? std::optional(*last) : std::nullopt;
}

Result<TargetChoice> chooseTarget(const EntryList& list, const DialHistory& dials, const std::string& name)
{
    if (!name.empty())
        return chooseNamed(list, dials, name);
    for (const DialAttempt& attempt : dials.attempts | std::views::reverse) {
        const auto failed = std::ranges::find_if(list.entries, [&](const EntrySummary& entry) {
            return attempt.isFinished() && !attempt.connected && mayUseL2tp(entry)
                && equalIgnoringAsciiCase(entry.name, attempt.entry);
        });
        if (failed != list.entries.end())
            return chosen(*failed, dials);
    }
    // Entries that are L2TP for certain before those that only may be.
    for (const bool certain : {true, false}) {
        const auto first = std::ranges::find_if(list.entries, [&](const EntrySummary& entry) {
            return certain ? entry.vpnStrategy == vpnStrategy::l2tpOnly : mayUseL2tp(entry);
        });
        if (first != list.entries.end())
            return chosen(*first, dials);
    }
    return TargetChoice {};
}

std::vector<std::string> namesLike(const EntryList& list, const std::string& name)
{
    std::vector<std::string> all;
    std::vector<std::string> matches;
    for (const EntrySummary& entry : list.entries) {
        all.push_back(entry.name);
        if (isCalled(entry, name))
            matches.push_back(entry.phonebook + "/" + entry.name);
    }
    return matches.empty() ? nearNames(name, all) : matches;
}

} // namespace repair
