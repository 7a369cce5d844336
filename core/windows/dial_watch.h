// What RAS reports of one dial, from its thread to the one that waits.
#pragma once

#include "core/base/result.h"
#include "core/windows/dial_parameters.h"

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <mutex>
#include <optional>

namespace repair {

/// One state as RAS reports it; an error belongs to the state in which it happened.
struct RasReport {
    std::uint32_t state = 0;
    std::uint32_t error = 0;
};

/// Thread-safe. Once it is gone, what RAS still reports of its dial is dropped.
class DialWatch {
public:
    DialWatch();
    DialWatch(const DialWatch&) = delete;
    DialWatch& operator=(const DialWatch&) = delete;
    ~DialWatch();

    /// By which RAS names the dial in its reports.
    [[nodiscard]] ULONG_PTR number() const { return m_number; }
    void report(RasReport report);
    /// The next one; nothing if none comes within that time.
    [[nodiscard]] std::optional<RasReport> waitForNext(std::chrono::milliseconds longest);

private:
    const ULONG_PTR m_number;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<RasReport> m_reports;
};

/// Begins a dial that reports to the watch, and returns at once. A code means that it did not begin; whatever
/// comes of it, a connection that is not null must be hung up.
[[nodiscard]] Result<std::uint32_t> beginDial(const std::filesystem::path& phonebook,
    DialParameters& parameters, const DialWatch& watch, RasHandle& connection);

} // namespace repair
