// An IKE server that does what a test tells it: the other side of the probe, right or hostile.
#pragma once

#include "core/probe/exchange.h"
#include "core/probe/ikev1_keys.h"
#include "tests/core/probe/scripted_network.h"

#include <map>
#include <memory>
#include <optional>
#include <string>

namespace repair {

struct ResponderManners {
    /// Chosen if the client offers it; otherwise NO-PROPOSAL-CHOSEN.
    IkeTransform chooses {7, 256, 2, 14};
    std::string key = "correct horse";
    bool speaksIkev1 = true;
    bool speaksIkev2 = true;
    /// What the NAT hashes say; the real ends if absent.
    std::optional<Endpoint> seesClientAs;
    std::optional<Endpoint> callsItself;
    enum class AfterFifth {
        answer,
        refuseReadably,
        refuseUnreadably,
        notifyInTheClear,
        repeatFourth,
        silence
    };
    AfterFifth afterFifth = AfterFifth::answer;
    /// Sent instead of message 4, unencrypted.
    std::optional<std::uint16_t> notifyInsteadOfFourth;
    /// IKEv2: COOKIE first, and INVALID_KE_PAYLOAD with this group; silence after the cookie.
    bool asksForCookie = false;
    bool silentAfterCookie = false;
    std::optional<std::uint16_t> wantsGroup;
};

class ScriptedResponder {
public:
    ScriptedResponder(ScriptedNetwork& network, ResponderManners manners);
    /// Listens on UDP 500 and 4500 of that address.
    void listenOn(const IpAddress& address);

    /// Each exchange that the probe began, by its cookie.
    [[nodiscard]] std::size_t exchangesSeen() const { return m_states.size(); }
    [[nodiscard]] int deletesSeen() const { return m_deletes; }

private:
    struct State {
        std::string saBody;
        IkeTransform transform;
        std::string responder;
        std::string fourth;
        std::string sixth;
        std::optional<DiffieHellman> pair;
        std::unique_ptr<Ikev1Keys> keys;
        bool gaveCookie = false;
    };

    void receive(const SentDatagram& datagram);
    void receiveFirst(const SentDatagram& datagram, const IkeMessage& message, State& state);
    void receiveThird(const SentDatagram& datagram, const IkeMessage& message, State& state);
    void receiveFifth(const SentDatagram& datagram, const IkeMessage& message, State& state);
    void receiveSaInit(const SentDatagram& datagram, const IkeMessage& message, State& state);
    void refuseEncrypted(
        const SentDatagram& datagram, const IkeMessage& message, State& state, bool readable);
    void answer(const SentDatagram& to, const IkeHeader& header, const std::string& body);
    void notify(const SentDatagram& to, const IkeMessage& message, std::uint16_t type);
    [[nodiscard]] std::string hashOfEnd(
        const State& state, const Cookie& initiator, const Endpoint& end) const;

    ScriptedNetwork& m_network;
    ResponderManners m_manners;
    RandomBytes m_random;
    std::map<Cookie, State> m_states;
    int m_deletes = 0;
};

} // namespace repair
