// A way for bytes between two processes of one PC: a pipe, or its twin in memory.
#pragma once

#include "core/base/result.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>

namespace repair {

/// One thread may receive while another one sends.
class ByteChannel {
public:
    using Patience = std::chrono::milliseconds;

    virtual ~ByteChannel() = default;

    /// At least one byte and at most `most`, as soon as there are any. Error{timedOut} if none came in time,
    /// unavailable once the other end is gone, cancelled after close().
    [[nodiscard]] virtual Result<std::string> receive(std::size_t most, Patience patience) = 0;
    /// All of them. Errors as above; after any of them the channel can only be closed.
    virtual Status send(std::string_view bytes, Patience patience) = 0;
    /// From any thread: ends what waits here, and is noticed at the other end.
    virtual void close() = 0;
};

} // namespace repair
