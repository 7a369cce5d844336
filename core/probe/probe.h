// The probe: asks one VPN server, or many at once, who is to blame - without credentials, in seconds.
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/model/server_answer.h"
#include "core/pc/probe_memory.h"
#include "core/pc/transport.h"
#include "core/probe/ike_crypto.h"
#include "core/probe/server_address.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace repair {

/// Between two runs to one address, so that the server forgets what we left unfinished.
inline constexpr std::uint32_t secondsBetweenRuns = 30;

struct ProbeRequest {
    ServerAddress server;
    /// Only after the person pressed "Test the key", and never while a VPN is connected: a server may throw
    /// out the live connection of the same client.
    std::optional<Secret> key = std::nullopt;
    /// Wait until the pause since the last run is over; otherwise answer with mustWaitSeconds at once.
    bool waitsIfTooSoon = false;
    bool asksForSstp = true;
};

struct ProbeTools {
    Transport& transport;
    ProbeMemory& memory;
    RandomBytes random = systemRandom();
};

enum class ProbeStage : std::uint8_t { resolving, waiting, asking, testingKey, done };

struct ProbeProgress {
    std::size_t server = 0; ///< index of the request
    ProbeStage stage = ProbeStage::resolving;
    std::uint32_t secondsLeft = 0; ///< in ProbeStage::waiting
    const ServerAnswer& soFar;
};

/// Called on the probing thread: at once, whenever something is learnt, and at least every half second.
using ProbeListener = std::function<void(const ProbeProgress&)>;

/// Blocks until the answer is complete. A server that cannot be reached is an answer, not an Error.
/// invalidInput or tooLarge: a key that no Windows can hold; cancelled: stop was requested.
[[nodiscard]] Result<ServerAnswer> probe(
    ProbeRequest request, ProbeTools tools, const ProbeListener& listener, std::stop_token stop);

/// The same for many servers side by side; one result for each request, in order.
[[nodiscard]] std::vector<Result<ServerAnswer>> probeAll(std::vector<ProbeRequest> requests, ProbeTools tools,
    const ProbeListener& listener, std::stop_token stop);

} // namespace repair
