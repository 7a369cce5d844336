// Diffie-Hellman in the groups that VPN servers choose: MODP 2, 5, 14 and ECP 19, 20 (RFC 2409, 3526, 5903).
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/probe/ike_crypto.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace repair {

[[nodiscard]] bool isKnownGroup(std::uint16_t group);

/// One key pair. The public value has the group's full length (ECP: x then y), as the wire wants it.
class DiffieHellman {
public:
    /// unsupported: not one of our groups.
    [[nodiscard]] static Result<DiffieHellman> make(std::uint16_t group, const RandomBytes& random);
    [[nodiscard]] static Result<DiffieHellman> fromPrivate(
        std::uint16_t group, Secret privateValue, const RandomBytes& random);

    [[nodiscard]] const std::string& publicValue() const { return m_public; }
    /// g^xy, padded to the group's length (ECP: x only). corrupt: the peer's value is not in the group.
    [[nodiscard]] Result<Secret> sharedWith(std::string_view peerPublic, const RandomBytes& random) const;

private:
    DiffieHellman() = default;

    std::uint16_t m_group = 0;
    Secret m_private;
    std::string m_public;
};

} // namespace repair
