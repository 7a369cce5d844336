// An SSTP server for the lab, up to Call Connect Ack; no such server is in Debian.
#pragma once

#include "tests/core/probe/tls_test_server.h"

#include <atomic>
#include <cstdint>
#include <string>
#include <thread>

namespace repair::lab {

class SstpStub {
public:
    /// Listens in that namespace on every address.
    SstpStub(const std::string& nameSpace, std::uint16_t port, TlsTestServer::Manner manner);
    ~SstpStub();
    SstpStub(const SstpStub&) = delete;
    SstpStub& operator=(const SstpStub&) = delete;

private:
    void serve();

    TlsTestServer::Manner m_manner;
    int m_socket = -1;
    std::atomic<bool> m_ends = false;
    std::thread m_thread;
};

} // namespace repair::lab
