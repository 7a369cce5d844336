// The tables of what servers and networks do, row by row: the whole judgement of each, with its certainty.
#include "core/probe/probe_verdict.h"

#include <gtest/gtest.h>

#include <ostream>

namespace repair {
namespace {

using State = IkeAnswer::State;
using Key = KeyAnswer::State;
using M = ProbeMeaning;

IkeAnswer came(State state)
{
    return {state, {}, 12'000, false};
}

IkeAnswer nothing(State state)
{
    return {state, {}, {}, false};
}

/// What each port said to each version. A state that needs an answer has one.
ServerAnswer heard(State v1On500, State v1On4500, State v2On500, State v2On4500 = State::notTried)
{
    const auto answer = [](State state) {
        const bool isAnswer = state == State::accepted || state == State::noProposal
            || state == State::otherNotify || state == State::limited;
        return isAnswer ? came(state) : nothing(state);
    };
    ServerAnswer all;
    all.address = "198.51.100.1";
    all.localAddress = "192.168.77.10";
    all.ikev1On500 = answer(v1On500);
    all.ikev1On4500 = answer(v1On4500);
    all.ikev2On500 = answer(v2On500);
    all.ikev2On4500 = answer(v2On4500);
    if (v1On500 == State::accepted || v1On4500 == State::accepted)
        all.windowsProposalAccepted = true;
    else if (v1On500 == State::noProposal || v1On4500 == State::noProposal)
        all.windowsProposalAccepted = false;
    return all;
}

ServerAnswer behind(ServerAnswer answer, bool client, bool server, const char* local = "192.168.77.10")
{
    answer.nat = NatAnswer {client, server, 1, 500};
    answer.localAddress = local;
    return answer;
}

ServerAnswer withKey(ServerAnswer answer, Key state, std::uint16_t sentTo, std::uint16_t notify = 0)
{
    answer.key.state = state;
    answer.key.sentToPort = sentTo;
    if (notify != 0)
        answer.key.notify = notify;
    return answer;
}

ServerAnswer at(const char* address, ServerAnswer answer)
{
    answer.address = address;
    return answer;
}

ServerAnswer withTcp(ServerAnswer answer, SstpAnswer::State state)
{
    answer.sstp.state = state;
    return answer;
}

ServerAnswer choosing(ServerAnswer answer, IkeTransform transform)
{
    answer.transform = transform;
    return answer;
}

const ServerAnswer all4 = heard(State::accepted, State::accepted, State::accepted);
const ServerAnswer allSilent = heard(State::silent, State::silent, State::silent);
const ServerAnswer hiddenClient = behind(all4, true, false);

constexpr ProbeStatement answers {M::ikeAnswers, Certainty::seen, Fault::none};
constexpr ProbeStatement natNeeded {M::natSettingNeeded, Certainty::seen, Fault::thisPc};
constexpr ProbeStatement natNotNeeded {M::natSettingNotNeeded, Certainty::seen, Fault::none};
constexpr ProbeStatement clientNat {M::clientBehindNat, Certainty::seen, Fault::none};
constexpr ProbeStatement esp {M::espUntestable, Certainty::possible, Fault::unknown};
constexpr ProbeStatement ikev2 {M::ikev2Offered, Certainty::seen, Fault::none};

struct Row {
    const char* name;
    ServerAnswer answer;
    std::vector<ProbeStatement> expected;
};

void PrintTo(const Row& row, std::ostream* stream)
{
    *stream << row.name;
}

class ProbeRow : public testing::TestWithParam<Row> { };

TEST_P(ProbeRow, HasItsMeaningAndNoOther)
{
    EXPECT_EQ(judge(GetParam().answer), GetParam().expected);
}

/// Before anything can be asked.
ServerAnswer named(NameAnswer::State v4, NameAnswer::State v6)
{
    ServerAnswer answer;
    answer.ipv4.state = v4;
    answer.ipv6.state = v6;
    return answer;
}

ServerAnswer onlyIpv6Answers()
{
    ServerAnswer answer = behind(all4, false, false);
    answer.ipv4.state = NameAnswer::State::none;
    answer.ipv6.state = NameAnswer::State::found;
    return answer;
}

ServerAnswer tooSoon()
{
    ServerAnswer answer;
    answer.mustWaitSeconds = 12;
    return answer;
}

const auto byName = [](const testing::TestParamInfo<Row>& row) { return row.param.name; };

// What is known before a datagram leaves.
INSTANTIATE_TEST_SUITE_P(Name, ProbeRow,
    testing::Values(Row {"Unknown", named(NameAnswer::State::none, NameAnswer::State::none),
                        {{M::nameUnknown, Certainty::seen, Fault::unknown}}},
        Row {"ResolverSilent", named(NameAnswer::State::noAnswer, NameAnswer::State::noAnswer),
            {{M::resolverSilent, Certainty::likely, Fault::network}}},
        // Half an answer is no proof that the name is unknown.
        Row {"ResolverHalfSilent", named(NameAnswer::State::noAnswer, NameAnswer::State::none),
            {{M::resolverSilent, Certainty::likely, Fault::network}}},
        Row {"OnlyIpv6", onlyIpv6Answers(),
            {{M::onlyIpv6, Certainty::seen, Fault::server}, answers, natNotNeeded, esp, ikev2}},
        Row {"TooSoon", tooSoon(), {{M::mustWait, Certainty::seen, Fault::none}}}),
    byName);

// Who is behind NAT.
INSTANTIATE_TEST_SUITE_P(Topology, ProbeRow,
    testing::Values(
        Row {"None", behind(all4, false, false, "198.51.100.10"), {answers, natNotNeeded, esp, ikev2}},
        Row {"Client", hiddenClient, {answers, natNotNeeded, clientNat, ikev2}},
        Row {"Server", behind(all4, false, true, "198.51.100.10"), {answers, natNeeded, ikev2}},
        Row {"Both", behind(all4, true, true), {answers, natNeeded, clientNat, ikev2}},
        // strongSwan's encap=yes: as Windows will see it, true or not
        Row {"PretendedForTheServer", behind(all4, false, true), {answers, natNeeded, ikev2}},
        Row {"PretendedForTheClient", behind(all4, true, false, "198.51.100.10"),
            {answers, natNotNeeded, {M::serverWantsEncapsulation, Certainty::likely, Fault::none}, ikev2}}),
    byName);

// What the network lets through.
INSTANTIATE_TEST_SUITE_P(Reachability, ProbeRow,
    testing::Values(
        Row {"Port500Dropped",
            behind(heard(State::silent, State::accepted, State::notTried, State::accepted), true, true),
            {answers, {M::port500Closed, Certainty::likely, Fault::network}, natNeeded, clientNat, ikev2}},
        Row {"Port500Rejected",
            behind(heard(State::refused, State::accepted, State::refused, State::accepted), true, false),
            {answers, {M::port500Closed, Certainty::likely, Fault::network}, natNotNeeded, clientNat, ikev2}},
        Row {"Port4500DroppedWithNat",
            behind(heard(State::accepted, State::silent, State::accepted), true, true),
            {answers, {M::port4500Closed, Certainty::likely, Fault::network}, natNeeded, clientNat, ikev2}},
        Row {"Port4500DroppedWithoutNat",
            behind(heard(State::accepted, State::silent, State::accepted), false, false),
            {answers, {M::port4500Unheard, Certainty::possible, Fault::none}, natNotNeeded, esp, ikev2}},
        Row {"BothDropped", allSilent, {{M::nobodyAnswers, Certainty::possible, Fault::unknown}}},
        Row {"BothDroppedButTcpRefused", withTcp(allSilent, SstpAnswer::State::refused),
            {{M::onlyTcpAnswers, Certainty::possible, Fault::unknown}}},
        Row {"BothDroppedButTcpAnswers", withTcp(allSilent, SstpAnswer::State::webServer),
            {{M::onlyTcpAnswers, Certainty::possible, Fault::unknown}}},
        Row {"BothDroppedButSstp", withTcp(allSilent, SstpAnswer::State::offered),
            {{M::onlyTcpAnswers, Certainty::possible, Fault::unknown},
                {M::sstpOffered, Certainty::seen, Fault::none}}},
        Row {"BothRefused", heard(State::refused, State::refused, State::refused),
            {{M::noIkeService, Certainty::likely, Fault::server}}},
        // The kernel that refuses limits its own ICMP: the rest is silence.
        Row {"OneRefusedOneSilent", heard(State::refused, State::silent, State::refused),
            {{M::noIkeService, Certainty::likely, Fault::server}}},
        Row {"Forbidden", heard(State::forbidden, State::silent, State::forbidden),
            {{M::forbiddenOnTheWay, Certainty::likely, Fault::network}}},
        Row {"Garbage", heard(State::garbage, State::silent, State::silent),
            {{M::notIke, Certainty::likely, Fault::server}}},
        Row {"NoRoute", heard(State::noRoute, State::noRoute, State::noRoute),
            {{M::noNetwork, Certainty::seen, Fault::thisPc}}},
        Row {"NoRouteToIpv6", at("2001:db8::1", heard(State::noRoute, State::noRoute, State::noRoute)),
            {{M::noIpv6Here, Certainty::seen, Fault::network}}},
        Row {"OwnFirewall", heard(State::blockedHere, State::blockedHere, State::blockedHere),
            {{M::blockedHere, Certainty::possible, Fault::thisPc}}},
        Row {"OwnFirewallOnOnePort",
            behind(heard(State::blockedHere, State::accepted, State::notTried, State::accepted), true, false),
            {answers, {M::blockedHere, Certainty::possible, Fault::thisPc}, natNotNeeded, clientNat, ikev2}},
        Row {"LimitReached", heard(State::silent, State::silent, State::limited),
            {{M::halfOpenLimit, Certainty::likely, Fault::unknown}}},
        // Reached in the middle of our own run: the silent port is not called closed.
        Row {"LimitReachedInTheMiddle",
            behind(heard(State::accepted, State::silent, State::limited), true, true),
            {{M::halfOpenLimit, Certainty::likely, Fault::unknown}, answers, natNeeded, clientNat}}),
    byName);

// What administrators set up.
INSTANTIATE_TEST_SUITE_P(Configuration, ProbeRow,
    testing::Values(
        Row {"NothingInCommonOrNotForUs", heard(State::noProposal, State::noProposal, State::noProposal),
            {{M::noCommonProposal, Certainty::likely, Fault::server}}},
        Row {"OtherCryptography",
            choosing(heard(State::noProposal, State::noProposal, State::noProposal), {7, 256, 4, 14}),
            {{M::windowsListRefused, Certainty::seen, Fault::server}}},
        Row {"OnlyIkev2SetUp", heard(State::noProposal, State::noProposal, State::accepted),
            {{M::noCommonProposal, Certainty::likely, Fault::server}, ikev2}},
        Row {"OnlyIkev1SetUp",
            behind(heard(State::accepted, State::accepted, State::noProposal), true, false),
            {answers, natNotNeeded, clientNat}},
        Row {"Ikev1SwitchedOff", heard(State::silent, State::silent, State::noProposal, State::noProposal),
            {{M::ikev1SwitchedOff, Certainty::likely, Fault::server}}},
        Row {"Ikev1SwitchedOffWithIkev2",
            heard(State::silent, State::silent, State::accepted, State::accepted),
            {{M::ikev1SwitchedOff, Certainty::likely, Fault::server}, ikev2}},
        // SoftEther: silent in IKEv2, and that says nothing about L2TP
        Row {"Ikev2Silent", behind(heard(State::accepted, State::accepted, State::silent), true, false),
            {answers, natNotNeeded, clientNat}},
        Row {"RefusedForItsOwnReason", heard(State::otherNotify, State::otherNotify, State::silent),
            {{M::refusedByNotify, Certainty::likely, Fault::server}}}),
    byName);

struct AskedKey {
    Key state;
    std::uint16_t sentTo; ///< the port of message 5
    bool hears4500;
    std::uint16_t notify = 0;
};

/// The key's statement among those of a client behind NAT whose server answers on both ports, or on 500 only.
Row keyRow(const char* name, const AskedKey& asked, ProbeStatement key)
{
    const State on4500 = asked.hears4500 ? State::accepted : State::silent;
    std::vector<ProbeStatement> expected {answers};
    if (!asked.hears4500)
        expected.push_back({M::port4500Closed, Certainty::likely, Fault::network});
    expected.insert(expected.end(), {natNotNeeded, clientNat, key});
    return {name,
        withKey(behind(heard(State::accepted, on4500, State::noProposal), true, false), asked.state,
            asked.sentTo, asked.notify),
        expected};
}

constexpr ProbeStatement keyWrong {M::keyWrong, Certainty::seen, Fault::thisPc};
constexpr ProbeStatement probablyWrong {M::keyProbablyWrong, Certainty::likely, Fault::thisPc};
constexpr ProbeStatement undecided {M::keyUndecided, Certainty::possible, Fault::unknown};
constexpr ProbeStatement untold {M::keyUntold, Certainty::possible, Fault::unknown};

// What comes after message 5.
INSTANTIATE_TEST_SUITE_P(PreSharedKey, ProbeRow,
    testing::Values(keyRow("Proved", {Key::right, 4500, true}, {M::keyRight, Certainty::seen, Fault::none}),
        keyRow("ReadableRefusal", {Key::rightButRefused, 4500, true, 24},
            {M::keyRightButRefused, Certainty::seen, Fault::server}),
        keyRow("UnreadableRefusal", {Key::wrong, 4500, true}, keyWrong),
        keyRow("UnreadableRefusalThoughOnly500WasHeard", {Key::wrong, 4500, false}, keyWrong),
        keyRow("PayloadMalformed", {Key::refusedUnprotected, 4500, true, 16}, probablyWrong),
        keyRow("InvalidId", {Key::refusedUnprotected, 4500, true, 18}, probablyWrong),
        keyRow("InvalidHash", {Key::refusedUnprotected, 4500, true, 23}, probablyWrong),
        keyRow("AuthenticationFailed", {Key::refusedUnprotected, 4500, true, 24}, probablyWrong),
        keyRow("UnprotectedForAnotherReason", {Key::refusedUnprotected, 4500, true, 14}, untold),
        keyRow("RepeatsAnd4500Answered", {Key::onlyRepeats, 4500, true}, probablyWrong),
        keyRow("RepeatsAndMessage5WentOn500", {Key::onlyRepeats, 500, false}, probablyWrong),
        keyRow("RepeatsAnd4500NeverHeard", {Key::onlyRepeats, 4500, false}, undecided),
        keyRow("SilenceAnd4500Answered", {Key::silent, 4500, true}, untold),
        keyRow("SilenceAndMessage5WentOn500", {Key::silent, 500, false}, untold),
        keyRow("SilenceAnd4500NeverHeard", {Key::silent, 4500, false}, undecided),
        keyRow("NoKeyForThisClient", {Key::noKeyForThisClient, 500, true, 17},
            {M::noKeyForThisClient, Certainty::likely, Fault::server})),
    byName);

} // namespace
} // namespace repair
