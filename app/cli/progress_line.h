// One live line on a terminal, for what takes longer than a second. Scripts never see it.
#pragma once

#include "app/cli/adapters.h"
#include "core/engine/progress.h"
#include "core/pc/dialler.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

namespace repair {

/// Draws from its own thread, because a port may block for long; wiped away when destroyed.
class ProgressLine {
public:
    explicit ProgressLine(Console& console);
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    /// To be handed to the session; this object must outlive the call.
    [[nodiscard]] Progress progress();
    [[nodiscard]] DialProgress dialProgress();

private:
    void draw(const std::stop_token& stop);
    void set(std::string text);

    Console& m_console;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::string m_text;
    bool m_drawn = false;
    std::jthread m_painter; ///< last, so that it ends before what it uses
};

} // namespace repair
