// What a VPN server answered to the probe: facts only. What they mean is core/probe/probe_verdict.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace repair {

/// What the resolver said about one address family of the server's name.
struct NameAnswer {
    enum class State : std::uint8_t {
        notAsked, ///< an address was typed, not a name
        found,
        none, ///< the name has no address of this family, or does not exist
        noAnswer, ///< the resolver failed or did not answer in time
    };
    State state = State::notAsked;
    std::vector<std::string> addresses;
    auto operator<=>(const NameAnswer&) const = default;
};

/// What came back from one port for one version of IKE.
struct IkeAnswer {
    enum class State : std::uint8_t {
        notTried, ///< left out: the limit of unfinished exchanges, or nothing more to learn
        accepted, ///< an SA payload: the server speaks this version and chose a transform
        noProposal, ///< NO_PROPOSAL_CHOSEN: alive, but no common proposal, or nothing set up for this version
        otherNotify, ///< alive, and refused for the reason in `notify`
        limited, ///< asked for a COOKIE and then stayed silent: its limit of half-open exchanges
        garbage, ///< something came that is not IKE
        refused, ///< ICMP port unreachable: the host is up and nothing listens there
        forbidden, ///< ICMP administratively prohibited: a firewall on the way says so
        silent, ///< nothing came back
        blockedHere, ///< this PC refused to send (a local firewall); Windows' own IKE may still get through
        noRoute, ///< this PC has no way to the address: no network
    };
    State state = State::notTried;
    std::optional<std::uint16_t> notify; ///< IKEv1 or IKEv2 notify type
    std::optional<std::int64_t> microseconds; ///< from the first datagram to the first answer
    bool keyExchanged = false; ///< IKEv1: message 4 came
    auto operator<=>(const IkeAnswer&) const = default;
};

/// One IKEv1 transform, as attribute values of RFC 2409: cipher 7 is AES-CBC, 5 is 3DES-CBC.
struct IkeTransform {
    std::uint16_t cipher = 0;
    std::uint16_t keyBits = 0; ///< 0 where the cipher has one length only
    std::uint16_t hash = 0; ///< 1 MD5, 2 SHA-1, 4 SHA-256, 5 SHA-384, 6 SHA-512
    std::uint16_t group = 0; ///< 2 MODP-1024, 14 MODP-2048, 19 ECP-256, 20 ECP-384 ...
    auto operator<=>(const IkeTransform&) const = default;
};

/// Who a server is by its vendor IDs; `unknown` if none of them is telling.
enum class ServerMaker : std::uint8_t {
    unknown,
    windows,
    strongSwan,
    libreswan,
    cisco,
    mikrotik,
    fortinet,
    softEther
};

/// How far the way out of L2TP got that needs no UDP: SSTP on TCP 443.
struct SstpAnswer {
    enum class State : std::uint8_t {
        notTried,
        offered, ///< Call Connect Ack
        refusedCall, ///< an SSTP server, but Call Connect Nak
        webServer, ///< TLS and HTTP, but no SSTP there
        httpSilent, ///< TLS is fine, then no HTTP answer
        noTls, ///< something listens that does not speak TLS with us
        refused, ///< TCP reset
        silent, ///< no TCP answer
        blockedHere,
        noRoute,
    };
    State state = State::notTried;
    std::optional<std::uint16_t> httpStatus;
    std::optional<std::int64_t> microseconds;
    auto operator<=>(const SstpAnswer&) const = default;
};

/// What the exchange says about the pre-shared key.
struct KeyAnswer {
    enum class State : std::uint8_t {
        notTested, ///< no key was given, or the exchange did not get that far
        right, ///< message 6 proved that both sides have the same key
        rightButRefused, ///< the server could read us, and refused for another reason (`notify`)
        wrong, ///< the server answered encrypted, with other keys than ours
        refusedUnprotected, ///< an unencrypted notify, which anybody could have sent (`notify`)
        onlyRepeats, ///< nothing but repetitions of message 4
        silent, ///< nothing at all after message 5
        noKeyForThisClient, ///< INVALID-KEY-INFORMATION: certificates only, or a key bound to another address
    };
    State state = State::notTested;
    std::optional<std::uint16_t> notify;
    std::optional<std::uint16_t> sentToPort; ///< where message 5 went: 4500 if a NAT was seen
    std::string serverIdentity; ///< the address or name in message 6: the server's own view of itself
    auto operator<=>(const KeyAnswer&) const = default;
};

/// NAT as Windows will see it, by the hashes the server sent; a server may pretend (encap=yes, SoftEther).
struct NatAnswer {
    bool clientBehindNat = false;
    bool serverBehindNat = false;
    std::uint8_t ikeVersion = 1;
    std::uint16_t port = 500;
    auto operator<=>(const NatAnswer&) const = default;
};

struct ServerAnswer {
    std::string host; ///< as understood from what was typed
    NameAnswer ipv4;
    NameAnswer ipv6;
    std::string address; ///< the one that was probed; empty if there was none
    std::string localAddress; ///< ours, as the socket had it
    IkeAnswer ikev1On500;
    IkeAnswer ikev1On4500;
    IkeAnswer ikev2On500;
    IkeAnswer ikev2On4500;
    std::optional<bool> windowsProposalAccepted; ///< the list Windows itself sends
    std::optional<IkeTransform> transform; ///< chosen by the server from that list, or from a wider one
    std::optional<NatAnswer> nat;
    ServerMaker maker = ServerMaker::unknown;
    std::vector<std::string> vendorIds; ///< hexadecimal, as sent
    SstpAnswer sstp;
    KeyAnswer key;
    /// Set if nothing was sent: so many seconds are left of the pause between two runs to one server.
    std::optional<std::uint32_t> mustWaitSeconds;
    std::uint8_t unfinishedExchanges = 0; ///< what this run may have left half-open at the server
    std::int64_t milliseconds = 0; ///< the whole run
    auto operator<=>(const ServerAnswer&) const = default;
};

} // namespace repair
