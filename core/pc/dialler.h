// Dialling a VPN entry for real, to see where it fails.
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/model/handshake.h"
#include "core/model/value.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>

namespace repair {

/// Typed by the person; without them Windows uses what it has stored.
struct Credentials {
    std::string user;
    std::string domain;
    Secret password;
};

struct DialRequest {
    std::string phonebook;
    std::string entry;
    std::optional<Credentials> credentials;
};

/// The operation of an Error notFound: nothing is stored for the entry and nothing was typed, so nobody signs
/// in.
inline constexpr const char* findStoredCredentials = "find stored credentials";

struct DialOutcome {
    bool connected = false;
    Stage stage {}; ///< the last one begun; where it broke if not connected
    std::uint32_t errorCode = 0; ///< RAS or winerror.h number; 0 if connected
    friend bool operator==(const DialOutcome&, const DialOutcome&) = default;
};

/// Called on the dialling thread as each stage begins.
using DialProgress = std::function<void(Stage)>;

class Dialler {
public:
    virtual ~Dialler() = default;

    /// Dials, waits (up to two minutes, then timedOut), and hangs up whatever came of it.
    /// findStoredCredentials if it takes a name and a password, and there are none. Any other Error means
    /// that it could not be tried at all; a VPN that does not come up is an outcome. Must run in the user's
    /// own session, unelevated. A connection that is up already is left alone: Error busy.
    virtual Result<DialOutcome> dial(
        const DialRequest& request, const DialProgress& progress, std::stop_token stop) = 0;
    [[nodiscard]] virtual Result<Switch> isConnected(
        const std::string& phonebook, const std::string& entry) const = 0;
};

} // namespace repair
