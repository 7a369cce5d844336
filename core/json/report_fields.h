// How errors and outcomes are spelt in JSON.
#pragma once

#include "core/json/address_fields.h"
#include "core/model/run_report.h"

namespace repair::json_detail {

constexpr auto namesOf(Tag<ErrorKind>)
{
    return std::array<std::string_view, 15> {"not-found", "access-denied", "conflict", "busy", "timed-out",
        "invalid-input", "corrupt", "too-new", "too-large", "unsupported", "unavailable", "no-space", "io",
        "cancelled", "failed"};
}
constexpr auto namesOf(Tag<Outcome>)
{
    return std::array<std::string_view, 11> {"repaired", "applied", "needs-restart", "nothing-to-do",
        "not-repaired", "conflict", "denied", "failed", "rollback-failed", "needs-key", "cancelled"};
}

constexpr auto fieldsOf(Tag<Error>)
{
    return std::tuple(field("kind", &Error::kind), field("code", &Error::osCode),
        field("operation", &Error::operation), field("subject", &Error::subject));
}
constexpr auto fieldsOf(Tag<StepOutcome>)
{
    return std::tuple(field("step", &StepOutcome::stepId), field("outcome", &StepOutcome::outcome),
        field("error", &StepOutcome::error), field("contested", &StepOutcome::contested),
        field("foundThere", &StepOutcome::foundThere));
}

} // namespace repair::json_detail
