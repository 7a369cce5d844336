// Presses buttons as a person does, and waits for the worker.

#include "tests/app/gui/visit.h"

#include "app/gui/pages/page.h"
#include "app/gui/widgets/text.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QtTest/QTest>

#include <gtest/gtest.h>

namespace repair {
namespace {

constexpr int patience = 20000;

std::unique_ptr<SimulatedPc> pcOf(std::string_view scenario, const Visit::Edit& edit)
{
    Machine machine = loadScenario(scenario)->machine;
    if (edit)
        edit(machine);
    return std::make_unique<SimulatedPc>(std::move(machine));
}

} // namespace

Visit::Visit(std::string_view scenario, const Edit& edit) : m_pc(pcOf(scenario, edit))
{
    furnish(*m_pc);
}

Visit::Visit(std::unique_ptr<SimulatedPc> pc) : m_pc(std::move(pc))
{
    furnish(*m_pc);
}

Visit::Visit(std::string_view scenario, PortFault fault)
    : m_pc(pcOf(scenario, {})), m_faults(std::make_unique<FaultPlan>(fault)),
      m_faulty(std::make_unique<FaultyPc>(*m_pc, *m_faults))
{
    furnish(*m_faulty);
}

Visit::Visit(std::string_view scenario, const HelperStory& helper)
    : m_pc(pcOf(scenario, [](Machine& machine) { machine.elevated = false; }))
{
    furnishWithHelper(helper);
}

Visit::Visit(Visit& earlier) : m_pc(earlier.m_pc), m_journals(earlier.m_journals)
{
    furnish(*m_pc);
}

Visit::Visit(Visit& earlier, const HelperStory& helper)
    : m_pc(earlier.m_pc), m_journals(earlier.m_journals), m_machineJournals(earlier.m_machineJournals)
{
    furnishWithHelper(helper);
}

Visit::~Visit() = default;

void Visit::furnishWithHelper(const HelperStory& helper)
{
    m_faults = helper.fault ? std::make_unique<FaultPlan>(*helper.fault) : std::make_unique<FaultPlan>();
    m_administrators = m_pc->asAdministrator();
    m_faulty = std::make_unique<FaultyPc>(*m_administrators, *m_faults);
    m_elevation = std::make_unique<InProcessElevation>(
        *m_faulty, *m_machineJournals, m_log, [this, consents = helper.consents] {
            ++consentsAsked;
            return consents;
        });
    furnish(*m_pc, {m_machineJournals.get(), m_elevation.get()});
}

void Visit::furnish(Pc& pc, const MachineWork& machine)
{
    m_session = std::make_unique<Session>(pc, *m_journals, m_log, machine);
    m_probing = std::make_unique<SimulatedProbing>(*m_pc);
    m_session->askServersBy(m_probing.get());
    m_window = std::make_unique<WizardWindow>();
}

void Visit::begin()
{
    Surroundings surroundings {*m_session, {}, {}, {}, {}, {}};
    surroundings.restart = [this] { return m_pc->reboot(); };
    surroundings.open = [this](const QString& what) {
        opened = what;
        return true;
    };
    surroundings.askWhereToSave = [this](const QString&) { return savePath; };
    surroundings.copy = [this](const QString& text) { copied = text; };
    surroundings.entry = entry;
    surroundings.afterRestart = afterRestart;
    surroundings.beginsWithUndo = beginsWithUndo;
    surroundings.comeBack = [this](const QString& to) -> Status {
        comesBackTo.append(to);
        return {};
    };
    surroundings.needsConsent = m_elevation != nullptr;
    m_journey = std::make_unique<Journey>(*m_window, std::move(surroundings));
    m_journey->begin();
    m_window->show();
    settle();
}

void Visit::settle()
{
    QElapsedTimer timer;
    timer.start();
    do {
        QApplication::processEvents(QEventLoop::AllEvents, 10);
        QTest::qWait(1);
    } while (m_journey->workshop().isBusy() && timer.elapsed() < patience);
    EXPECT_LT(timer.elapsed(), patience);
    QApplication::processEvents();
}

void Visit::press(const QString& name)
{
    for (QWidget* widget : m_window->findChildren<QWidget*>(name)) {
        if (!widget->isVisible())
            continue;
        EXPECT_TRUE(widget->isEnabled()) << name.toStdString();
        QTest::mouseClick(widget, Qt::LeftButton);
        return settle();
    }
    ADD_FAILURE() << "nothing to press: " << name.toStdString() << " on page " << page();
}

void Visit::pressKey(int key)
{
    QWidget* focused = m_window->focusWidget();
    QTest::keyClick(focused ? focused : m_window.get(), static_cast<Qt::Key>(key));
    settle();
}

void Visit::type(const QString& field, const QString& text)
{
    for (QLineEdit* edit : m_window->findChildren<QLineEdit*>(field))
        if (edit->isVisible()) {
            edit->clear();
            QTest::keyClicks(edit, text);
            return settle();
        }
    ADD_FAILURE() << "no such field: " << field.toStdString();
}

int Visit::page() const
{
    return m_window->page()->number();
}

QString Visit::title() const
{
    return m_window->page()->title();
}

int Visit::count(const QString& name) const
{
    int shown = 0;
    for (const QWidget* widget : m_window->findChildren<QWidget*>(name))
        shown += widget->isVisible() ? 1 : 0;
    return shown;
}

bool Visit::shows(const QString& name) const
{
    for (const QWidget* widget : m_window->findChildren<QWidget*>(name))
        if (widget->isVisible())
            return true;
    return false;
}

QString Visit::text() const
{
    QStringList all;
    for (const Text* text : m_window->findChildren<Text*>())
        if (text->isVisible())
            all.append(text->text());
    return all.join(QLatin1Char('\n'));
}

} // namespace repair
