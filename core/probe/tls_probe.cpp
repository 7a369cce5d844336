// TLS, one HTTP request, one SSTP message, and a polite end (MS-SSTP 2.2 and 3.2).
#include "core/probe/tls_probe.h"

#include "core/base/digest.h"
#include "core/probe/byte_reader.h"
#include "core/probe/byte_writer.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace repair {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds patience {3500};
constexpr std::size_t mostHeader = 8192;

constexpr std::uint16_t callConnectRequest = 1;
constexpr std::uint16_t callConnectAck = 2;
constexpr std::uint16_t callAbort = 5;

/// A control message: version 1.0, the control bit, length, type, number of attributes.
std::string sstpMessage(std::uint16_t type, std::uint16_t attributes, std::string_view body)
{
    constexpr std::uint16_t headerSize = 8;
    ByteWriter writer;
    writer.byte(0x10).byte(0x01).shortWord(static_cast<std::uint16_t>(headerSize + body.size()));
    return writer.shortWord(type).shortWord(attributes).bytes(body).take();
}

/// Attribute 1, "encapsulated protocol", with the value 1, PPP.
std::string protocolAttribute()
{
    return ByteWriter().byte(0).byte(1).shortWord(6).shortWord(1).take();
}

std::string guidFrom(const std::string& random)
{
    std::string text = toHex(random);
    for (const std::size_t at : {20U, 16U, 12U, 8U})
        text.insert(at, 1, '-');
    return '{' + text + '}';
}

std::optional<std::uint16_t> tryHttpStatus(std::string_view header)
{
    constexpr std::size_t statusAt = 9; // behind "HTTP/1.1 "
    std::uint16_t status = 0;
    if (!header.starts_with("HTTP/1.") || header.size() < statusAt + 3)
        return std::nullopt;
    const char* digits = header.data() + statusAt;
    const auto [end, error] = std::from_chars(digits, digits + 3, status);
    if (error != std::errc() || end != digits + 3)
        return std::nullopt;
    return status;
}

} // namespace

TlsProbe::TlsProbe(std::string host, std::uint16_t port, RandomBytes random)
    : m_host(std::move(host)), m_port(port), m_correlation(guidFrom(random(16))),
      m_tls(m_host, std::move(random))
{ }

void TlsProbe::start(Moment now)
{
    m_started = now;
    m_giveUp = now + patience;
}

void TlsProbe::giveUpBy(Moment latest)
{
    m_giveUp = std::min(m_giveUp, latest);
}

void TlsProbe::connected(Moment now)
{
    if (m_phase != Phase::connecting || m_finished)
        return;
    m_phase = Phase::handshaking;
    m_giveUp = now + patience;
    m_tls.feed({});
}

void TlsProbe::receive(std::string_view bytes, Moment now)
{
    if (m_finished || m_phase == Phase::connecting)
        return;
    m_tls.feed(bytes);
    if (m_phase == Phase::handshaking && m_tls.state() == TlsSession::State::open)
        ask();
    m_received += m_tls.takePlain();
    if (m_phase == Phase::awaitingHttp)
        readHttp();
    if (m_phase == Phase::awaitingCall && !m_finished)
        readCall(now);
    if (!m_finished
        && (m_tls.state() == TlsSession::State::failed || m_tls.state() == TlsSession::State::closed))
        closed();
}

void TlsProbe::ask()
{
    m_phase = Phase::awaitingHttp;
    std::string request = "SSTP_DUPLEX_POST /sra_{BA195980-CD49-458b-9E23-C84EE0ADCD75}/ HTTP/1.1\r\n";
    const std::string host = m_host.find(':') == std::string::npos ? m_host : '[' + m_host + ']';
    request += "Host: " + host + (m_port == 443 ? std::string() : ':' + std::to_string(m_port)) + "\r\n";
    request += "Content-Length: 18446744073709551615\r\nSSTPCORRELATIONID: " + m_correlation + "\r\n\r\n";
    m_tls.write(request);
}

void TlsProbe::readHttp()
{
    const std::size_t end = m_received.find("\r\n\r\n");
    if (end == std::string::npos) {
        if (m_received.size() > mostHeader)
            finish(SstpAnswer::State::webServer);
        return;
    }
    m_answer.httpStatus = tryHttpStatus(m_received);
    if (m_answer.httpStatus != 200)
        return finish(m_answer.httpStatus ? SstpAnswer::State::webServer : SstpAnswer::State::httpSilent);
    m_received.erase(0, end + 4);
    m_phase = Phase::awaitingCall;
    m_tls.write(sstpMessage(callConnectRequest, 1, protocolAttribute()));
}

void TlsProbe::readCall(Moment now)
{
    ByteReader reader(m_received);
    const auto version = reader.tryShort();
    const auto length = reader.tryShort();
    const auto type = reader.tryShort();
    if (!type)
        return;
    constexpr std::uint16_t controlMessage = 0x1001;
    if (*version != controlMessage || (*length & 0xfff) < 8)
        return finish(SstpAnswer::State::webServer);
    if (*type == callConnectAck) {
        m_answer.microseconds =
            std::chrono::duration_cast<std::chrono::microseconds>(now - m_started).count();
        m_tls.write(sstpMessage(callAbort, 0, {}));
        return finish(SstpAnswer::State::offered);
    }
    finish(SstpAnswer::State::refusedCall);
}

SstpAnswer::State TlsProbe::stateIfSilent() const
{
    switch (m_phase) {
    case Phase::connecting:
        return SstpAnswer::State::silent;
    case Phase::handshaking:
        return SstpAnswer::State::noTls;
    case Phase::awaitingHttp:
        return SstpAnswer::State::httpSilent;
    case Phase::awaitingCall:
        return SstpAnswer::State::webServer;
    }
    return SstpAnswer::State::silent;
}

void TlsProbe::closed()
{
    if (!m_finished)
        finish(stateIfSilent());
}

void TlsProbe::trouble(PortTrouble trouble)
{
    if (m_finished)
        return;
    if (m_phase != Phase::connecting)
        return closed();
    switch (trouble) {
    case PortTrouble::refused:
        return finish(SstpAnswer::State::refused);
    case PortTrouble::forbidden:
        return finish(SstpAnswer::State::refused);
    case PortTrouble::blockedHere:
        return finish(SstpAnswer::State::blockedHere);
    case PortTrouble::noRoute:
        return finish(SstpAnswer::State::noRoute);
    }
}

void TlsProbe::tick(Moment now)
{
    if (!m_finished && now >= m_giveUp)
        closed();
}

std::optional<Moment> TlsProbe::wakeAt() const
{
    return m_finished ? std::nullopt : std::optional(m_giveUp);
}

void TlsProbe::finish(SstpAnswer::State state)
{
    m_answer.state = state;
    m_finished = true;
}

} // namespace repair
