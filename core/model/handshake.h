// The stages of an L2TP/IPsec dial, and the stage at which one broke, told from its events and its code.
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <vector>

namespace repair {

/// In the order in which a dial goes through them.
enum class Stage : std::uint8_t {
    notStarted, ///< a service, the phonebook or a device: nothing was sent yet
    findServer, ///< DNS
    reachServer, ///< UDP 500
    agreeOnKeys, ///< IKE, main and quick mode
    buildTunnel, ///< L2TP inside IPsec
    agreeOnPpp, ///< LCP
    signIn, ///< PAP, CHAP, MS-CHAP v2, EAP
    getAddress, ///< IPCP
    connected, ///< the dial went through; what breaks here is a drop
};

inline constexpr std::array allStages{Stage::notStarted, Stage::findServer, Stage::reachServer,
    Stage::agreeOnKeys, Stage::buildTunnel, Stage::agreeOnPpp, Stage::signIn, Stage::getAddress,
    Stage::connected};

/// The seven that are drawn, first to last.
inline constexpr std::array handshakeStages{Stage::findServer, Stage::reachServer, Stage::agreeOnKeys,
    Stage::buildTunnel, Stage::agreeOnPpp, Stage::signIn, Stage::getAddress};

/// The stable id used in JSON: "not-started", "find-server", ...
[[nodiscard]] constexpr std::string_view idOf(Stage stage)
{
    constexpr std::array<std::string_view, allStages.size()> ids{"not-started", "find-server", "reach-server",
        "agree-on-keys", "build-tunnel", "agree-on-ppp", "sign-in", "get-address", "connected"};
    return ids[static_cast<std::size_t>(stage)];
}

/// Some of the stages: where a code can appear, or where a problem shows.
class Stages {
public:
    constexpr Stages(std::initializer_list<Stage> stages)
    {
        for (const Stage stage : stages)
            m_bits = static_cast<std::uint16_t>(m_bits | bit(stage));
    }
    [[nodiscard]] constexpr bool contains(Stage stage) const { return (m_bits & bit(stage)) != 0; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    [[nodiscard]] constexpr bool overlaps(Stages other) const { return (m_bits & other.m_bits) != 0; }
    [[nodiscard]] constexpr Stages within(Stages other) const
    {
        Stages both{};
        both.m_bits = static_cast<std::uint16_t>(m_bits & other.m_bits);
        return both;
    }
    /// Whether every one of these comes before the given one.
    [[nodiscard]] constexpr bool areBefore(Stage stage) const { return m_bits < bit(stage); }
    /// The stage, if it is a single one.
    [[nodiscard]] constexpr std::optional<Stage> only() const
    {
        for (const Stage stage : allStages)
            if (m_bits == bit(stage))
                return stage;
        return std::nullopt;
    }
    [[nodiscard]] std::vector<Stage> inOrder() const;
    friend constexpr bool operator==(Stages, Stages) = default;

private:
    static constexpr std::uint16_t bit(Stage stage)
    {
        return static_cast<std::uint16_t>(1U << static_cast<unsigned>(stage));
    }
    std::uint16_t m_bits = 0;
};

/// Every stage at which a failed dial may have broken: those its events leave open, narrowed by its code.
/// highestEvent is the last RasClient event before the failure (20221..20226), 0 if none was logged. If
/// events and code contradict each other the code wins, for an event can be lost or belong to another dial.
/// Empty if neither says anything.
[[nodiscard]] Stages possibleStages(int highestEvent, std::uint32_t code);

/// The stage at which a failed dial broke; nothing if several remain possible.
[[nodiscard]] std::optional<Stage> stageFrom(int highestEvent, std::uint32_t code);

} // namespace repair
