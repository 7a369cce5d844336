// Each meaning with how sure it is; each port with what came back and how fast.
#include "app/cli/pages/probe_page.h"

#include "app/text/probe_text.h"

#include <array>
#include <fmt/format.h>

namespace repair {
namespace {

const char* certaintyMark(Certainty certainty)
{
    constexpr std::array<const char*, 3> marks {"[seen]", "[likely]", "[maybe]"};
    return marks[static_cast<std::size_t>(certainty)];
}

const char* stateWord(IkeAnswer::State state)
{
    constexpr std::array<const char*, 11> words {"not tried", "answers, proposal accepted",
        "answers, no common proposal", "answers, refuses", "asks to wait", "answers, but not IKE", "refused",
        "forbidden on the way", "silent", "blocked on this PC", "no way there"};
    return words[static_cast<std::size_t>(state)];
}

std::string told(const IkeAnswer& answer)
{
    std::string text = stateWord(answer.state);
    if (answer.microseconds)
        text += fmt::format(" ({:.1f} ms)", static_cast<double>(*answer.microseconds) / 1000.0);
    return text;
}

std::string serverLine(const ServerAnswer& answer)
{
    const bool named = !answer.address.empty() && answer.address != answer.host;
    return printable(answer.host) + (named ? "  (" + answer.address + ")" : "");
}

} // namespace

void showAnswer(Page& page, const ServerAnswer& answer)
{
    page.heading(serverLine(answer));
    for (const ProbeStatement& statement : judge(answer)) {
        const Tone tone = statement.fault == Fault::none ? Tone::good : Tone::unsure;
        page.item(certaintyMark(statement.certainty), meaningText(statement.meaning), 2, tone);
    }
    if (answer.address.empty() || answer.mustWaitSeconds)
        return;
    page.heading("What came back");
    page.item("IKEv1, UDP 500: ", told(answer.ikev1On500), 2);
    page.item("IKEv1, UDP 4500:", told(answer.ikev1On4500), 2);
    page.item("IKEv2, UDP 500: ", told(answer.ikev2On500), 2);
    page.item("IKEv2, UDP 4500:", told(answer.ikev2On4500), 2);
    page.line(
        fmt::format("It took {:.1f} s.", static_cast<double>(answer.milliseconds) / 1000.0), 2, Tone::quiet);
}

void showKeyHints(Page& page, const std::vector<KeyHint>& hints, const std::string& fingerprint)
{
    page.heading("About the key that was typed");
    for (const KeyHint hint : hints)
        page.item("-", keyHintText(hint), 2);
    page.line("To compare by phone with the administrator: " + fingerprint, 2);
}

} // namespace repair
