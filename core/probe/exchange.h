// One conversation with one server: what main mode and IKE_SA_INIT have in common.
//
// An exchange touches no socket and reads no clock. It is told what arrived and what time it is, and says
// what to send and when to wake it; that is what makes loss, time and hostile answers testable.
#pragma once

#include "core/base/secret.h"
#include "core/model/server_answer.h"
#include "core/probe/diffie_hellman.h"
#include "core/probe/ike_crypto.h"
#include "core/probe/ike_message.h"
#include "core/probe/retransmission.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace repair {

inline constexpr std::uint16_t ikePort = 500;
inline constexpr std::uint16_t natPort = 4500;

/// Key pairs for exchanges that never use them: NAT detection needs a public value and nothing else.
class KeyPairs {
public:
    explicit KeyPairs(RandomBytes random) : m_random(std::move(random)) { }
    /// The same pair each time; one computation a run, also for fifty servers.
    [[nodiscard]] Result<std::shared_ptr<const DiffieHellman>> shared(std::uint16_t group);
    /// A fresh pair, for an exchange whose secret protects something.
    [[nodiscard]] Result<std::shared_ptr<const DiffieHellman>> fresh(std::uint16_t group) const;
    [[nodiscard]] const RandomBytes& random() const { return m_random; }

private:
    RandomBytes m_random;
    std::map<std::uint16_t, std::shared_ptr<const DiffieHellman>> m_shared;
};

/// The two ends, as NAT detection hashes them. local is by the server's port.
struct ExchangeEnds {
    IpAddress server;
    std::map<std::uint16_t, Endpoint> local;
};

struct Outgoing {
    std::uint16_t port = 0; ///< of the server
    std::string message; ///< without the non-ESP marker
};

/// Why a port cannot be used, as the transport reported it.
enum class PortTrouble { refused, forbidden, blockedHere, noRoute };

class Exchange {
public:
    Exchange(ExchangeEnds ends, KeyPairs& keyPairs, std::uint16_t port);
    virtual ~Exchange() = default;

    virtual void start(Moment now) = 0;
    /// A datagram from the server's port, without the marker. Anything may be in it.
    void receive(std::uint16_t port, std::string_view datagram, Moment now);
    void trouble(std::uint16_t port, PortTrouble trouble, Moment now);
    void tick(Moment now);
    void giveUpBy(Moment latest) { m_retransmission.giveUpBy(latest); }

    [[nodiscard]] bool finished() const { return m_finished; }
    [[nodiscard]] std::optional<Moment> wakeAt() const { return m_retransmission.wakeAt(); }
    [[nodiscard]] std::vector<Outgoing> takeOutgoing() { return std::exchange(m_outgoing, {}); }
    [[nodiscard]] const IkeAnswer& answer() const { return m_answer; }
    /// The port was refused, or was refused once and is being asked again.
    [[nodiscard]] bool seemsClosed() const;
    /// Something came from the server, whatever it was.
    [[nodiscard]] bool heard() const { return m_heard; }
    /// The server may keep state of this exchange for half a minute.
    [[nodiscard]] bool mayBeHalfOpen() const { return m_mayBeHalfOpen; }
    [[nodiscard]] const std::optional<NatAnswer>& nat() const { return m_nat; }
    [[nodiscard]] const std::vector<std::string>& vendorIds() const { return m_vendorIds; }

protected:
    /// A well-formed message with our initiator cookie; raw is the datagram it was read from.
    virtual void receiveMessage(
        std::uint16_t port, const IkeMessage& message, std::string_view raw, Moment now) = 0;
    /// No answer in time to the message in hand.
    virtual void receiveNothing() = 0;

    void send(std::uint16_t port, std::string message, Moment now, std::chrono::milliseconds patience);
    /// Sent once and not waited for.
    void sendOnce(std::uint16_t port, std::string message)
    {
        m_outgoing.push_back({port, std::move(message)});
    }
    void finish();
    void reopen() { m_finished = false; }
    void finishWith(IkeAnswer::State state, std::optional<std::uint16_t> notify = std::nullopt);
    /// Silent, refused or garbage: whichever of them it was.
    void finishUnanswered();
    void noteAnswerTime(Moment now);
    void noteGarbage() { m_sawGarbage = true; }
    void collectVendorIds(const IkeMessage& message, std::uint8_t payloadType);

    ExchangeEnds m_ends;
    KeyPairs& m_keyPairs;
    std::uint16_t m_home;
    Cookie m_initiator;
    IkeAnswer m_answer;
    std::optional<NatAnswer> m_nat;
    std::vector<std::string> m_vendorIds;
    bool m_mayBeHalfOpen = false;
    Retransmission m_retransmission;

private:
    Moment m_started;
    bool m_begun = false;
    bool m_finished = false;
    bool m_heard = false;
    bool m_sawGarbage = false;
    std::vector<Outgoing> m_outgoing;
};

} // namespace repair
