// mbedTLS 2.28 and 3.x with callbacks that read and write strings.
#include "core/probe/tls_session.h"

#include "core/probe/ip_text.h"

#include <mbedtls/ssl.h>
#include <mbedtls/version.h>
#if MBEDTLS_VERSION_NUMBER >= 0x03000000
#include <psa/crypto.h>
#endif

#include <algorithm>
#include <utility>

namespace repair {

struct TlsSession::Mbed {
    mbedtls_ssl_context ssl;
    mbedtls_ssl_config config;
    RandomBytes random;
    std::string fromServer;
    std::string forServer;

    static int fill(void* self, unsigned char* bytes, std::size_t count)
    {
        const std::string fresh = static_cast<Mbed*>(self)->random(count);
        std::copy(fresh.begin(), fresh.end(), reinterpret_cast<char*>(bytes));
        return 0;
    }

    static int send(void* self, const unsigned char* bytes, std::size_t count)
    {
        static_cast<Mbed*>(self)->forServer.append(reinterpret_cast<const char*>(bytes), count);
        return static_cast<int>(count);
    }

    static int receive(void* self, unsigned char* bytes, std::size_t most)
    {
        std::string& queue = static_cast<Mbed*>(self)->fromServer;
        if (queue.empty())
            return MBEDTLS_ERR_SSL_WANT_READ;
        const std::size_t count = std::min(most, queue.size());
        std::copy_n(queue.begin(), count, reinterpret_cast<char*>(bytes));
        queue.erase(0, count);
        return static_cast<int>(count);
    }
};

namespace {

/// An answer to us is a few kB; a server that sends without end gets no more of our memory.
constexpr std::size_t mostPlain = 64 * 1024;

bool isOnlyWaiting(int status)
{
#ifdef MBEDTLS_ERR_SSL_RECEIVED_NEW_SESSION_TICKET
    if (status == MBEDTLS_ERR_SSL_RECEIVED_NEW_SESSION_TICKET)
        return true;
#endif
    return status == MBEDTLS_ERR_SSL_WANT_READ || status == MBEDTLS_ERR_SSL_WANT_WRITE;
}

} // namespace

TlsSession::TlsSession(const std::string& serverName, RandomBytes random) : m_mbed(std::make_unique<Mbed>())
{
    m_mbed->random = std::move(random);
    mbedtls_ssl_init(&m_mbed->ssl);
    mbedtls_ssl_config* config = &m_mbed->config;
    mbedtls_ssl_config_init(config);
#if MBEDTLS_VERSION_NUMBER >= 0x03000000
    if (psa_crypto_init() != PSA_SUCCESS)
        m_state = State::failed;
#endif
    const int status = mbedtls_ssl_config_defaults(
        config, MBEDTLS_SSL_IS_CLIENT, MBEDTLS_SSL_TRANSPORT_STREAM, MBEDTLS_SSL_PRESET_DEFAULT);
    mbedtls_ssl_conf_authmode(config, MBEDTLS_SSL_VERIFY_NONE);
    mbedtls_ssl_conf_rng(config, Mbed::fill, m_mbed.get());
    const bool isAddress = tryIpAddress(serverName).has_value();
    if (status != 0 || mbedtls_ssl_setup(&m_mbed->ssl, config) != 0
        || mbedtls_ssl_set_hostname(&m_mbed->ssl, isAddress ? nullptr : serverName.c_str()) != 0)
        m_state = State::failed;
    mbedtls_ssl_set_bio(&m_mbed->ssl, m_mbed.get(), Mbed::send, Mbed::receive, nullptr);
}

TlsSession::~TlsSession()
{
    mbedtls_ssl_free(&m_mbed->ssl);
    mbedtls_ssl_config_free(&m_mbed->config);
}

void TlsSession::feed(std::string_view fromServer)
{
    m_mbed->fromServer += fromServer;
    if (m_state == State::handshaking) {
        const int status = mbedtls_ssl_handshake(&m_mbed->ssl);
        if (status == 0)
            m_state = State::open;
        else if (!isOnlyWaiting(status))
            m_state = State::failed;
    }
    if (m_state == State::open)
        readPlain();
}

void TlsSession::readPlain()
{
    unsigned char buffer[4096];
    while (m_plain.size() < mostPlain) {
        const int status = mbedtls_ssl_read(&m_mbed->ssl, buffer, sizeof buffer);
        if (status > 0) {
            m_plain.append(reinterpret_cast<const char*>(buffer), static_cast<std::size_t>(status));
            continue;
        }
        if (status == MBEDTLS_ERR_SSL_WANT_READ)
            return;
        if (isOnlyWaiting(status))
            continue;
        m_state = status == 0 || status == MBEDTLS_ERR_SSL_PEER_CLOSE_NOTIFY ? State::closed : State::failed;
        return;
    }
    m_state = State::closed;
}

void TlsSession::write(std::string_view plain)
{
    const auto* bytes = reinterpret_cast<const unsigned char*>(plain.data());
    if (mbedtls_ssl_write(&m_mbed->ssl, bytes, plain.size()) != static_cast<int>(plain.size()))
        m_state = State::failed;
}

std::string TlsSession::takePlain()
{
    return std::exchange(m_plain, {});
}

std::string TlsSession::takeForServer()
{
    return std::exchange(m_mbed->forServer, {});
}

} // namespace repair
