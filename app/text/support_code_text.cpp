// Where the caller is and what to try next, as a helper would say it on the telephone.
#include "app/text/support_code_text.h"

#include "app/text/filled.h"
#include "app/text/ras_error_text.h"
#include "app/text/translatable.h"

#include <algorithm>
#include <array>

namespace repair {
namespace {

constexpr std::array pageTitles {
    QT_TRANSLATE_NOOP("support-code", "The command line"),
    QT_TRANSLATE_NOOP("support-code", "Page 1: Which connection?"),
    QT_TRANSLATE_NOOP("support-code", "Page 2: What is wrong"),
    QT_TRANSLATE_NOOP("support-code", "Page 3: Step by step"),
    QT_TRANSLATE_NOOP("support-code", "Page 4: Repairing"),
    QT_TRANSLATE_NOOP("support-code", "Page 5: Does it work now?"),
    QT_TRANSLATE_NOOP("support-code", "Page 6: Done"),
    QT_TRANSLATE_NOOP("support-code", "Page 7: Undo"),
    QT_TRANSLATE_NOOP("support-code", "Page 8: Have a code from a caller?"),
};

constexpr std::array stepTitles {
    QT_TRANSLATE_NOOP("support-code", "Page 3, step 1 of 7: Services"),
    QT_TRANSLATE_NOOP("support-code", "Page 3, step 2 of 7: NAT traversal"),
    QT_TRANSLATE_NOOP("support-code", "Page 3, step 3 of 7: Security tab"),
    QT_TRANSLATE_NOOP("support-code", "Page 3, step 4 of 7: PPP settings"),
    QT_TRANSLATE_NOOP("support-code", "Page 3, step 5 of 7: Firewall"),
    QT_TRANSLATE_NOOP("support-code", "Page 3, step 6 of 7: Profile"),
    QT_TRANSLATE_NOOP("support-code", "Page 3, step 7 of 7: Windows Update"),
    QT_TRANSLATE_NOOP("support-code", "Page 3, last step: Devices"),
};
static_assert(stepTitles.size() == allChapters.size());

Sentence plain(const char* text)
{
    return {supportCodeContext, text, {}};
}

bool isProblem(StepSign sign)
{
    return sign != StepSign::healthy && sign != StepSign::unknown;
}

/// Collects what to try, each thing once.
class Advice {
public:
    Advice(const SupportCode& code, const Verdict& verdict) : m_code(code), m_verdict(verdict) { }
    std::vector<Sentence> all();

private:
    void add(const char* text, const char* context = supportCodeContext);
    /// Whether this step has the problem, and it can be behind the failure.
    bool isBlamed(std::string_view stepId) const;
    bool isSign(StepSign sign) const;
    void addQuestions();
    void addTheWayOn();
    void addForTheError();

