// By the first version of each call, which every Windows has kept: newer structures add what we do not read.
#include "core/windows/ike_events.h"

#include "core/windows/file_time.h"
#include "core/windows/system_library.h"
#include "core/windows/win_error.h"

#include <optional>

namespace repair {
namespace {

constexpr const char* reading = "read IKE events";

// fwpmtypes.h of the Windows SDK; MinGW leaves them out. That of extended mode has the bits swapped.
constexpr UINT32 isBenignMainMode = 1;
constexpr UINT32 isBenignExtendedMode = 2;

template <class Call>
Status find(Call*& call, const char* name)
{
    return systemFunction<Call>("fwpuclnt.dll", name).map([&](Call* found) { call = found; });
}

/// An address is only compared with others.
std::string peerOf(const FWPM_NET_EVENT_HEADER0& header)
{
    if (header.ipVersion == FWP_IP_VERSION_V6)
        return {reinterpret_cast<const char*>(&header.remoteAddrV6), sizeof header.remoteAddrV6};
    return {reinterpret_cast<const char*>(&header.remoteAddrV4), sizeof header.remoteAddrV4};
}

IkeFailure::Side sideOf(IPSEC_FAILURE_POINT point)
{
    return point == IPSEC_FAILURE_ME  ? IkeFailure::Side::thisPc
        : point == IPSEC_FAILURE_PEER ? IkeFailure::Side::server
                                      : IkeFailure::Side::unsaid;
}

/// Nothing for events of other kinds, and for failures that were expected.
std::optional<IkeFailure> failureOf(const FWPM_NET_EVENT0& event)
{
    using Mode = IkeFailure::Mode;
    if (event.ikeMmFailure == nullptr)
        return std::nullopt;
    switch (event.type) {
    case FWPM_NET_EVENT_TYPE_IKEEXT_MM_FAILURE: {
        const FWPM_NET_EVENT_IKEEXT_MM_FAILURE0& main = *event.ikeMmFailure;
        if (main.flags & isBenignMainMode)
            return std::nullopt;
        return IkeFailure {main.failureErrorCode, Mode::main, sideOf(main.failurePoint)};
    }
    case FWPM_NET_EVENT_TYPE_IKEEXT_QM_FAILURE: {
        const auto& quick = *event.ikeQmFailure;
        return IkeFailure {quick.failureErrorCode, Mode::quick, sideOf(quick.failurePoint)};
    }
    case FWPM_NET_EVENT_TYPE_IKEEXT_EM_FAILURE: {
        const FWPM_NET_EVENT_IKEEXT_EM_FAILURE0& extended = *event.ikeEmFailure;
        if (extended.flags & isBenignExtendedMode)
            return std::nullopt;
        return IkeFailure {extended.failureErrorCode, Mode::extended, sideOf(extended.failurePoint)};
    }
    default:
        return std::nullopt;
    }
}

DWORD addEvents(const NetEventCalls& calls, HANDLE engine, std::vector<IkeEvent>& found)
{
    HANDLE list = nullptr;
    if (const DWORD code = calls.begin(engine, nullptr, &list); code != ERROR_SUCCESS)
        return code;
    constexpr UINT32 atOnce = 200;
    UINT32 count = atOnce;
    DWORD code = ERROR_SUCCESS;
    while (code == ERROR_SUCCESS && count == atOnce) {
        FWPM_NET_EVENT0** events = nullptr;
        code = calls.next(engine, list, atOnce, &events, &count);
        if (code != ERROR_SUCCESS)
            break;
        for (UINT32 i = 0; i < count; ++i)
            if (const auto failure = failureOf(*events[i]))
                found.push_back(
                    {toTimestamp(events[i]->header.timeStamp).seconds, peerOf(events[i]->header), *failure});
        calls.free(reinterpret_cast<void**>(&events));
    }
    calls.end(engine, list);
    return code;
}

} // namespace

Result<NetEventCalls> netEventCalls()
{
    NetEventCalls calls;
    Status found = find(calls.open, "FwpmEngineOpen0");
    if (found)
        found = find(calls.close, "FwpmEngineClose0");
    if (found)
        found = find(calls.begin, "FwpmNetEventCreateEnumHandle0");
    if (found)
        found = find(calls.next, "FwpmNetEventEnum0");
    if (found)
        found = find(calls.end, "FwpmNetEventDestroyEnumHandle0");
    if (found)
        found = find(calls.free, "FwpmFreeMemory0");
    return found ? Result<NetEventCalls>(calls) : Result<NetEventCalls>(fail(found.error()));
}

Result<std::vector<IkeEvent>> ikeEvents(const NetEventCalls& calls)
{
    HANDLE engine = nullptr;
    const DWORD opened = calls.open(nullptr, RPC_C_AUTHN_WINNT, nullptr, nullptr, &engine);
    if (opened != ERROR_SUCCESS)
        return winFail(opened, reading);
    std::vector<IkeEvent> found;
    const DWORD code = addEvents(calls, engine, found);
    calls.close(engine);
    if (code != ERROR_SUCCESS)
        return winFail(code, reading);
    return found;
}

} // namespace repair
