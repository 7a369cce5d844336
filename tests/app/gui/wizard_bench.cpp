// How soon the first page is painted, and how long the event loop is ever held up during a whole run.
//   wizard_bench start   ends when page 1 is painted: time it from outside
//   wizard_bench run     plays check, repair and test, and prints the longest pause

#include "app/gui/look/look.h"
#include "app/gui/pages/page.h"
#include "tests/app/gui/visit.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>

#include <cstdio>

namespace {

using namespace repair;

/// Times what the event loop hands out, the outermost event with all that it brings about.
class TimedApplication : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        QElapsedTimer timer;
        timer.start();
        ++m_depth;
        const int type = event->type();
        const QByteArray name = receiver->metaObject()->className();
        const bool handled = QApplication::notify(receiver, event);
        --m_depth;
        if (timer.nsecsElapsed() > m_longest) {
            m_longest = timer.nsecsElapsed();
            m_where = name + ", event " + QByteArray::number(type);
        }
        return handled;
    }

    [[nodiscard]] double longestMilliseconds() const { return static_cast<double>(m_longest) / 1e6; }
    [[nodiscard]] const QByteArray& where() const { return m_where; }
    void forget() { m_longest = 0; }

private:
    int m_depth = 0;
    qint64 m_longest = 0;
    QByteArray m_where;
};

/// Ends the program with the first paint of the window.
class EndsAtFirstPaint : public QObject {
protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        return false;
    }
};

int timeStart(TimedApplication& application)
{
    SimulatedPc pc(loadScenario("office-vpn")->machine);
    MemoryStore journals;
    spdlog::logger log("bench");
    Session session(pc, journals, log);
    WizardWindow window;
    const Look look(window, Scheme::light);
    Journey journey(window, {session, {}, {}, {}, {}, {}});
    EndsAtFirstPaint end;
    window.installEventFilter(&end);
    journey.begin();
    window.show();
    return application.exec();
}

int timeRun(TimedApplication& application)
{
    Visit visit("office-vpn", [](Machine& machine) { machine.network.stageMilliseconds = 100; });
    visit.begin();
    for (const char* what : {"check", "repair and test"}) {
        application.forget();
        visit.press("primary");
        std::printf("%s: longest pause of the event loop %.1f ms (%s)\n", what,
            application.longestMilliseconds(), application.where().constData());
    }
    return visit.page() == 6 ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    TimedApplication application(argc, argv);
    if (argc < 2)
        return 64;
    prepareApplication(application, 1.0);
    return QLatin1String(argv[1]) == QLatin1String("start") ? timeStart(application) : timeRun(application);
}
