// IKEv2's first exchange, IKE_SA_INIT: is the version spoken, and is there NAT, in one round trip.
#pragma once

#include "core/probe/exchange.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace repair {

class SaInit final : public Exchange {
public:
    SaInit(ExchangeEnds ends, KeyPairs& keyPairs, std::uint16_t port);

    void start(Moment now) override;

private:
    void receiveMessage(
        std::uint16_t port, const IkeMessage& message, std::string_view raw, Moment now) override;
    void receiveNothing() override;

    void ask(Moment now);
    void receiveAccepted(const IkeMessage& message);
    void receiveRefusal(const IkeMessage& message, Moment now);
    void receiveOldNotify(const IkeMessage& message);
    [[nodiscard]] std::string natHashOf(const Cookie& responder, const Endpoint& endpoint) const;

    std::string m_nonce;
    std::uint16_t m_group;
    std::string m_cookie;
    int m_rounds = 0;
};

} // namespace repair
