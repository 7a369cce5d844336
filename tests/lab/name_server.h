// The lab's DNS: three names, everything else does not exist.
#pragma once

#include <atomic>
#include <thread>

namespace repair::lab {

/// both.example has A 198.51.100.1 and AAAA 2001:db8::1, four.example only the one, six.example only the
/// other; silent.example is never answered.
class NameServer {
public:
    /// Listens on UDP 53 of the namespace "empty".
    NameServer();
    ~NameServer();
    NameServer(const NameServer&) = delete;
    NameServer& operator=(const NameServer&) = delete;

private:
    void serve();

    int m_socket = -1;
    std::atomic<bool> m_ends = false;
    std::thread m_thread;
};

} // namespace repair::lab
