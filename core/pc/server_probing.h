// Asking the VPN server of an entry itself, as far as a check needs it: the real one, or a simulated one.
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/model/server_answer.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>

namespace repair {

/// Called on the asking thread, at once and at least every half second; the number of seconds until the
/// server may be asked again, 0 while it is being asked.
using AskingProgress = std::function<void(std::uint32_t secondsToWait)>;

/// One thread at a time.
class ServerProbing {
public:
    virtual ~ServerProbing() = default;

    /// What the server answers now, or answered within the pause that servers need between two runs. Blocks
    /// for at most 8 seconds. If it was asked within the pause and what it said does not count here, because
    /// this PC is in another network since, the rest of the pause comes before them: half a minute at most.
    /// invalidInput: no name and no address; cancelled; notFound: nothing here can ask it.
    [[nodiscard]] virtual Result<ServerAnswer> ask(
        const std::string& server, const AskingProgress& progress, std::stop_token stop) = 0;

    /// What it answered last. Sends nothing.
    [[nodiscard]] virtual std::optional<ServerAnswer> lastAnswer(const std::string& server) const = 0;

    /// Whether the server has this pre-shared key. Only after the person pressed for it, and never while a
    /// VPN is connected. Waits for the pause to end first, so it may take half a minute longer.
    /// invalidInput or tooLarge: a key that no Windows can hold.
    [[nodiscard]] virtual Result<ServerAnswer> testKey(const std::string& server, const Secret& key,
        const AskingProgress& progress, std::stop_token stop) = 0;
};

} // namespace repair
