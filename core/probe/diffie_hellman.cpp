// Modular and elliptic-curve exponentiation by mbedTLS; only the choice of group is here.
#include "core/probe/diffie_hellman.h"

#include <mbedtls/bignum.h>
#include <mbedtls/ecp.h>

#include <algorithm>
#include <utility>

namespace repair {
namespace {

// The primes of RFC 2409 (1024 bits) and RFC 3526 (1536, 2048) share their beginning.
constexpr const char* firstHalfOfAll = "FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74"
                                       "020BBEA63B139B22514A08798E3404DDEF9519B3CD3A431B302B0A6DF25F1437"
                                       "4FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7ED"
                                       "EE386BFB5A899FA5AE9F24117C4B1FE649286651ECE";
constexpr const char* endOf1024 = "65381FFFFFFFFFFFFFFFF";
constexpr const char* middleOfLonger = "45B3DC2007CB8A163BF0598DA48361C55D39A69163FA8FD24CF5F"
                                       "83655D23DCA3AD961C62F356208552BB9ED529077096966D670C354E4ABC9804"
                                       "F1746C08CA";
constexpr const char* endOf1536 = "237327FFFFFFFFFFFFFFFF";
constexpr const char* endOf2048 = "18217C32905E462E36CE3BE39E772C180E86039B2783A2EC07A28FB5C55DF06F"
                                  "4C52C9DE2BCBF6955817183995497CEA956AE515D2261898FA051015728E5A8A"
                                  "ACAA68FFFFFFFFFFFFFFFF";

class Number {
public:
    Number() { mbedtls_mpi_init(&value); }
    ~Number() { mbedtls_mpi_free(&value); }
    Number(const Number&) = delete;
    Number& operator=(const Number&) = delete;
    mbedtls_mpi value;
};

class Curve {
public:
    Curve() { mbedtls_ecp_group_init(&value); }
    ~Curve() { mbedtls_ecp_group_free(&value); }
    Curve(const Curve&) = delete;
    Curve& operator=(const Curve&) = delete;
    mbedtls_ecp_group value;
};

class Point {
public:
    Point() { mbedtls_ecp_point_init(&value); }
    ~Point() { mbedtls_ecp_point_free(&value); }
    Point(const Point&) = delete;
    Point& operator=(const Point&) = delete;
    mbedtls_ecp_point value;
};

const unsigned char* in(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned char* out(std::string& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

int fillFrom(void* random, unsigned char* bytes, std::size_t count)
{
    const std::string fresh = (*static_cast<const RandomBytes*>(random))(count);
    std::copy(fresh.begin(), fresh.end(), reinterpret_cast<char*>(bytes));
    return 0;
}

bool isCurve(std::uint16_t group)
{
    return group == 19 || group == 20;
}

/// Of one coordinate or of the prime, in bytes.
std::size_t groupSize(std::uint16_t group)
{
    switch (group) {
    case 2:
        return 128;
    case 5:
        return 192;
    case 14:
        return 256;
    case 19:
        return 32;
    case 20:
        return 48;
    default:
        return 0;
    }
}

std::string primeText(std::uint16_t group)
{
    const std::string start = firstHalfOfAll;
    if (group == 2)
        return start + endOf1024;
    return start + middleOfLonger + (group == 5 ? endOf1536 : endOf2048);
}

/// base^exponent mod p, padded. corrupt: base is not between 2 and p-2.
Result<std::string> powerModPrime(std::uint16_t group, const mbedtls_mpi& base, std::string_view exponent)
{
    const Error outside {ErrorKind::corrupt, 0, "compute Diffie-Hellman", "public value"};
    Number prime;
    Number power;
    Number result;
    Number limit;
    std::string padded(groupSize(group), '\0');
    if (mbedtls_mpi_read_string(&prime.value, 16, primeText(group).c_str()) != 0
        || mbedtls_mpi_sub_int(&limit.value, &prime.value, 1) != 0 || mbedtls_mpi_cmp_int(&base, 2) < 0
        || mbedtls_mpi_cmp_mpi(&base, &limit.value) >= 0)
        return fail(outside);
    if (mbedtls_mpi_read_binary(&power.value, in(exponent), exponent.size()) != 0
        || mbedtls_mpi_exp_mod(&result.value, &base, &power.value, &prime.value, nullptr) != 0
        || mbedtls_mpi_write_binary(&result.value, out(padded), padded.size()) != 0)
        return fail({ErrorKind::failed, 0, "compute Diffie-Hellman", "exponentiation"});
    return padded;
}

/// scalar * point as x|y; an empty point text means the base point. corrupt: the point is not on the curve.
Result<std::string> multiplyOnCurve(
    std::uint16_t group, std::string_view point, std::string_view scalar, const RandomBytes& random)
{
    const Error outside {ErrorKind::corrupt, 0, "compute Diffie-Hellman", "point"};
    Curve curve;
    Number factor;
    Point base;
    Point result;
    const std::size_t size = groupSize(group);
    const auto curveId = group == 19 ? MBEDTLS_ECP_DP_SECP256R1 : MBEDTLS_ECP_DP_SECP384R1;
    if (mbedtls_ecp_group_load(&curve.value, curveId) != 0
        || mbedtls_mpi_read_binary(&factor.value, in(scalar), scalar.size()) != 0)
        return fail({ErrorKind::failed, 0, "compute Diffie-Hellman", "curve"});
    if (point.empty()) {
        if (mbedtls_ecp_copy(&base.value, &curve.value.G) != 0)
            return fail({ErrorKind::failed, 0, "compute Diffie-Hellman", "base point"});
    } else {
        const std::string uncompressed = '\x04' + std::string(point);
        if (point.size() != 2 * size
            || mbedtls_ecp_point_read_binary(&curve.value, &base.value, in(uncompressed), uncompressed.size())
                != 0
            || mbedtls_ecp_check_pubkey(&curve.value, &base.value) != 0)
            return fail(outside);
    }
    auto* source = const_cast<RandomBytes*>(&random);
    std::string text(1 + 2 * size, '\0');
    std::size_t written = 0;
    if (mbedtls_ecp_mul(&curve.value, &result.value, &factor.value, &base.value, fillFrom, source) != 0
        || mbedtls_ecp_point_write_binary(
               &curve.value, &result.value, MBEDTLS_ECP_PF_UNCOMPRESSED, &written, out(text), text.size())
            != 0)
        return fail(outside);
    return text.substr(1);
}

} // namespace

bool isKnownGroup(std::uint16_t group)
{
    return groupSize(group) != 0;
}

Result<DiffieHellman> DiffieHellman::make(std::uint16_t group, const RandomBytes& random)
{
    // 256 bits are enough for every group here; for ECP one byte less keeps the number below the order.
    const std::size_t size = isCurve(group) ? groupSize(group) - 1 : 32;
    return fromPrivate(group, Secret(random(size)), random);
}

Result<DiffieHellman> DiffieHellman::fromPrivate(
    std::uint16_t group, Secret privateValue, const RandomBytes& random)
{
    if (!isKnownGroup(group))
        return fail({ErrorKind::unsupported, 0, "compute Diffie-Hellman", std::to_string(group)});
    DiffieHellman pair;
    pair.m_group = group;
    pair.m_private = std::move(privateValue);
    Number generator;
    if (mbedtls_mpi_lset(&generator.value, 2) != 0)
        return fail({ErrorKind::failed, 0, "compute Diffie-Hellman", "generator"});
    auto publicValue = isCurve(group) ? multiplyOnCurve(group, {}, pair.m_private.reveal(), random)
                                      : powerModPrime(group, generator.value, pair.m_private.reveal());
    if (!publicValue)
        return fail(publicValue.error());
    pair.m_public = std::move(*publicValue);
    return pair;
}

Result<Secret> DiffieHellman::sharedWith(std::string_view peerPublic, const RandomBytes& random) const
{
    if (isCurve(m_group)) {
        auto point = multiplyOnCurve(m_group, peerPublic, m_private.reveal(), random);
        if (!point)
            return fail(point.error());
        point->resize(groupSize(m_group));
        return Secret(std::move(*point));
    }
    Number peer;
    if (mbedtls_mpi_read_binary(&peer.value, in(peerPublic), peerPublic.size()) != 0)
        return fail({ErrorKind::corrupt, 0, "compute Diffie-Hellman", "public value"});
    auto power = powerModPrime(m_group, peer.value, m_private.reveal());
    if (!power)
        return fail(power.error());
    return Secret(std::move(*power));
}

} // namespace repair
