// What a support code says, and its way to four words or 13 characters and back. README.md has the layout.
#pragma once

#include "core/model/dial_attempt.h"
#include "core/model/finding.h"
#include "core/model/handshake.h"
#include "core/model/probe_statement.h"
#include "core/support_code/step_numbers.h"
#include "core/support_code/windows_class.h"

#include <tl/expected.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace repair {

/// What the code tells about one step.
enum class StepSign : std::uint8_t {
    healthy,
    broken,
    suspect,
    unknown,
    found, ///< Broken or Suspect: so much was found that there was no room to say which
};

/// The page of the wizard; 0 is the command line. Page 3 has a chapter, no other page has one.
struct PageShown {
    int number = 0;
    std::optional<Chapter> chapter;
    friend bool operator==(const PageShown&, const PageShown&) = default;
};

enum class LastDial : std::uint8_t {
    none, ///< none was seen
    connected,
    noEntry, ///< this PC has no L2TP entry, or none was chosen
    failed,
};

/// What the VPN server itself said in one meaning, and whether the NAT setting is needed for it.
struct ServerSign {
    ProbeMeaning meaning = ProbeMeaning::ikeAnswers;
    bool needsNatSetting = false;
    friend bool operator==(const ServerSign&, const ServerSign&) = default;
};

/// The most telling one of a probe's statements that a code has a number for.
[[nodiscard]] std::optional<ServerSign> tryServerSign(const std::vector<ProbeStatement>& statements);

/// Numbers only: neither an address nor a name nor a key has a place to be.
struct SupportCode {
    PageShown page;
    WindowsClass windows = WindowsClass::notKnown;
    LastDial lastDial = LastDial::none;
    std::optional<std::uint32_t> error; ///< of a failed dial; absent: a code that has no number
    int highestEvent = 0; ///< of a failed dial, as possibleStages() takes it; 20223 stands for 20224, too
    std::array<StepSign, stepSlots> steps {}; ///< by step number
    bool moreUnreadable = false; ///< beside what was found, there was no room to say what
    std::optional<ServerSign> server; ///< absent: not asked, or more was found than leaves room for it

    [[nodiscard]] StepSign sign(std::string_view stepId) const;
    void setSign(std::string_view stepId, StepSign sign);
    /// Where the last dial may have broken; empty if it did not fail or nothing is known.
    [[nodiscard]] Stages stages() const;
    friend bool operator==(const SupportCode&, const SupportCode&) = default;
};

struct CodeInput {
    const std::vector<Finding>& findings;
    std::optional<DialAttempt> lastDial;
    std::uint32_t windowsBuild = 0; ///< 0: could not be read
    bool hasEntry = true;
    PageShown page;
    std::optional<ServerSign> server = std::nullopt;
};

/// What the other side will read: with more than five steps that are not healthy the server is left out here
/// already, with more than six their detail.
[[nodiscard]] SupportCode supportCodeFor(const CodeInput& input);

/// "jogag donuv nigif kosaz"
[[nodiscard]] std::string words(const SupportCode& code);
/// "6JV-8K2-0MT-AX9D": 13 characters, grouped as they are read out.
[[nodiscard]] std::string characters(const SupportCode& code);
[[nodiscard]] std::array<std::string, 4> wordList(const SupportCode& code);
[[nodiscard]] std::array<std::string, 4> characterGroups(const SupportCode& code);

/// What is wrong with what was typed.
struct CodeProblem {
    enum class Kind : std::uint8_t {
        empty,
        foreign, ///< no code of this program
        incomplete, ///< the part is the first one that is missing or too short
        tooLong,
        wrongPart, ///< this word or group cannot be right
        swapped, ///< this word and the next one changed places
        wrongSomewhere, ///< the sum is wrong; the part, if there is one, is most likely the cause
        newer, ///< in order, and made by a newer version of this program
    };
    enum class Form : std::uint8_t { words, characters };
    Kind kind = Kind::foreign;
    Form form = Form::words;
    std::optional<std::size_t> part; ///< 0 to 3: the word or the group of characters to ask for again
    friend bool operator==(const CodeProblem&, const CodeProblem&) = default;
};

/// Takes either form, whatever its case, spaces and hyphens; 0 and O, and 1, I and L count as one.
[[nodiscard]] tl::expected<SupportCode, CodeProblem> decode(std::string_view typed);

} // namespace repair
