// Thin calls into mbedTLS 2.28 and 3.x.
#include "core/probe/ike_crypto.h"

#include <mbedtls/aes.h>
#include <mbedtls/ctr_drbg.h>
#include <mbedtls/des.h>
#include <mbedtls/entropy.h>
#include <mbedtls/md.h>

#include <memory>
#include <mutex>

namespace repair {
namespace {

const unsigned char* in(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned char* out(std::string& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

const mbedtls_md_info_t* digestInfo(HashKind kind)
{
    switch (kind) {
    case HashKind::md5:
        return mbedtls_md_info_from_type(MBEDTLS_MD_MD5);
    case HashKind::sha1:
        return mbedtls_md_info_from_type(MBEDTLS_MD_SHA1);
    case HashKind::sha256:
        return mbedtls_md_info_from_type(MBEDTLS_MD_SHA256);
    case HashKind::sha384:
        return mbedtls_md_info_from_type(MBEDTLS_MD_SHA384);
    case HashKind::sha512:
        return mbedtls_md_info_from_type(MBEDTLS_MD_SHA512);
    }
    return nullptr;
}

enum class Direction { encrypt, decrypt };

struct CbcJob {
    Direction direction;
    std::string_view key;
    std::string iv; ///< mbedTLS overwrites it
    std::string_view bytes;
};

int aesCbc(CbcJob& job, std::string& result)
{
    mbedtls_aes_context context;
    mbedtls_aes_init(&context);
    const auto bits = static_cast<unsigned>(job.key.size() * 8);
    const bool encrypts = job.direction == Direction::encrypt;
    int status = encrypts ? mbedtls_aes_setkey_enc(&context, in(job.key), bits)
                          : mbedtls_aes_setkey_dec(&context, in(job.key), bits);
    if (status == 0)
        status = mbedtls_aes_crypt_cbc(&context, encrypts ? MBEDTLS_AES_ENCRYPT : MBEDTLS_AES_DECRYPT,
            job.bytes.size(), out(job.iv), in(job.bytes), out(result));
    mbedtls_aes_free(&context);
    return status;
}

int tripleDesCbc(CbcJob& job, std::string& result)
{
    constexpr std::size_t keySize = 24;
    if (job.key.size() != keySize)
        return MBEDTLS_ERR_DES_INVALID_INPUT_LENGTH;
    mbedtls_des3_context context;
    mbedtls_des3_init(&context);
    const bool encrypts = job.direction == Direction::encrypt;
    int status = encrypts ? mbedtls_des3_set3key_enc(&context, in(job.key))
                          : mbedtls_des3_set3key_dec(&context, in(job.key));
    if (status == 0)
        status = mbedtls_des3_crypt_cbc(&context, encrypts ? MBEDTLS_DES_ENCRYPT : MBEDTLS_DES_DECRYPT,
            job.bytes.size(), out(job.iv), in(job.bytes), out(result));
    mbedtls_des3_free(&context);
    return status;
}

Result<std::string> runCbc(CipherKind kind, CbcJob job)
{
    const Error wrongLength {ErrorKind::invalidInput, 0, "run CBC", "length"};
    if (job.iv.size() != blockSize(kind) || job.bytes.size() % blockSize(kind) != 0)
        return fail(wrongLength);
    std::string result(job.bytes.size(), '\0');
    const int status = kind == CipherKind::aes ? aesCbc(job, result) : tripleDesCbc(job, result);
    if (status != 0)
        return fail(wrongLength);
    return result;
}

/// Entropy and generator of this process, made at first use.
class Generator {
public:
    Generator()
    {
        mbedtls_entropy_init(&m_entropy);
        mbedtls_ctr_drbg_init(&m_drbg);
        m_ready = mbedtls_ctr_drbg_seed(&m_drbg, mbedtls_entropy_func, &m_entropy, nullptr, 0) == 0;
    }
    ~Generator()
    {
        mbedtls_ctr_drbg_free(&m_drbg);
        mbedtls_entropy_free(&m_entropy);
    }
    Generator(const Generator&) = delete;
    Generator& operator=(const Generator&) = delete;

    std::string bytes(std::size_t count)
    {
        const std::lock_guard lock(m_mutex);
        std::string result(count, '\0');
        for (std::size_t done = 0; done < count;) {
            const std::size_t part = std::min<std::size_t>(count - done, MBEDTLS_CTR_DRBG_MAX_REQUEST);
            // A PC without entropy can run nothing safely; predictable cookies would be worse than stopping.
            if (!m_ready || mbedtls_ctr_drbg_random(&m_drbg, out(result) + done, part) != 0)
                std::abort();
            done += part;
        }
        return result;
    }

private:
    std::mutex m_mutex;
    mbedtls_entropy_context m_entropy;
    mbedtls_ctr_drbg_context m_drbg;
    bool m_ready = false;
};

} // namespace

RandomBytes systemRandom()
{
    const auto generator = std::make_shared<Generator>();
    return [generator](std::size_t count) { return generator->bytes(count); };
}

bool isKnownHash(std::uint16_t kind)
{
    return digestInfo(static_cast<HashKind>(kind)) != nullptr;
}

std::string hashOf(HashKind kind, std::string_view bytes)
{
    const mbedtls_md_info_t* info = digestInfo(kind);
    std::string digest(mbedtls_md_get_size(info), '\0');
    mbedtls_md(info, in(bytes), bytes.size(), out(digest));
    return digest;
}

std::string hmacOf(HashKind kind, std::string_view key, std::string_view bytes)
{
    const mbedtls_md_info_t* info = digestInfo(kind);
    std::string digest(mbedtls_md_get_size(info), '\0');
    mbedtls_md_hmac(info, in(key), key.size(), in(bytes), bytes.size(), out(digest));
    return digest;
}

std::size_t blockSize(CipherKind kind)
{
    return kind == CipherKind::aes ? 16 : 8;
}

Result<std::string> encryptCbc(
    CipherKind kind, std::string_view key, std::string_view iv, std::string_view bytes)
{
    return runCbc(kind, {Direction::encrypt, key, std::string(iv), bytes});
}

Result<std::string> decryptCbc(
    CipherKind kind, std::string_view key, std::string_view iv, std::string_view bytes)
{
    return runCbc(kind, {Direction::decrypt, key, std::string(iv), bytes});
}

bool sameBytes(std::string_view a, std::string_view b)
{
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned char>(a[i] ^ b[i]);
    return difference == 0;
}

} // namespace repair
