// Asks one server on both ports and in both versions of IKE, with at most three exchanges left unfinished.
//
// Servers stop answering a client that leaves too many exchanges half-open (strongSwan: five), and then the
// person's own VPN fails too. So each exchange is started only if it can still teach something.
#pragma once

#include "core/probe/main_mode.h"
#include "core/probe/sa_init.h"

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace repair {

class IkeSurvey {
public:
    /// key may be null: then nothing about it is asked. keyPairs and key must outlive the survey.
    IkeSurvey(ExchangeEnds ends, KeyPairs& keyPairs, const Secret* key);

    void start(Moment now);
    void receive(std::uint16_t port, std::string_view datagram, Moment now);
    void trouble(std::uint16_t port, PortTrouble trouble, Moment now);
    void tick(Moment now);

    [[nodiscard]] bool finished() const;
    [[nodiscard]] std::optional<Moment> wakeAt() const;
    [[nodiscard]] std::vector<Outgoing> takeOutgoing();
    /// Message 5 is on its way.
    [[nodiscard]] bool isTestingKey() const;
    /// Puts what is known so far into the answer's IKE fields.
    void report(ServerAnswer& answer) const;

private:
    MainMode* addMainMode(
        std::uint16_t port, MainModePlan::Goal goal, const std::vector<IkeTransform>& transforms);
    SaInit* addSaInit(std::uint16_t port);
    void decide(Moment now);
    [[nodiscard]] bool isSaInitDecided() const;
    void startSaInit(Moment now);
    void startFollowUps(Moment now);
    bool followOnNatPort(Moment now);
    bool askWiderList(Moment now);
    bool askNewVersionOnNatPort(Moment now);
    [[nodiscard]] bool heardOn(const Exchange* exchange) const;
    [[nodiscard]] bool heardNothing() const;
    [[nodiscard]] int halfOpen() const;
    [[nodiscard]] MainModePlan::Goal fullGoal() const;
    void reportTransform(ServerAnswer& answer) const;

    ExchangeEnds m_ends;
    KeyPairs& m_keyPairs;
    const Secret* m_key;
    std::vector<std::unique_ptr<Exchange>> m_exchanges;
    MainMode* m_main500 = nullptr;
    MainMode* m_main4500 = nullptr;
    MainMode* m_wider = nullptr; ///< after Windows' own list was refused
    SaInit* m_init500 = nullptr;
    SaInit* m_init4500 = nullptr;
    bool m_followedOnNatPort = false;
    Moment m_saInitDue;
    Moment m_silenceEnds;
};

} // namespace repair
