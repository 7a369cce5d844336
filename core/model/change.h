// What a step proposes: an edit of one Setting, or one of the few Actions that are no edit.
#pragma once

#include "core/model/setting.h"
#include "core/model/value.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace repair {

/// An edit of one Setting. Undone by the same edit the other way round.
struct Change {
    Setting setting;
    Value before;
    Value after;
    friend bool operator==(const Change&, const Change&) = default;
};

/// Starts a service. Undone by stopping it, if nothing that runs depends on it by then.
struct StartService {
    std::string service;
    friend bool operator==(const StartService&, const StartService&) = default;
};

/// Stops a service and nothing else; leaves it running if a running service depends on it. Undone by starting
/// it.
struct StopService {
    std::string service;
    friend bool operator==(const StopService&, const StopService&) = default;
};

/// Stops the services that run, with their dependents, and starts them all again. Nothing to undo.
struct RestartServices {
    std::vector<std::string> services; ///< in the order in which they are stopped
    friend bool operator==(const RestartServices&, const RestartServices&) = default;
};

/// Renames a phonebook entry; its stored secrets follow (filed by DialParamsUID). Undone by renaming it back.
struct RenameEntry {
    std::string phonebook;
    std::string from;
    std::string to;
    friend bool operator==(const RenameEntry&, const RenameEntry&) = default;
};

/// Makes a fresh L2TP entry that takes over what the source says of server, sign-in and routes, never its
/// secrets. Undone by deleting it, if it still is as it was made.
struct CreateEntryFrom {
    std::string phonebook;
    std::string source;
    std::string name;
    friend bool operator==(const CreateEntryFrom&, const CreateEntryFrom&) = default;
};

/// Deletes an entry that a run of ours created: only as the inverse of CreateEntryFrom.
struct DeleteCreatedEntry {
    std::string phonebook;
    std::string source; ///< what it was made from, so that this can itself be undone
    std::string name;
    std::string fingerprint; ///< SHA-256 of the entry's text as it was made
    friend bool operator==(const DeleteCreatedEntry&, const DeleteCreatedEntry&) = default;
};

/// Stores the pre-shared key that the person typed. Undone by clearing it, since none was there before.
struct StoreKey {
    std::string phonebook;
    std::string entry;
    friend bool operator==(const StoreKey&, const StoreKey&) = default;
};

/// Clears the stored pre-shared key: only as the inverse of StoreKey, and not undoable itself.
struct ClearKey {
    std::string phonebook;
    std::string entry;
    friend bool operator==(const ClearKey&, const ClearKey&) = default;
};

/// Asks Plug and Play to look for devices again. Nothing to undo.
struct RescanDevices {
    friend bool operator==(const RescanDevices&, const RescanDevices&) = default;
};

using Action = std::variant<StartService, StopService, RestartServices, RenameEntry, CreateEntryFrom,
    DeleteCreatedEntry, StoreKey, ClearKey, RescanDevices>;

using Operation = std::variant<Change, Action>;

/// Whether an Action leaves something behind that undo could take back.
[[nodiscard]] bool canBeUndone(const Action& action);
[[nodiscard]] Scope scopeOf(const Action& action);
[[nodiscard]] Scope scopeOf(const Operation& operation);

} // namespace repair
