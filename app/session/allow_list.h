// What a process with an administrator's rights may ever write: what some step reads, and nothing else; and
// what it may write because of journals that are the user's own.
//
// Plans are made by the steps, so they pass. The list is for what comes out of a journal: whoever could forge
// one must not be able to choose what an elevated undo writes.
#pragma once

#include "core/base/result.h"
#include "core/model/plan.h"
#include "core/pc/pc.h"

namespace repair {

/// Error{accessDenied, "check the allow-list"} with the setting, service or phonebook in `subject` if one
/// operation of the plan is of user scope, addresses what no step reads, or would install a service or load a
/// library other than Windows' own. `pc` says which services depend on those of the steps: a restart that was
/// interrupted starts them again.
Status checkAllowed(const Pc& pc, const Plan& plan);

/// Error{accessDenied, "check the allow-list"} if one operation of the plan is of machine scope. For the
/// user's half of a run where the PC has journals of its own: any program of the user can write to the user's
/// journals, and this one may be elevated.
Status checkUsersOwn(const Plan& plan);

} // namespace repair
