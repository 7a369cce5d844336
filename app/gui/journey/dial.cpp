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
    connect(m_donePage, &DonePage::restartLaterAsked, &m_window, &QWidget::close);
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
    const bool canPutBack = m_applied && changedAnything(m_applied->report) && !m_wasPutBack;
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
    m_dialContent.canPutBack = canPutBack;
    m_dialContent.undoNeedsConsent = undoNeedsConsent();
    if (canPutBack && waitsForRestart(m_applied->report))
        return showDone();
    m_dialPage->show(m_dialContent);
    m_window.showPage(*m_dialPage);
    m_window.focusFirst();
}

void Journey::showDone(const QString& notice)
{
    DoneContent content = doneContent({entryName(), m_plan, m_applied, m_dialled, m_wasPutBack});
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
    return m_surroundings.needsConsent && m_applied && changedWholePc(m_plan, m_applied->report);
}

void Journey::putBack()
{
    if (!m_applied || m_workshop.isBusy())
        return;
    m_workshop.run([this, run = m_applied->report.runId, choice = target()](
                       Session& session, std::stop_token stop) -> Workshop::Then {
        auto report = session.undo({run, {}, {}}, m_workshop.progress(), stop);
        Checked after = session.check(choice);
        return [this, report = std::move(report), after = std::move(after)] {
            m_checked = after;
            wasPutBack(report);
        };
    });
}

void Journey::wasPutBack(const Result<RunReport>& report)
{
    const bool all = report && std::ranges::all_of(report->steps, [](const StepOutcome& step) {
        return step.outcome != Outcome::conflict && step.outcome != Outcome::failed
            && step.outcome != Outcome::rollbackFailed && step.outcome != Outcome::denied;
    });
    if (!all)
        return readHistory(undoneNotice(report));
    m_wasPutBack = true;
    showDone();
}

void Journey::restartNow()
{
    if (m_surroundings.comeBack) {
        if (const auto ready = m_surroundings.comeBack(entryName()); !ready)
            return showDone(sentenceOf(ready.error()));
    }
    if (const auto restarted = m_surroundings.restart(); !restarted)
        return showDone(sentenceOf(restarted.error()));
    if (m_surroundings.restartEndsProgram) {
        m_window.close();
        return;
    }
    m_applied.reset();
    checkThenDial();
}

} // namespace repair
