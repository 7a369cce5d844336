// What a person typed or pasted as "the server", understood: a name, an address, a URL, host:port.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace repair {

struct ServerAddress {
    std::string host; ///< a name in ASCII, or an address without brackets
    std::optional<std::uint16_t> port; ///< as typed; IKE has its own ports, only SSTP follows it
    friend bool operator==(const ServerAddress&, const ServerAddress&) = default;
};

/// Blanks around it, a scheme, a user, a path, brackets around IPv6 and a final dot are understood.
/// invalidInput: nothing is left, or what is left can be no name; subject says which part.
[[nodiscard]] Result<ServerAddress> parseServerAddress(std::string_view typed);

} // namespace repair