    const SupportCode& m_code;
    const Verdict& m_verdict;
    std::vector<Sentence> m_sentences;
};

void Advice::add(const char* text, const char* context)
{
    m_sentences.push_back({context, text, {}});
}

bool Advice::isBlamed(std::string_view stepId) const
{
    return isProblem(m_code.sign(stepId))
        && std::find(m_verdict.unrelated.begin(), m_verdict.unrelated.end(), stepId)
        == m_verdict.unrelated.end();
}

bool Advice::isSign(StepSign sign) const
{
    return std::find(m_code.steps.begin(), m_code.steps.end(), sign) != m_code.steps.end();
}

void Advice::addQuestions()
{
    const bool hasCards = m_code.page.number != 0;
    if (isBlamed("preshared-key-chosen") || isBlamed("preshared-key-stored"))
        add(QT_TRANSLATE_NOOP("support-code", "Does the caller have the key? The repair asks for it."));
    if (isBlamed("nat-traversal-allowed"))
        add(hasCards ? QT_TRANSLATE_NOOP("support-code",
                "Is the server behind a router? Then let the caller tick that card; it needs a restart.")
                     : QT_TRANSLATE_NOOP("support-code",
                         "Is the server behind a router? Then say: \"Type l2tp-repair fix --step "
                         "nat-traversal-allowed.\""));
    if (isBlamed("ipsec-allowed"))
        add(hasCards ? QT_TRANSLATE_NOOP("support-code",
                "Does another VPN on that PC need L2TP without IPsec? If not, let the caller tick that card.")
                     : QT_TRANSLATE_NOOP("support-code",
                         "Does another VPN there need L2TP without IPsec? If not: \"Type l2tp-repair fix "
                         "--step ipsec-allowed.\""));
    if (isProblem(m_code.sign("no-restart-pending")))
        add(QT_TRANSLATE_NOOP(
            "support-code", "Windows waits for a restart on that PC; let the caller restart it."));
}

void Advice::addTheWayOn()
{
    const bool toRepair = !m_verdict.blamed.empty();
    const int page = m_code.page.number;
    if (toRepair && page == 0)
        add(QT_TRANSLATE_NOOP("support-code", "Say: \"Type l2tp-repair fix --all.\""));
    else if (toRepair && (page == 2 || page == 8))
        add(QT_TRANSLATE_NOOP("support-code", "Say: \"Press Repair, bottom right.\""));
    else if (toRepair && page == 3)
        add(QT_TRANSLATE_NOOP("support-code", "Say: \"Press the blue button, bottom right, on each page.\""));
    else if (toRepair && page >= 5)
        add(QT_TRANSLATE_NOOP(
            "support-code", "Let the caller check again; the code then tells what is left."));
    if (page == 1)
        add(QT_TRANSLATE_NOOP(
            "support-code", "Say: \"Choose the connection and press the blue button, bottom right.\""));
    if (page == 4)
        add(QT_TRANSLATE_NOOP("support-code", "Let the caller wait until the bar is full, then press Next."));
    if (isSign(StepSign::suspect) && page == 2)
        add(QT_TRANSLATE_NOOP("support-code",
            "Cards with a question mark: ask whoever runs the server before they are ticked."));
}

void Advice::addForTheError()
{
    if (m_code.lastDial == LastDial::noEntry)
        add(QT_TRANSLATE_NOOP("support-code",
            "That PC has no L2TP connection. Let the caller add one in Windows, with the server's name and "
            "the key."));
    else if (m_code.error && m_verdict.blamed.empty())
        add(rasErrorText(*m_code.error).tryFirst, rasErrorContext);
    else if (m_code.lastDial == LastDial::failed && !m_code.error)
        add(QT_TRANSLATE_NOOP("support-code", "Ask for the error number in the message of Windows."));
    if (isSign(StepSign::unknown) || m_code.moreUnreadable)
        add(QT_TRANSLATE_NOOP(
            "support-code", "Some things could not be read. An administrator of that PC may see more."));
}

std::vector<Sentence> Advice::all()
{
    addQuestions();
    addTheWayOn();
    addForTheError();
    if (m_sentences.empty())
        add(QT_TRANSLATE_NOOP("support-code", "Nothing was found. Let the caller test the connection."));
    return std::move(m_sentences);
}

} // namespace

std::string Sentence::inEnglish() const
{
    return filled(text, arguments);
}

Sentence pageText(const PageShown& page)
{
    if (page.chapter)
        return plain(stepTitles[static_cast<std::size_t>(*page.chapter)]);
    return plain(pageTitles[static_cast<std::size_t>(page.number)]);
}

Sentence windowsText(WindowsClass windows)
{
    switch (windows) {
    case WindowsClass::notKnown:
        return plain(QT_TRANSLATE_NOOP("support-code", "Not known"));
    case WindowsClass::beforeWindows10:
        return plain(QT_TRANSLATE_NOOP("support-code", "Older than Windows 10"));
    case WindowsClass::windows10Before1809:
        return plain(QT_TRANSLATE_NOOP("support-code", "Windows 10, older than 1809"));
    case WindowsClass::newer:
        return plain(QT_TRANSLATE_NOOP("support-code", "Newer than Windows 11, 25H2"));
    default:
        return {supportCodeContext, "%1", {std::string(nameOf(windows))}};
    }
}

Sentence lastDialText(const SupportCode& code)
{
    switch (code.lastDial) {
    case LastDial::connected:
        return plain(QT_TRANSLATE_NOOP("support-code", "The last try connected."));
    case LastDial::noEntry:
        return plain(QT_TRANSLATE_NOOP("support-code", "No L2TP connection on that PC, or none chosen."));
    case LastDial::none:
        return plain(QT_TRANSLATE_NOOP("support-code", "No try to connect was seen."));
    case LastDial::failed:
        break;
    }
    if (!code.error)
        return plain(QT_TRANSLATE_NOOP("support-code", "An error number that this program does not know."));
    return {rasErrorContext, rasErrorText(*code.error).sentence, {}};
}

std::vector<Sentence> nextToTry(const SupportCode& code, const Verdict& verdict)
{
    return Advice(code, verdict).all();
}

} // namespace repair
