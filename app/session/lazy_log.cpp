// Wraps spdlog's rotating file, which would open the file at once.
#include "app/session/lazy_log.h"

#include "app/session/state_directory.h"
#include "core/base/path.h"

#include <mutex>
#include <optional>
#include <spdlog/logger.h>
#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/base_sink.h>
#include <spdlog/sinks/null_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>

namespace repair {
namespace {

constexpr std::size_t fileSize = 1'000'000;
constexpr std::size_t olderFiles = 1;

class LazySink final : public spdlog::sinks::base_sink<std::mutex> {
public:
    explicit LazySink(const std::string& utf8) : m_path(pathFromUtf8(utf8).native()) { }

private:
    void sink_it_(const spdlog::details::log_msg& message) override
    {
        if (!m_file && !open())
            return;
        m_file->log(message);
    }
    void flush_() override
    {
        if (m_file)
            m_file->flush();
    }
    /// spdlog throws; a log that cannot be opened is given up without a word.
    bool open()
    {
        if (m_gaveUp)
            return false;
        try {
            m_file = std::make_unique<spdlog::sinks::rotating_file_sink_st>(m_path, fileSize, olderFiles);
            m_file->set_formatter(std::make_unique<spdlog::pattern_formatter>(
                "%Y-%m-%dT%H:%M:%S.%eZ %l [%P] %v", spdlog::pattern_time_type::utc));
        } catch (const spdlog::spdlog_ex&) {
            m_gaveUp = true;
        }
        return !m_gaveUp;
    }

    spdlog::filename_t m_path; // wide on Windows
    std::unique_ptr<spdlog::sinks::rotating_file_sink_st> m_file;
    bool m_gaveUp = false;
};

} // namespace

std::string logFileIn(const std::string& folder, const std::string& name)
{
    return folder.empty() ? std::string() : pathBelow(folder, name);
}

std::shared_ptr<spdlog::logger> openLog(const std::string& file)
{
    spdlog::sink_ptr sink;
    if (file.empty())
        sink = std::make_shared<spdlog::sinks::null_sink_mt>();
    else
        sink = std::make_shared<LazySink>(file);
    auto log = std::make_shared<spdlog::logger>("l2tp-repair", std::move(sink));
    log->set_level(spdlog::level::info);
    log->flush_on(spdlog::level::warn);
    log->set_error_handler([](const std::string&) {});
    return log;
}

} // namespace repair
