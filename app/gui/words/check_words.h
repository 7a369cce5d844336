// What a check found, in words and signs, for the rail and page 2.
#pragma once

#include "app/gui/view/check_content.h"
#include "app/gui/view/rail_content.h"
#include "app/session/session.h"

namespace repair {

/// As last read; what a repair wrote and only a restart makes true waits for it.
[[nodiscard]] ChapterStates chapterStates(
    const std::vector<Finding>& findings, const RunReport* repair = nullptr);
[[nodiscard]] Glyph glyphOf(const Finding& finding);

/// Where the last dial broke, by everything known about it.
[[nodiscard]] HandshakeStates handshakeOf(const Checked& checked);
/// With these stages possible: before them it worked, after them nothing was tried.
[[nodiscard]] HandshakeStates handshakeOf(Stages possible);
[[nodiscard]] HandshakeStates handshakeOf(const DialOutcome& dial);
/// While a dial is under way.
[[nodiscard]] HandshakeStates handshakeUnderWay(Stage stage);

[[nodiscard]] CheckContent checkContent(const Checked& checked, bool needsConsent);
[[nodiscard]] CheckContent checkingContent(const ProgressEvent& event);

/// Whether repairing it takes the pre-shared key, which only a person can type.
[[nodiscard]] bool needsKey(const Finding& finding);
/// Whether its repair changes what belongs to the whole PC. All changes of a step share one scope.
[[nodiscard]] bool isOfWholePc(const Finding& finding);

} // namespace repair
