// mbedTLS as a server with a certificate made on the spot.
#include "tests/core/probe/tls_test_server.h"

#include "core/probe/ike_crypto.h"

#include <mbedtls/ecp.h>
#include <mbedtls/pk.h>
#include <mbedtls/ssl.h>
#include <mbedtls/version.h>
#include <mbedtls/x509_crt.h>

#include <algorithm>
#include <array>

namespace repair {

struct TlsTestServer::Mbed {
    mbedtls_ssl_context ssl;
    mbedtls_ssl_config config;
    mbedtls_pk_context key;
    mbedtls_x509_crt certificate;
    RandomBytes random = systemRandom();
    std::string fromClient;
    std::string forClient;

    static int fill(void* self, unsigned char* bytes, std::size_t count)
    {
        const std::string fresh = static_cast<Mbed*>(self)->random(count);
        std::copy(fresh.begin(), fresh.end(), reinterpret_cast<char*>(bytes));
        return 0;
    }
    static int send(void* self, const unsigned char* bytes, std::size_t count)
    {
        static_cast<Mbed*>(self)->forClient.append(reinterpret_cast<const char*>(bytes), count);
        return static_cast<int>(count);
    }
    static int receive(void* self, unsigned char* bytes, std::size_t most)
    {
        std::string& queue = static_cast<Mbed*>(self)->fromClient;
        const std::size_t count = std::min(most, queue.size());
        if (count == 0)
            return MBEDTLS_ERR_SSL_WANT_READ;
        std::copy_n(queue.begin(), count, reinterpret_cast<char*>(bytes));
        queue.erase(0, count);
        return static_cast<int>(count);
    }

    void makeCertificate()
    {
        mbedtls_pk_init(&key);
        mbedtls_x509_crt_init(&certificate);
        mbedtls_pk_setup(&key, mbedtls_pk_info_from_type(MBEDTLS_PK_ECKEY));
        mbedtls_ecp_gen_key(MBEDTLS_ECP_DP_SECP256R1, mbedtls_pk_ec(key), fill, this);
        mbedtls_x509write_cert writer;
        mbedtls_x509write_crt_init(&writer);
        mbedtls_x509write_crt_set_md_alg(&writer, MBEDTLS_MD_SHA256);
        mbedtls_x509write_crt_set_subject_key(&writer, &key);
        mbedtls_x509write_crt_set_issuer_key(&writer, &key);
        mbedtls_x509write_crt_set_subject_name(&writer, "CN=vpn.example");
        mbedtls_x509write_crt_set_issuer_name(&writer, "CN=vpn.example");
        mbedtls_x509write_crt_set_validity(&writer, "20200101000000", "20400101000000");
#if MBEDTLS_VERSION_NUMBER >= 0x03040000
        unsigned char serial[] = {1};
        mbedtls_x509write_crt_set_serial_raw(&writer, serial, sizeof serial);
#else
        mbedtls_mpi serial;
        mbedtls_mpi_init(&serial);
        mbedtls_mpi_lset(&serial, 1);
        mbedtls_x509write_crt_set_serial(&writer, &serial);
        mbedtls_mpi_free(&serial);
#endif
        std::array<unsigned char, 2048> der;
        const int size = mbedtls_x509write_crt_der(&writer, der.data(), der.size(), fill, this);
        mbedtls_x509write_crt_free(&writer);
        const auto length = static_cast<std::size_t>(std::max(size, 0));
        mbedtls_x509_crt_parse_der(&certificate, der.data() + der.size() - length, length);
    }
};

TlsTestServer::TlsTestServer(Manner manner) : m_manner(manner), m_mbed(std::make_unique<Mbed>())
{
    m_mbed->makeCertificate();
    mbedtls_ssl_config* config = &m_mbed->config;
    mbedtls_ssl_init(&m_mbed->ssl);
    mbedtls_ssl_config_init(config);
    mbedtls_ssl_config_defaults(
        config, MBEDTLS_SSL_IS_SERVER, MBEDTLS_SSL_TRANSPORT_STREAM, MBEDTLS_SSL_PRESET_DEFAULT);
    mbedtls_ssl_conf_rng(config, Mbed::fill, m_mbed.get());
    mbedtls_ssl_conf_own_cert(config, &m_mbed->certificate, &m_mbed->key);
    mbedtls_ssl_setup(&m_mbed->ssl, config);
    mbedtls_ssl_set_bio(&m_mbed->ssl, m_mbed.get(), Mbed::send, Mbed::receive, nullptr);
}

TlsTestServer::~TlsTestServer()
{
    mbedtls_ssl_free(&m_mbed->ssl);
    mbedtls_ssl_config_free(&m_mbed->config);
    mbedtls_x509_crt_free(&m_mbed->certificate);
    mbedtls_pk_free(&m_mbed->key);
}

std::string TlsTestServer::receive(std::string_view bytes)
{
    if (m_manner == Manner::noTls)
        return "HTTP/1.1 400 Bad Request\r\n\r\n";
    m_mbed->fromClient += bytes;
    if (!m_handshakeDone)
        m_handshakeDone = mbedtls_ssl_handshake(&m_mbed->ssl) == 0;
    std::array<unsigned char, 4096> buffer;
    int count = 0;
    while (m_handshakeDone && (count = mbedtls_ssl_read(&m_mbed->ssl, buffer.data(), buffer.size())) > 0)
        m_heard.append(reinterpret_cast<const char*>(buffer.data()), static_cast<std::size_t>(count));
    answer();
    return std::exchange(m_mbed->forClient, {});
}

void TlsTestServer::answer()
{
    const auto say = [this](std::string_view text) {
        mbedtls_ssl_write(&m_mbed->ssl, reinterpret_cast<const unsigned char*>(text.data()), text.size());
    };
    const std::size_t end = m_heard.find("\r\n\r\n");
    if (end == std::string::npos || m_manner == Manner::silentAfterTls)
        return;
    if (m_manner == Manner::notFound)
        return say("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
    if (m_manner == Manner::endlessHeader)
        return say("HTTP/1.1 200 OK\r\nX: " + std::string(9000, 'x'));
    if (!m_httpDone) {
        m_httpDone = true;
        return say("HTTP/1.1 200 OK\r\nContent-Length: 18446744073709551615\r\nServer: "
                   "Microsoft-HTTPAPI/2.0\r\n\r\n");
    }
    const std::string_view request = std::string_view(m_heard).substr(end + 4);
    if (request != std::string_view("\x10\x01\0\x0e\0\1\0\1\0\1\0\6\0\1", 14))
        return;
    if (m_manner == Manner::nak)
        return say(std::string_view("\x10\x01\0\x14\0\3\0\1\0\2\0\x0c\0\0\0\1\0\0\0\4", 20));
    say(std::string("\x10\x01\0\x30\0\2\0\1\0\4\0\x28\0\0\0\3", 16) + std::string(32, 'n'));
}

} // namespace repair
