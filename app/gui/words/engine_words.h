// The texts of app/text in the person's language.
#pragma once

#include "app/gui/look/glyph.h"
#include "app/gui/view/line.h"
#include "app/text/translate.h"
#include "core/base/error.h"
#include "core/model/change.h"
#include "core/model/diagnosis.h"
#include "core/model/run_report.h"

#include <string_view>

namespace repair {

/// Qt's translator, for app/text.
[[nodiscard]] Translate translator();

/// Takes the technical name in brackets off the end of a sentence.
[[nodiscard]] Line inBrackets(const QString& sentence);

struct StepWords {
    QString title; ///< the healthy state
    QString broken; ///< the finding, if Broken
    QString question; ///< the finding, if Suspect
    QString why;
    QString cures;
    QString cannotCure;
    QString byHand;
    QString progress;
};
[[nodiscard]] StepWords wordsOfStep(std::string_view stepId);
/// The title of a finding in that state.
[[nodiscard]] QString titleOf(std::string_view stepId, Glyph state);

[[nodiscard]] QString sentenceOf(const Evidence& evidence);
[[nodiscard]] QString sentenceOf(Risk risk);
[[nodiscard]] QString sentenceOf(const SettingOwner& owner);
/// What is the matter and what to do about it.
[[nodiscard]] QString sentenceOf(const Error& error);
[[nodiscard]] QString sentenceOf(Outcome outcome);
[[nodiscard]] QString undoSentenceOf(Outcome outcome);

/// "Start of the service IKEEXT", "Type of VPN", and a value of it as a person would name it.
[[nodiscard]] QString nameOf(const Setting& setting);
[[nodiscard]] QString valueOf(const Setting& setting, const Value& value);

/// What a dial's error code means: for anybody, for the reader, and the first thing to try.
struct CodeWords {
    QString sentence;
    QString meaning;
    QString tryFirst;
};
[[nodiscard]] CodeWords wordsOfCode(std::uint32_t code);

/// One operation as before and after; an Action has neither, only what it does.
struct OperationWords {
    QString what;
    QString before;
    QString after;
};
[[nodiscard]] OperationWords wordsOf(const Operation& operation);

} // namespace repair
