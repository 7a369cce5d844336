// One thread for one piece of work; its reports are collected and delivered by a timer.
#include "app/gui/journey/workshop.h"

#include <utility>

namespace repair {
namespace {

constexpr int reportMilliseconds = 250;

} // namespace

Workshop::Workshop(Session& session, QObject* parent) : QObject(parent), m_session(session) { }

Workshop::~Workshop()
{
    m_waiting.clear();
    stop();
}

void Workshop::run(Work work)
{
    m_waiting.push_back(std::move(work));
    if (!m_busy)
        begin();
}

void Workshop::begin()
{
    m_busy = true;
    m_timer.start(reportMilliseconds, this);
    Work work = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_thread = std::jthread([this, work = std::move(work)](std::stop_token stop) {
        Then then = work(m_session, std::move(stop));
        QMetaObject::invokeMethod(
            this, [this, then = std::move(then)] { finish(then); }, Qt::QueuedConnection);
    });
}

void Workshop::finish(const Then& then)
{
    m_timer.stop();
    deliver();
    m_thread.join();
    m_busy = false;
    if (then)
        then();
    if (!m_busy && !m_waiting.empty())
        begin();
    if (!m_busy)
        emit idle();
}

void Workshop::stop()
{
    m_thread.request_stop();
}

Progress Workshop::progress()
{
    return [this](const ProgressEvent& event) { post(event); };
}

DialProgress Workshop::dialProgress()
{
    return [this](Stage stage) { post(stage); };
}

void Workshop::post(Report report)
{
    const std::lock_guard guard(m_mutex);
    m_reports.push_back(std::move(report));
}

void Workshop::deliver()
{
    std::vector<Report> reports;
    {
        const std::lock_guard guard(m_mutex);
        reports.swap(m_reports);
    }
    if (!reports.empty())
        emit reported(reports);
}

void Workshop::timerEvent(QTimerEvent*)
{
    deliver();
}

} // namespace repair
