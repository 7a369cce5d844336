// Runs work on the session beside the window's thread, one piece at a time, and reports back in it.
#pragma once

#include "app/session/session.h"

#include <QBasicTimer>
#include <QObject>

#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <variant>

namespace repair {

/// What work tells while it runs: how far the engine is, or the stage a dial has reached.
using Report = std::variant<ProgressEvent, Stage>;

class Workshop : public QObject {
    Q_OBJECT

public:
    /// Runs in the window's thread once the work is done.
    using Then = std::function<void()>;
    /// Runs beside it. The session is touched nowhere else meanwhile.
    using Work = std::function<Then(Session& session, std::stop_token stop)>;

    explicit Workshop(Session& session, QObject* parent = nullptr);
    /// Asks the work in hand to stop and waits until it has finished or put back its step.
    ~Workshop() override;

    /// Begins at once, or after the work in hand.
    void run(Work work);
    void stop();
    [[nodiscard]] bool isBusy() const { return m_busy; }

    /// For the engine; may be called from the working thread.
    [[nodiscard]] Progress progress();
    [[nodiscard]] DialProgress dialProgress();

signals:
    /// At most four times a second, and once more when the work is done; in the order in which they came.
    void reported(const std::vector<repair::Report>& reports);
    void idle();

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    void begin();
    void finish(const Then& then);
    void post(Report report);
    void deliver();

    Session& m_session;
    std::deque<Work> m_waiting;
    std::jthread m_thread;
    QBasicTimer m_timer;
    bool m_busy = false;
    std::mutex m_mutex;
    std::vector<Report> m_reports; ///< guarded by m_mutex
};

} // namespace repair
