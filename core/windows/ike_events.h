// Failures of Windows' IKE service, as the filter engine (WFP) keeps them for a while.
#pragma once

#include "core/base/result.h"
#include "core/events/ike_join.h"

#include <vector>

#include <windows.h>
// after windows.h
#include <fwpmu.h>

namespace repair {

/// The calls of fwpuclnt.dll that the reading needs.
struct NetEventCalls {
    decltype(&FwpmEngineOpen0) open = nullptr;
    decltype(&FwpmEngineClose0) close = nullptr;
    decltype(&FwpmNetEventCreateEnumHandle0) begin = nullptr;
    decltype(&FwpmNetEventEnum0) next = nullptr;
    decltype(&FwpmNetEventDestroyEnumHandle0) end = nullptr;
    decltype(&FwpmFreeMemory0) free = nullptr;
};

/// unavailable, unsupported: this Windows lacks the library or one of its calls.
[[nodiscard]] Result<NetEventCalls> netEventCalls();

/// In the order of the engine; expected failures ("benign") are left out. Needs an administrator or a network
/// configuration operator: accessDenied (5). The engine forgets at a restart, and its store is small.
[[nodiscard]] Result<std::vector<IkeEvent>> ikeEvents(const NetEventCalls& calls);

} // namespace repair
