// Replays main modes that a real server accepted: given the same random numbers, we send the same bytes.
#include "core/base/digest.h"
#include "core/probe/ikev1_payloads.h"
#include "core/probe/ip_text.h"
#include "core/probe/main_mode.h"
#include "tests/core/probe/hex.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <charconv>
#include <fstream>

namespace repair {
namespace {

using Recorded = nlohmann::json;

const Recorded& allRecorded()
{
    static const Recorded all = [] {
        std::ifstream file(RECORDED_MAIN_MODES);
        return Recorded::parse(file).at("exchanges");
    }();
    return all;
}

std::string bytesOf(const Recorded& recorded, const char* name)
{
    return fromHex(recorded.at(name).get<std::string>());
}

class RecordedMainMode : public testing::TestWithParam<std::size_t> {
protected:
    const Recorded& recorded = allRecorded().at(GetParam());
    Secret key {recorded.at("preSharedKey").get<std::string>()};
    Moment now;

    [[nodiscard]] std::string bytes(const char* name) const { return bytesOf(recorded, name); }

    [[nodiscard]] Result<IkeTransform> parseChosen() const { return parseChosenTransform(bytes("saBody")); }

    /// The recorded cookie, nonce and private value first, then anything.
    [[nodiscard]] RandomBytes recordedRandom() const
    {
        auto drawn = std::make_shared<int>(0);
        return [this, drawn](std::size_t size) {
            static constexpr const char* order[] = {"initiatorCookie", "initiatorNonce", "privateValue"};
            return *drawn < 3 ? bytes(order[(*drawn)++]) : std::string(size, '\x42');
        };
    }

    [[nodiscard]] ExchangeEnds ends() const
    {
        const std::string local = recorded.at("local");
        const std::size_t colon = local.find(':');
        std::uint16_t port = 0;
        std::from_chars(local.data() + colon + 1, local.data() + local.size(), port);
        const Endpoint end {*tryIpAddress(local.substr(0, colon)), port};
        return {*tryIpAddress(recorded.at("server").get<std::string>()),
            {{ikePort, end}, {natPort, {end.address, 1}}}};
    }
};

TEST_P(RecordedMainMode, IsRepeatedByteForByteAndProvesTheKey)
{
    // Given an exchange with the recorded random numbers
    const IkeTransform chosen = *parseChosen();
    KeyPairs keyPairs(recordedRandom());
    MainMode exchange(ends(), keyPairs, {ikePort, {chosen}, MainModePlan::Goal::proof, &key});

    // When the recorded server answers
    exchange.start(now);
    const std::string first = exchange.takeOutgoing().at(0).message;
    exchange.receive(ikePort, bytes("message2"), now);
    const std::string third = exchange.takeOutgoing().at(0).message;
    exchange.receive(ikePort, bytes("message4"), now);
    const auto fifth = exchange.takeOutgoing();
    exchange.receive(natPort, bytes("message6"), now);

    // Then every datagram of ours is the recorded one, and the key is proved
    EXPECT_EQ(toHex(first.substr(ikeHeaderSize, 60)), toHex(bytes("message1").substr(ikeHeaderSize, 60)));
    EXPECT_EQ(toHex(third), toHex(bytes("message3")));
    EXPECT_EQ(toHex(fifth.at(0).message), toHex(bytes("message5")));
    EXPECT_EQ(fifth.at(0).port, natPort);
    EXPECT_EQ(exchange.key().state, KeyAnswer::State::right);
    EXPECT_EQ(exchange.nat()->clientBehindNat, recorded.at("clientBehindNat").get<bool>());
    EXPECT_EQ(exchange.nat()->serverBehindNat, recorded.at("serverBehindNat").get<bool>());
    EXPECT_EQ(exchange.takeOutgoing().size(), 1U); // the DELETE
}

TEST_P(RecordedMainMode, IsNoProofForAnotherKey)
{
    const Secret other("correct horsf");
    const IkeTransform chosen = *parseChosen();
    KeyPairs keyPairs(recordedRandom());
    MainMode exchange(ends(), keyPairs, {ikePort, {chosen}, MainModePlan::Goal::proof, &other});

    exchange.start(now);
    exchange.receive(ikePort, bytes("message2"), now);
    exchange.receive(ikePort, bytes("message4"), now);
    exchange.receive(natPort, bytes("message6"), now);

    EXPECT_FALSE(exchange.finished());
    EXPECT_EQ(exchange.key().state, KeyAnswer::State::notTested);
}

TEST_P(RecordedMainMode, DerivesTheRecordedKeys)
{
    const MainModeValues values {*parseChosen(), bytes("initiatorCookie"), bytes("responderCookie"),
        bytes("initiatorNonce"), bytes("responderNonce"), bytes("initiatorPublic"), bytes("responderPublic"),
        bytes("saBody")};

    const Ikev1Keys keys(values, key, Secret(bytes("sharedSecret")));

    EXPECT_EQ(toHex(keys.skeyid().reveal()), recorded.at("skeyid").get<std::string>());
    EXPECT_EQ(toHex(keys.derivation().reveal()), recorded.at("skeyidD").get<std::string>());
    EXPECT_EQ(toHex(keys.authentication().reveal()), recorded.at("skeyidA").get<std::string>());
    EXPECT_EQ(toHex(keys.encryption().reveal()), recorded.at("skeyidE").get<std::string>());
    EXPECT_EQ(toHex(keys.cipherKey().reveal()), recorded.at("cipherKey").get<std::string>());
    EXPECT_EQ(toHex(keys.firstIv()), recorded.at("firstIv").get<std::string>());
    EXPECT_EQ(toHex(keys.initiatorHash(bytes("idBody"))), recorded.at("initiatorHash").get<std::string>());
}

INSTANTIATE_TEST_SUITE_P(StrongSwan, RecordedMainMode, testing::Range<std::size_t>(0, 12));

} // namespace
} // namespace repair
