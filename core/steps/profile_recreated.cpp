// Makes the entry anew under its own name, when a person asks for it, and keeps the old one beside it.
//
// Renamed, never deleted: the old entry keeps its secrets, which are filed by DialParamsUID and not by name.
// The key cannot be copied, nobody can read it, so it must be typed again. An entry in use, a hidden one or
// one that somebody else manages is left alone.

#include "core/steps/backup_name.h"
#include "core/steps/catalog.h"
#include "core/steps/evidence.h"
#include "core/steps/judgement.h"
#include "core/steps/phonebook_reading.h"

namespace repair {
namespace {

Fact entries()
{
    return PhonebookEntries{};
}
Fact connected(const Target& target)
{
    return EntryConnected{target.phonebook, target.entry};
}
Fact owner(const Target& target)
{
    return OwnerOf{fieldOf(target, "VpnStrategy")};
}

std::vector<Address> reads(const Target& target)
{
    return {entries(), connected(target), owner(target), fieldOf(target, "IpSecFlags")};
}

Diagnosis diagnose(const Snapshot&, const Target&)
{
    return Healthy{};
}

Problem onRequest(const Snapshot& pc, const Target& target)
{
    const Setting flags = fieldOf(target, "IpSecFlags");
    if (auto unread = refusedUnread(pc, {entries(), connected(target), owner(target), flags}))
        return *unread;
    if (target.phonebook.ends_with("-hidden"))
        return refused(because("profile-hidden"));
    if (pc.at(owner(target)) != Value{Absent{}})
        return refused(because("profile-owned"));
    if (pc.at(connected(target)) == Value{Switch::on})
        return refused(because("profile-connected", target.entry));
    const auto* list = pc.tryAt<EntryList>(entries());
    if (!list || !hasEntry(*list, target.phonebook, target.entry))
        return refused(because("profile-not-there", target.entry));

    const std::string backup = backupName(*list, target);
    Problem problem{.repair = {Action{RenameEntry{target.phonebook, target.entry, backup}},
                        Action{CreateEntryFrom{target.phonebook, backup, target.entry}}},
        .evidence = {because("profile-old-is-kept", backup)},
        .byDefault = false};
    if (choosesKey(pc.at(flags))) {
        problem.repair.push_back(Action{StoreKey{target.phonebook, target.entry}});
        problem.evidence.push_back(because("key-must-be-typed"));
        problem.risk = Risk::needsKeyAgain;
    }
    return problem;
}

} // namespace

constinit const Step steps::profileRecreated{"profile-recreated", Chapter::profile, About::entry,
    {Stage::notStarted, Stage::reachServer, Stage::agreeOnKeys, Stage::buildTunnel, Stage::agreeOnPpp,
        Stage::signIn, Stage::getAddress},
    reads, diagnose, onRequest};

} // namespace repair
