// termios and sigwait.
#include "core/posix/terminal.h"

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <cstdio>
#include <fcntl.h>
#include <pthread.h>
#include <termios.h>
#include <thread>
#include <unistd.h>

namespace repair {
namespace {

constexpr std::size_t longestLine = 4096;

/// Byte by byte, so that nothing after the line is taken from whoever reads next.
Result<Secret> readLineFrom(int descriptor)
{
    std::string line;
    line.reserve(longestLine + 1); // no reallocation may leave a copy of the secret behind
    for (;;) {
        char byte = 0;
        const ssize_t count = ::read(descriptor, &byte, 1);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return fail({ErrorKind::io, static_cast<std::uint32_t>(errno), "read secret", "standard input"});
        if (count == 0 && line.empty())
            return fail({ErrorKind::cancelled, 0, "read secret", {}});
        if (count == 0 || byte == '\n')
            break;
        if (line.size() == longestLine) {
            wipe(line);
            return fail({ErrorKind::tooLarge, 0, "read secret", "standard input"});
        }
        line += byte;
    }
    if (line.ends_with('\r'))
        line.pop_back();
    return Secret(std::move(line));
}

/// Turns the echo off and on again.
class Unseen {
public:
    explicit Unseen(int terminal) : m_terminal(terminal)
    {
        if (::tcgetattr(terminal, &m_before) != 0)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_changed = ::tcsetattr(terminal, TCSAFLUSH, &quiet) == 0;
    }
    ~Unseen()
    {
        if (m_changed)
            ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;

private:
    int m_terminal;
    termios m_before {};
    bool m_changed = false;
};

sigset_t stopSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}

} // namespace

bool isTerminal(int descriptor)
{
    return ::isatty(descriptor) == 1;
}

void writeText(int descriptor, std::string_view text)
{
    std::FILE* file = descriptor == STDOUT_FILENO ? stdout : stderr;
    std::fwrite(text.data(), 1, text.size(), file);
    std::fflush(file);
}

Result<Secret> readLineOfInput()
{
    return readLineFrom(STDIN_FILENO);
}

Result<Secret> readUnseenLine(const std::string& prompt)
{
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (terminal < 0)
        return fail({ErrorKind::unavailable, static_cast<std::uint32_t>(errno), "read secret", "terminal"});
    Result<Secret> line = fail({ErrorKind::io, 0, "read secret", "terminal"});
    {
        const Unseen unseen(terminal);
        if (::write(terminal, prompt.data(), prompt.size()) >= 0)
            line = readLineFrom(terminal);
        (void)!::write(terminal, "\n", 1);
    }
    ::close(terminal);
    return line;
}

class SignalWatch::Impl {
public:
    explicit Impl(std::stop_source& stop)
    {
        const sigset_t signals = stopSignals();
        ::pthread_sigmask(SIG_BLOCK, &signals, &m_before);
        m_waiter = std::thread([this, &stop] { wait(stop); });
    }
    ~Impl()
    {
        m_ending = true;
        ::pthread_kill(m_waiter.native_handle(), SIGTERM);
        m_waiter.join();
        ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    }

private:
    void wait(std::stop_source& stop) const
    {
        const sigset_t signals = stopSignals();
        int number = 0;
        while (::sigwait(&signals, &number) == 0 && !m_ending) {
            if (!stop.request_stop())
                ::_exit(128 + number); // asked twice
        }
    }

    sigset_t m_before {};
    std::atomic<bool> m_ending = false;
    std::thread m_waiter;
};

SignalWatch::SignalWatch(std::stop_source& stop) : m_impl(std::make_unique<Impl>(stop)) { }

SignalWatch::~SignalWatch() = default;

} // namespace repair
