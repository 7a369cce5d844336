// Failures of IKE out of the filter engine's own structures: the engine here is the test's, Wine has none.
#include "core/windows/ike_events.h"

#include <array>
#include <gtest/gtest.h>

namespace repair::wine {
namespace {

using Mode = IkeFailure::Mode;
using Side = IkeFailure::Side;

/// What the engine holds, how it answers, and what is still open or not given back.
struct ToldEngine {
    std::vector<FWPM_NET_EVENT0> events;
    DWORD openCode = ERROR_SUCCESS;
    DWORD beginCode = ERROR_SUCCESS;
    DWORD nextCode = ERROR_SUCCESS;
    std::size_t told = 0;
    int open = 0;
    std::vector<FWPM_NET_EVENT0*> list;
};

ToldEngine& engine()
{
    static ToldEngine told;
    return told;
}

// Lambdas, because Windows' own signatures are longer than ours may be.
constexpr auto openEngine = [](const wchar_t*, UINT32, SEC_WINNT_AUTH_IDENTITY_W*, const FWPM_SESSION0*,
                                HANDLE* handle) -> DWORD {
    if (engine().openCode == ERROR_SUCCESS)
        ++engine().open;
    *handle = &engine();
    return engine().openCode;
};

DWORD WINAPI closeEngine(HANDLE)
{
    --engine().open;
    return ERROR_SUCCESS;
}

DWORD WINAPI beginEvents(HANDLE, const FWPM_NET_EVENT_ENUM_TEMPLATE0*, HANDLE* list)
{
    engine().told = 0;
    if (engine().beginCode == ERROR_SUCCESS)
        ++engine().open;
    *list = &engine().told;
    return engine().beginCode;
}

DWORD WINAPI endEvents(HANDLE, HANDLE)
{
    --engine().open;
    return ERROR_SUCCESS;
}

constexpr auto nextEvents = [](HANDLE, HANDLE, UINT32 most, FWPM_NET_EVENT0*** events,
                                UINT32* count) -> DWORD {
    ToldEngine& told = engine();
    if (told.nextCode != ERROR_SUCCESS)
        return told.nextCode;
    told.list.clear();
    while (told.told < told.events.size() && told.list.size() < most)
        told.list.push_back(&told.events[told.told++]);
    ++told.open;
    *events = told.list.data();
    *count = static_cast<UINT32>(told.list.size());
    return ERROR_SUCCESS;
};

void WINAPI giveBack(void** memory)
{
    --engine().open;
    *memory = nullptr;
}

constexpr NetEventCalls told {openEngine, closeEngine, beginEvents, nextEvents, endEvents, giveBack};

/// 2026-03-01 09:00:00 UTC and so many seconds, from a server by its last number.
FWPM_NET_EVENT0 eventOf(FWPM_NET_EVENT_TYPE type, std::int64_t second, UINT32 server = 10)
{
    const std::int64_t ticks = (1'772'355'600 + second + 11'644'473'600) * 10'000'000;
    FWPM_NET_EVENT0 event {};
    event.header.timeStamp = {static_cast<DWORD>(ticks), static_cast<DWORD>(ticks >> 32)};
    event.header.ipVersion = FWP_IP_VERSION_V4;
    event.header.remoteAddrV4 = 0xCB007100 + server;
    event.type = type;
    return event;
}

class IkeEvents : public testing::Test {
protected:
    IkeEvents() { engine() = {}; }
    ~IkeEvents() override { EXPECT_EQ(engine().open, 0) << "something is not given back"; }

