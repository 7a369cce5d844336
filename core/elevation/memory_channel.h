// Both ends of a channel in one process: for a helper that is simulated, and for tests.
#pragma once

#include "core/pc/byte_channel.h"

#include <memory>
#include <utility>

namespace repair {

/// Destroying an end closes it; what it had sent can still be received. An end that is not read takes
/// `capacity` bytes, then sending waits, as a pipe does.
[[nodiscard]] std::pair<std::unique_ptr<ByteChannel>, std::unique_ptr<ByteChannel>> memoryChannel(
    std::size_t capacity = 64 * 1024);

} // namespace repair
