// The hash by which each side tells the other which address and port it sees (RFC 3947, RFC 7296 2.23).
#pragma once

#include "core/pc/transport.h"
#include "core/probe/ike_crypto.h"
#include "core/probe/ike_message.h"

#include <string>

namespace repair {

/// IKEv1 uses the negotiated hash, IKEv2 always SHA-1.
[[nodiscard]] std::string natHash(
    HashKind kind, const Cookie& initiator, const Cookie& responder, const Endpoint& endpoint);

} // namespace repair
