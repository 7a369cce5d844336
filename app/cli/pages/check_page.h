// What a check found, for a person: the verdict on top, then the findings with their reasons.
#pragma once

#include "app/cli/page.h"
#include "app/session/session.h"

namespace repair {

/// "Office VPN (vpn.example.com)", with its phonebook.
[[nodiscard]] std::string targetLine(const Target& target);

void showVerdict(Page& page, const Checked& checked);
/// The verdict without the entry it is about.
void showVerdictLines(Page& page, const Checked& checked);
/// Broken and Suspect with evidence and changes, then what could not be read; Healthy ones are only counted.
void showFindings(Page& page, const Checked& checked);
/// What the server itself answered, if that is known.
void showServer(Page& page, const Checked& checked);
/// The commands that come next.
void showNextSteps(Page& page, const Checked& checked, bool readOnly);

/// What an interrupted run left, and what became of it.
void showRecovery(Page& page, const RunReport& recovered);

} // namespace repair
