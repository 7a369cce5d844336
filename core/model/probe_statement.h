// What a probe's facts can mean; core/probe/probe_verdict says when. No sentences: wording lives in app/text.
#pragma once

#include "core/model/verdict.h"

#include <cstdint>

namespace repair {

enum class ProbeMeaning : std::uint8_t {
    mustWait, ///< nothing was asked: the last run to this server is too recent
    nameUnknown, ///< the name has no address at all
    resolverSilent, ///< nobody could say what the name's address is
    onlyIpv6, ///< the name has only IPv6 addresses
    noNetwork, ///< this PC has no way to the address
    noIpv6Here, ///< the address is one of IPv6, and this PC has no way to those
    blockedHere, ///< a firewall on this PC stopped the probe; Windows' own IKE may still get through
    forbiddenOnTheWay, ///< a firewall on the way said so
    nobodyAnswers, ///< wrong address, server off, UDP dropped, or its limit of half-open exchanges
    onlyTcpAnswers, ///< something is there, but silent on UDP 500 and 4500
    noIkeService, ///< the host, or a firewall in its name, refuses UDP 500 or 4500
    notIke, ///< something answers that does not speak IKE
    halfOpenLimit, ///< the server limits unfinished exchanges: wait 30 seconds
    ikev1SwitchedOff, ///< IKEv2 answers, IKEv1 does not: no L2TP there
    refusedByNotify, ///< alive, and refused for a reason of its own
    noCommonProposal, ///< alive: no proposal in common, or nothing set up for this client
    windowsListRefused, ///< the server takes none of Windows' proposals, but takes others
    ikeAnswers, ///< IKEv1 is spoken, and Windows' own proposals are accepted
    port500Closed, ///< 4500 answers and 500 does not; Windows always begins on 500
    port4500Closed, ///< 500 answers and 4500 does not, and NAT makes 4500 necessary
    port4500Unheard, ///< the same without NAT: Windows would not use 4500
    natSettingNeeded, ///< Windows will see a server behind NAT
    natSettingNotNeeded, ///< Windows will see a server that is not behind NAT
    clientBehindNat,
    serverWantsEncapsulation, ///< it says "NAT" of a client with a public address: it pretends, on purpose
    espUntestable, ///< without NAT Windows uses ESP (protocol 50), which cannot be tested from here
    keyRight,
    keyRightButRefused, ///< the server refuses this client or its identity, not the key
    keyWrong,
    keyProbablyWrong,
    keyUndecided, ///< wrong key or blocked UDP 4500: they look the same
    keyUntold, ///< what came back, or did not, says nothing about the key
    noKeyForThisClient, ///< the server has certificates only, or keys for other addresses
    sstpOffered,
    ikev2Offered,
};

struct ProbeStatement {
    ProbeMeaning meaning;
    Certainty certainty;
    Fault fault;
    friend bool operator==(const ProbeStatement&, const ProbeStatement&) = default;
};

/// With the certainty and the fault that a meaning always has.
[[nodiscard]] ProbeStatement stated(ProbeMeaning meaning);

} // namespace repair
