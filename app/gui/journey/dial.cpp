// Pages 5 and 6: the test dial, and what came of it all.
#include "app/gui/journey/journey.h"

#include "app/gui/pages/check_page.h"
#include "app/gui/pages/dial_page.h"
#include "app/gui/pages/done_page.h"
#include "app/gui/pages/repair_page.h"
#include "app/gui/words/check_words.h"
#include "app/gui/words/engine_words.h"
#include "app/gui/words/run_words.h"
#include "app/gui/words/undo_words.h"

#include <algorithm>

namespace repair {
namespace {

constexpr std::uint32_t signInRefused = 691; // ERROR_AUTHENTICATION_FAILURE, raserror.h

} // namespace

void Journey::connectRun()
{
    connect(m_repairPage, &RepairPage::stopAsked, this, &Journey::stop);
    connect(m_repairPage, &RepairPage::nextAsked, this, &Journey::leaveRepair);
    connect(m_dialPage, &DialPage::connectAsked, this, &Journey::dial);
    connect(m_dialPage, &DialPage::stopAsked, this, &Journey::stop);
    connect(m_dialPage, &DialPage::whatIsLeftAsked, this, &Journey::check);
    connect(m_dialPage, &DialPage::putBackAsked, this, &Journey::putBack);
    connect(m_dialPage, &DialPage::saveAsked, this, [this] { saveReport(false); });
    connect(m_donePage, &DonePage::undoAsked, this, &Journey::putBack);
    connect(m_donePage, &DonePage::restartLaterAsked, this, &Journey::restartLater);
    connect(m_donePage, &DonePage::closeAsked, &m_window, &QWidget::close);
    connect(m_donePage, &DonePage::restartNowAsked, this, &Journey::restartNow);
    connect(m_donePage, &DonePage::saveAsked, this, [this] { saveReport(false); });
    connect(m_donePage, &DonePage::printAsked, this, [this] { saveReport(true); });
    connect(m_donePage, &DonePage::copyAsked, this, &Journey::copyCode);
}

QString Journey::entryName() const
{
    return m_chosen >= 0 ? QString::fromStdString(m_entries[static_cast<std::size_t>(m_chosen)].name)
                         : QString();
}

void Journey::prepareDial()
{
    m_dialContent = dialUnderWay(entryName(), Stage::notStarted);
    m_dialPage->show(m_dialContent);
    m_window.showPage(*m_dialPage);
    dial();
}

void Journey::dial()
{
    std::shared_ptr<Credentials> typed;
    if (!m_dialPage->user().isEmpty()) {
        typed = std::make_shared<Credentials>();
        typed->user = m_dialPage->user().toStdString();
        typed->password = m_dialPage->password();
    }
    m_dialContent = dialUnderWay(entryName(), Stage::notStarted);
    m_dialContent.asksForSignIn = typed != nullptr;
    m_dialPage->show(m_dialContent);
    m_workshop.run(
        [this, typed, target = target().target](Session& session, std::stop_token stop) -> Workshop::Then {
            std::optional<Credentials> credentials;
            if (typed)
                credentials = std::move(*typed);
            auto outcome = session.testDial(target, std::move(credentials), m_workshop.dialProgress(), stop);
            return [this, outcome = std::move(outcome)] { dialled(outcome); };
        });
}

void Journey::hearDial(Stage stage)
{
    const bool asks = m_dialContent.asksForSignIn;
    m_dialContent = dialUnderWay(entryName(), stage);
    m_dialContent.asksForSignIn = asks;
    if (m_stopping)
        m_dialContent.state = DialContent::State::stopping;
    m_dialPage->show(m_dialContent);
}

void Journey::dialled(const Result<DialOutcome>& outcome)
{
    m_stopping = false;
    if (outcome && outcome->connected) {
        m_dialled = *outcome;
        return showDone();
    }
    if (outcome) {
        m_dialled = *outcome;
        m_refusals = outcome->errorCode == signInRefused ? m_refusals + 1 : 0;
        m_dialContent = dialFailed(entryName(), *outcome, m_refusals);
    } else {
        m_dialContent = dialImpossible(entryName(), outcome.error());
    }
    m_dialContent.canPutBack = !m_made.empty();
    m_dialContent.undoNeedsConsent = undoNeedsConsent();
    if (std::ranges::any_of(m_made, [](const MadeRun& run) { return waitsForRestart(run.report); }))
        return showDone();
    m_dialPage->show(m_dialContent);
    m_window.showPage(*m_dialPage);
    m_window.focusFirst();
}

void Journey::showDone(const QString& notice)
{
    DoneContent content = doneContent({entryName(), m_made, m_dialled, m_wasPutBack});
    content.notice = notice;
    content.undoNeedsConsent = undoNeedsConsent();
    m_window.showPage(*m_donePage);
    content.code = codeContent(code());
    if (!m_surroundings.restart)
        content.waitsForRestart = false;
    m_donePage->show(content);
    m_window.focusFirst();
}

bool Journey::undoNeedsConsent() const
{
    return m_surroundings.needsConsent && std::ranges::any_of(m_made, changedWholePc);
}

void Journey::putBack()
{
    if (m_made.empty() || m_workshop.isBusy())
        return;
    std::vector<UndoChoice> newestFirst;
    for (auto run = m_made.rbegin(); run != m_made.rend(); ++run)
        newestFirst.push_back({run->report.runId, {}, {}});
    showPuttingBack();
    m_workshop.run([this, newestFirst, choice = target()](
                       Session& session, std::stop_token stop) -> Workshop::Then {
        auto report = session.undoInTurn(newestFirst, m_workshop.progress(), stop);
        Checked after = session.check(choice);
        return [this, report = std::move(report), after = std::move(after)] {
            m_checked = after;
            wasPutBack(report);
        };
    });
}

void Journey::showPuttingBack()
{
    if (m_window.page() == m_dialPage) {
        m_dialContent.state = DialContent::State::puttingBack;
        return m_dialPage->show(m_dialContent);
    }
    DoneContent content = doneContent({entryName(), m_made, m_dialled, m_wasPutBack});
    content.code = codeContent(code());
    content.puttingBack = true;
    m_donePage->show(content);
}

void Journey::wasPutBack(const Result<RunReport>& report)
{
    if (!report || !isWhollyBack(*report))
        return readHistory(undoneNotice(report));
    m_wasPutBack = true;
    m_applied.reset();
    m_made.clear();
    showDone();
}

bool Journey::isReadyToComeBack()
{
    if (!m_surroundings.comeBack)
        return true;
    const auto ready = m_surroundings.comeBack(entryName());
    if (!ready)
        showDone(sentenceOf(ready.error()));
    return ready.has_value();
}

void Journey::restartLater()
{
    if (isReadyToComeBack())
        m_window.close();
}

void Journey::restartNow()
{
    if (!isReadyToComeBack())
        return;
    if (const auto restarted = m_surroundings.restart(); !restarted)
        return showDone(sentenceOf(restarted.error()));
    if (m_surroundings.restartEndsProgram) {
        m_window.close();
        return;
    }
    m_applied.reset();
    m_made.clear(); // as in a wizard that was started anew
    checkThenDial();
}

} // namespace repair
