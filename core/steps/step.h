// The contract of a step: one known problem, what it reads, and how to judge it.
//
// Rules for authors:
//   1. Look only at the Snapshot. No port, no clock, no state; two plain functions.
//   2. List everything you look at in `reads`: the union of all lists is also what undo may write.
//   3. Propose the smallest Change that makes it work.
//   4. Accept every value that works, not only the one you would write.
//   5. Unreadable is Unknown, and Unknown never leads to a Change.
//   6. Name the healthy state; the id is for ever, because it is in journals.
// To add one: its file here, one line in catalog.cpp, its reasons in evidence_list.h, its words in app/text,
// its test in tests/core/steps.
#pragma once

#include "core/model/chapter.h"
#include "core/model/diagnosis.h"
#include "core/model/handshake.h"
#include "core/model/snapshot.h"
#include "core/model/target.h"

#include <string_view>
#include <vector>

namespace repair {

/// Whether a step judges the chosen phonebook entry, or the PC whatever is dialled.
enum class About { pc, entry };

struct Step {
    std::string_view id;
    Chapter chapter{};
    About about{};
    /// The stages of a dial at which the problem shows. A finding whose stages lie elsewhere than where the
    /// last dial broke cannot be the cause, and is said so.
    Stages actsAt;
    std::vector<Address> (*reads)(const Target& target) = nullptr;
    Diagnosis (*diagnose)(const Snapshot& pc, const Target& target) = nullptr;
    /// What a person gets who asks for this step though nothing is wrong (restart the services, recreate the
    /// entry, turn the firewall off to test). Null: there is nothing to do then. A Problem without a repair:
    /// with evidence, it must not be done and that is why; without, everything is already so.
    Problem (*onRequest)(const Snapshot& pc, const Target& target) = nullptr;
};

} // namespace repair
