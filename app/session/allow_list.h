// What a process with an administrator's rights may ever write: what some step reads, and nothing else.
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

} // namespace repair
