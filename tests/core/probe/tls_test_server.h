// An SSTP server up to Call Connect Ack, between two byte queues; also what is no SSTP server.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace repair {

class TlsTestServer {
public:
    enum class Manner { sstp, nak, notFound, silentAfterTls, endlessHeader, noTls };

    explicit TlsTestServer(Manner manner);
    ~TlsTestServer();
    TlsTestServer(const TlsTestServer&) = delete;
    TlsTestServer& operator=(const TlsTestServer&) = delete;

    /// Bytes from the client; gives what goes back to it.
    [[nodiscard]] std::string receive(std::string_view bytes);
    /// Everything that the client said inside TLS.
    [[nodiscard]] const std::string& heard() const { return m_heard; }

private:
    struct Mbed;

    void answer();

    Manner m_manner;
    std::unique_ptr<Mbed> m_mbed;
    std::string m_heard;
    bool m_handshakeDone = false;
    bool m_httpDone = false;
};

} // namespace repair
