// The key schedule and NAT hashes give the numbers that were computed by another implementation.
#include "core/base/digest.h"
#include "core/probe/diffie_hellman.h"
#include "core/probe/ike_crypto.h"
#include "core/probe/ikev1_keys.h"
#include "core/probe/nat_hash.h"
#include "tests/core/probe/hex.h"
#include "tests/core/probe/scripted_network.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

std::string counting(char first)
{
    std::string bytes;
    for (int i = 0; i < 16; ++i)
        bytes += static_cast<char>(first + i);
    return bytes;
}

const Cookie initiator(8, '\x11');
const Cookie responder(8, '\x22');

Ikev1Keys wellKnownKeys()
{
    const IkeTransform aes256Sha1 {7, 256, 2, 14};
    MainModeValues values {aes256Sha1, initiator, responder, counting('\x10'), counting('\x30'),
        std::string(256, '\1'), std::string(256, '\2'), {}};
    return {values, Secret("correct horse"), Secret(std::string(32, '\xab'))};
}

TEST(Ikev1Keys, FollowsTheKeyScheduleOfRfc2409)
{
    const Ikev1Keys keys = wellKnownKeys();

    EXPECT_EQ(toHex(keys.skeyid().reveal()), "d61861661cfb11b4e87c9166432df2f73e019c0b");
    EXPECT_EQ(toHex(keys.derivation().reveal()), "5f6f04ee32a771fae9ee7bfa155254e77716f76b");
    EXPECT_EQ(toHex(keys.authentication().reveal()), "062e996c7698b9d7aef4e0762e1bc671001c203c");
    EXPECT_EQ(toHex(keys.encryption().reveal()), "e9233172c4fc4d2d08d476430d972d8e6f55abd1");
    EXPECT_EQ(
        toHex(keys.cipherKey().reveal()), "36a5d6e28e82658bbb9c4583c40f74256957187a7e3f7e877a489e0c8e3e50d1");
    EXPECT_EQ(toHex(keys.firstIv()), "a0525b1532a949c4f52d22123f9e2f20");
}

TEST(NatHash, IsTheHashOfCookiesAddressAndPort)
{
    const Endpoint end {ip("192.0.2.10"), 500};

    const std::string main = natHash(HashKind::sha1, initiator, responder, end);
    const std::string first = natHash(HashKind::sha1, initiator, Cookie(8, '\0'), end);

    EXPECT_EQ(toHex(main), "da090e0a8b62c35ee97c9689aa2b79320a9a6885");
    EXPECT_EQ(toHex(first), "465e5b4383c8e66144a629efc0133daeff69a486");
}

TEST(Cbc, RefusesLengthsThatAreNoBlocks)
{
    const std::string key(32, 'k');
    const std::string iv(16, 'i');

    EXPECT_FALSE(encryptCbc(CipherKind::aes, key, iv, "odd"));
    EXPECT_FALSE(decryptCbc(CipherKind::aes, key, "short", std::string(16, 'b')));
    EXPECT_FALSE(decryptCbc(CipherKind::aes, "short", iv, std::string(16, 'b')));
    EXPECT_FALSE(decryptCbc(CipherKind::tripleDes, key, std::string(8, 'i'), std::string(16, 'b')));
}

class EveryGroup : public testing::TestWithParam<std::uint16_t> { };

TEST_P(EveryGroup, GivesBothSidesTheSameSecret)
{
    const RandomBytes random = systemRandom();
    const auto ours = DiffieHellman::make(GetParam(), random);
    const auto theirs = DiffieHellman::make(GetParam(), random);

    const auto here = ours->sharedWith(theirs->publicValue(), random);
    const auto there = theirs->sharedWith(ours->publicValue(), random);

    ASSERT_TRUE(here && there);
    EXPECT_EQ(here->reveal(), there->reveal());
}

TEST_P(EveryGroup, RefusesPublicValuesOutsideTheGroup)
{
    const RandomBytes random = systemRandom();
    const auto ours = DiffieHellman::make(GetParam(), random);
    const std::size_t size = ours->publicValue().size();

    const auto zero = ours->sharedWith(std::string(size, '\0'), random);
    const auto huge = ours->sharedWith(std::string(size, '\xff'), random);

    EXPECT_FALSE(zero);
    EXPECT_FALSE(huge);
}

INSTANTIATE_TEST_SUITE_P(DiffieHellman, EveryGroup, testing::Values(2, 5, 14, 19, 20));

TEST(DiffieHellman, KnowsNoOtherGroup)
{
    EXPECT_FALSE(isKnownGroup(1));
    EXPECT_EQ(DiffieHellman::make(31, systemRandom()).error().kind, ErrorKind::unsupported);
}

TEST(SystemRandom, NeverRepeats)
{
    const RandomBytes random = systemRandom();

    EXPECT_NE(random(16), random(16));
    EXPECT_EQ(random(5000).size(), 5000U);
}

} // namespace
} // namespace repair
