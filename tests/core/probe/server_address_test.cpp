// What people paste as "the server" is understood, and what cannot be one is refused.
#include "core/probe/server_address.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

struct Pasted {
    const char* typed;
    const char* host;
    int port = 0;
};

class Understood : public testing::TestWithParam<Pasted> { };

TEST_P(Understood, GivesHostAndPort)
{
    const auto address = parseServerAddress(GetParam().typed);

    ASSERT_TRUE(address);
    EXPECT_EQ(address->host, GetParam().host);
    EXPECT_EQ(address->port.value_or(0), GetParam().port);
}

INSTANTIATE_TEST_SUITE_P(ServerAddress, Understood,
    testing::Values(Pasted {"vpn.example.com", "vpn.example.com"},
        Pasted {"  vpn.example.com\r\n", "vpn.example.com"},
        Pasted {"\xc2\xa0vpn.example.com\xe2\x80\x8b", "vpn.example.com"},
        Pasted {"https://vpn.example.com/remote/login?x=1", "vpn.example.com"},
        Pasted {"https://anna@vpn.example.com:8443/", "vpn.example.com", 8443},
        Pasted {"vpn.example.com:443", "vpn.example.com", 443},
        Pasted {"vpn.example.com.", "vpn.example.com"}, Pasted {"\\\\fileserver\\share", "fileserver"},
        Pasted {"198.51.100.1", "198.51.100.1"}, Pasted {"198.51.100.1:500", "198.51.100.1", 500},
        Pasted {"2001:DB8::1", "2001:db8::1"}, Pasted {"[2001:db8::1]", "2001:db8::1"},
        Pasted {"[2001:db8::1]:443", "2001:db8::1", 443}, Pasted {"sstp://[::1]:443/x", "::1", 443},
        Pasted {"xn--mnchen-3ya.example", "xn--mnchen-3ya.example"},
        Pasted {"under_score.example", "under_score.example"}));

class Refused : public testing::TestWithParam<const char*> { };

TEST_P(Refused, IsAnErrorAndNotAGuess)
{
    const auto address = parseServerAddress(GetParam());

    ASSERT_FALSE(address);
    EXPECT_EQ(address.error().kind, ErrorKind::invalidInput);
}

INSTANTIATE_TEST_SUITE_P(ServerAddress, Refused,
    testing::Values("", "   ", "https://", "vpn example.com", "1.2.3.999", "1.2.3", "-vpn.example",
        "vpn..example", "vpn.example:0", "vpn.example:65536", "vpn.example:abc", "vpn.example:",
        "[2001:db8::1", "[vpn.example]", "[2001:db8::1]443", "vpn\xc3\xa4.example", "a\x01.example"));

TEST(ServerAddress, HasNoLabelOver63AndNoNameOver253Characters)
{
    EXPECT_TRUE(parseServerAddress(std::string(63, 'a') + ".example"));
    EXPECT_FALSE(parseServerAddress(std::string(64, 'a') + ".example"));
    std::string longName;
    for (int i = 0; i < 64; ++i)
        longName += "abc.";
    EXPECT_FALSE(parseServerAddress(longName));
    EXPECT_FALSE(parseServerAddress(std::string(1'000'000, 'a')));
}

} // namespace
} // namespace repair
