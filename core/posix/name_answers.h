// What the resolver threads have found, and the pipe by which they wake the probing thread.
#pragma once

#include "core/pc/transport.h"

#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace repair {

/// Thread-safe. Shared, because a thread in getaddrinfo() cannot be interrupted and may outlive the run.
class NameAnswers {
public:
    NameAnswers();
    ~NameAnswers();
    NameAnswers(const NameAnswers&) = delete;
    NameAnswers& operator=(const NameAnswers&) = delete;

    [[nodiscard]] int readEnd() const { return m_pipe[0]; }
    /// Makes readEnd() readable.
    void ring();
    void add(NameAnswered answered);
    /// Everything that has come; readEnd() is quiet afterwards.
    [[nodiscard]] std::vector<NameAnswered> take();

private:
    int m_pipe[2] = {-1, -1};
    std::mutex m_mutex;
    std::vector<NameAnswered> m_answered;
};

/// Asks the system's resolver on a thread of its own and adds the answer.
void resolveInBackground(std::shared_ptr<NameAnswers> answers, std::string host, IpFamily family);

} // namespace repair
