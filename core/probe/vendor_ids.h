// The vendor IDs that Windows sends, and what those of a server tell about it.
#pragma once

#include "core/model/server_answer.h"

#include <string>
#include <string_view>
#include <vector>

namespace repair {

/// Bodies, in the order Windows sends them. RFC 3947 among them is required: SoftEther ignores a client
/// without.
[[nodiscard]] const std::vector<std::string>& windowsVendorIds();

[[nodiscard]] bool announcesNatTraversal(std::string_view vendorId);
/// RFC 3947 numbers the NAT-D payload 20; the drafts before it 130.
[[nodiscard]] bool announcesFinalNatTraversal(std::string_view vendorId);

/// By the first ID that is telling; DPD and XAUTH alone tell nothing.
[[nodiscard]] ServerMaker makerOf(const std::vector<std::string>& vendorIds);

} // namespace repair
