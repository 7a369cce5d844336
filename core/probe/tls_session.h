// A TLS client between two byte queues, by mbedTLS: no socket, no thread, no certificate check.
//
// The certificate is not judged because the question is only "is there an SSTP server"; Windows judges it
// itself before it sends any credentials.
#pragma once

#include "core/probe/ike_crypto.h"

#include <memory>
#include <string>
#include <string_view>

namespace repair {

class TlsSession {
public:
    enum class State { handshaking, open, closed, failed };

    /// serverName goes into SNI, unless it is an address.
    TlsSession(const std::string& serverName, RandomBytes random);
    ~TlsSession();
    TlsSession(const TlsSession&) = delete;
    TlsSession& operator=(const TlsSession&) = delete;

    /// Bytes from the server; empty at the start.
    void feed(std::string_view fromServer);
    /// Only in State::open.
    void write(std::string_view plain);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] std::string takePlain();
    [[nodiscard]] std::string takeForServer();

private:
    struct Mbed;

    void readPlain();

    std::unique_ptr<Mbed> m_mbed;
    State m_state = State::handshaking;
    std::string m_plain;
};

} // namespace repair
