// The first second is silent; after it the line is drawn ten times a second.
#include "app/cli/progress_line.h"

#include "app/text/activity_text.h"

namespace repair {
namespace {

constexpr std::chrono::milliseconds silence {1000};
constexpr std::chrono::milliseconds beat {100};
constexpr const char* wipeLine = "\r\x1b[K";

} // namespace

ProgressLine::ProgressLine(Console& console) : m_console(console)
{
    if (console.isTerminal(Stream::trouble))
        m_painter = std::jthread([this](const std::stop_token& stop) { draw(stop); });
}

ProgressLine::~ProgressLine()
{
    if (!m_painter.joinable())
        return;
    m_painter.request_stop();
    m_painter.join();
    if (m_drawn)
        m_console.write(Stream::trouble, wipeLine);
}

Progress ProgressLine::progress()
{
    return [this](const ProgressEvent& event) { set(activityText(event)); };
}

DialProgress ProgressLine::dialProgress()
{
    return [this](Stage stage) { set(dialActivityText(stage)); };
}

void ProgressLine::set(std::string text)
{
    const std::scoped_lock lock(m_mutex);
    m_text = std::move(text);
}

void ProgressLine::draw(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    const auto stopped = [&stop] { return stop.stop_requested(); };
    if (m_wake.wait_for(lock, stop, silence, stopped))
        return;
    do {
        m_console.write(Stream::trouble, wipeLine + m_text);
        m_drawn = true;
    } while (!m_wake.wait_for(lock, stop, beat, stopped));
}

} // namespace repair
