// Puts arguments into the places of a text: "%1 was %2". The wizard's translator uses the same places.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace repair {

/// A place without an argument becomes nothing; "%" before anything but 1 to 9 stands for itself.
[[nodiscard]] std::string filled(std::string_view text, const std::vector<std::string>& arguments);

} // namespace repair