    void add(FWPM_NET_EVENT_IKEEXT_MM_FAILURE0& failure, std::int64_t second = 0, UINT32 server = 10)
    {
        engine().events.push_back(eventOf(FWPM_NET_EVENT_TYPE_IKEEXT_MM_FAILURE, second, server));
        engine().events.back().ikeMmFailure = &failure;
    }
};

TEST_F(IkeEvents, TellsCodeModeAndSideOfEachFailure)
{
    FWPM_NET_EVENT_IKEEXT_MM_FAILURE0 main {};
    main.failureErrorCode = 13801;
    main.failurePoint = IPSEC_FAILURE_PEER;
    FWPM_NET_EVENT_IKEEXT_QM_FAILURE0 quick {};
    quick.failureErrorCode = 13868;
    quick.failurePoint = IPSEC_FAILURE_ME;
    FWPM_NET_EVENT_IKEEXT_EM_FAILURE0 extended {};
    extended.failureErrorCode = 13805;
    add(main);
    engine().events.push_back(eventOf(FWPM_NET_EVENT_TYPE_IKEEXT_QM_FAILURE, 5));
    engine().events.back().ikeQmFailure = &quick;
    engine().events.push_back(eventOf(FWPM_NET_EVENT_TYPE_IKEEXT_EM_FAILURE, 9));
    engine().events.back().ikeEmFailure = &extended;

    const auto events = ikeEvents(told).value();

    ASSERT_EQ(events.size(), 3u);
    EXPECT_EQ(events[0].failure, (IkeFailure {13801, Mode::main, Side::server}));
    EXPECT_EQ(events[0].time, 1'772'355'600);
    EXPECT_EQ(events[1].failure, (IkeFailure {13868, Mode::quick, Side::thisPc}));
    EXPECT_EQ(events[1].time, 1'772'355'605);
    EXPECT_EQ(events[2].failure, (IkeFailure {13805, Mode::extended, Side::unsaid}));
}

TEST_F(IkeEvents, LeavesOutWhatWasExpectedAndWhatIsNotIke)
{
    FWPM_NET_EVENT_IKEEXT_MM_FAILURE0 benign {};
    benign.failureErrorCode = 13807;
    benign.flags = 1;
    FWPM_NET_EVENT_IKEEXT_MM_FAILURE0 repeated {};
    repeated.failureErrorCode = 13805;
    repeated.flags = 2;
    FWPM_NET_EVENT_CLASSIFY_DROP0 drop {};
    add(benign);
    add(repeated);
    engine().events.push_back(eventOf(FWPM_NET_EVENT_TYPE_CLASSIFY_DROP, 1));
    engine().events.back().classifyDrop = &drop;
    engine().events.push_back(eventOf(static_cast<FWPM_NET_EVENT_TYPE>(10), 2));

    const auto events = ikeEvents(told).value();

    ASSERT_EQ(events.size(), 1u);
    EXPECT_EQ(events[0].failure.code, 13805u);
}

TEST_F(IkeEvents, ReadsAllOfMoreThanTheEngineGivesAtOnce)
{
    FWPM_NET_EVENT_IKEEXT_MM_FAILURE0 failure {};
    for (int i = 0; i < 450; ++i)
        add(failure, i);

    EXPECT_EQ(ikeEvents(told).value().size(), 450u);
}

TEST_F(IkeEvents, TellsPeersApart)
{
    FWPM_NET_EVENT_IKEEXT_MM_FAILURE0 failure {};
    add(failure, 0, 10);
    add(failure, 1, 11);
    add(failure, 2, 10);

    const auto events = ikeEvents(told).value();

    EXPECT_NE(events[0].peer, events[1].peer);
    EXPECT_EQ(events[0].peer, events[2].peer);
}

TEST_F(IkeEvents, SaysWhichCallWasDeniedAndGivesEverythingBack)
{
    for (DWORD ToldEngine::*code : {&ToldEngine::openCode, &ToldEngine::beginCode, &ToldEngine::nextCode}) {
        engine() = {};
        engine().*code = ERROR_ACCESS_DENIED;

        const auto events = ikeEvents(told);

        ASSERT_FALSE(events);
        EXPECT_EQ(events.error().kind, ErrorKind::accessDenied);
        EXPECT_EQ(engine().open, 0);
    }
}

TEST_F(IkeEvents, DoesWithoutAnEngine)
{
    const auto calls = netEventCalls();
    const auto events = calls ? ikeEvents(*calls) : fail(calls.error());

    // Wine's engine has no events, if it answers at all.
    EXPECT_TRUE(!events || events->empty());
}

} // namespace
} // namespace repair::wine
