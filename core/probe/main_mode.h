// IKEv1 main mode with a pre-shared key, as far as it is wanted: the offer, the key exchange, the key's
// proof.
#pragma once

#include "core/probe/exchange.h"
#include "core/probe/ikev1_keys.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace repair {

struct MainModePlan {
    /// How far to go: message 2, message 4 (which tells NAT), or message 6 (which proves the key).
    enum class Goal { offer, keyExchange, proof };
    std::uint16_t port = ikePort;
    std::vector<IkeTransform> transforms;
    Goal goal = Goal::keyExchange;
    const Secret* key = nullptr; ///< must outlive the exchange; needed for Goal::proof
};

class MainMode final : public Exchange {
public:
    MainMode(ExchangeEnds ends, KeyPairs& keyPairs, MainModePlan plan);

    void start(Moment now) override;
    /// Goes on from message 2 to a farther goal; only if the exchange ended with an accepted offer.
    void goOn(MainModePlan::Goal goal, Moment now);

    [[nodiscard]] const std::optional<IkeTransform>& transform() const { return m_transform; }
    [[nodiscard]] const KeyAnswer& key() const { return m_key; }

private:
    enum class Awaiting { second, fourth, sixth };

    void receiveMessage(
        std::uint16_t port, const IkeMessage& message, std::string_view raw, Moment now) override;
    void receiveNothing() override;

    void receiveSecond(const IkeMessage& message, Moment now);
    void receiveFourth(const IkeMessage& message, Moment now);
    void receiveSixth(const IkeMessage& message, std::uint16_t port);
    void receiveNotify(const IkeMessage& message, Moment now);
    void receiveEncryptedNotify(const IkeMessage& message);
    void sendThird(Moment now);
    void sendFifth(Moment now);
    void sendDelete(const std::string& lastCiphertext, std::uint16_t port);
    void detectNat(const IkeMessage& message);
    void finishKey(KeyAnswer::State state, std::optional<std::uint16_t> notify = std::nullopt);
    [[nodiscard]] std::string natHashOf(const Endpoint& endpoint) const;
    [[nodiscard]] const Endpoint& localEnd(std::uint16_t port) const { return m_ends.local.at(port); }
    [[nodiscard]] IkeHeader header(std::uint8_t firstPayload) const;

    MainModePlan m_plan;
    Awaiting m_awaiting = Awaiting::second;
    Cookie m_responder;
    std::optional<IkeTransform> m_transform;
    std::string m_saBody;
    std::string m_nonce;
    std::shared_ptr<const DiffieHellman> m_pair;
    std::optional<std::uint8_t> m_natPayload; ///< absent: the server speaks no NAT traversal
    std::unique_ptr<Ikev1Keys> m_keys;
    std::string m_fifthCiphertext;
    bool m_sawRepeat = false;
    KeyAnswer m_key;
};

} // namespace repair
