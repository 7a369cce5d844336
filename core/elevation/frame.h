// Frames between the program and its elevated helper: two lengths, a text, and beside it at most one secret.
//
// The secret is no part of the text, so that it never passes through a JSON library that copies and keeps it.
#pragma once

#include "core/base/secret.h"
#include "core/pc/byte_channel.h"

#include <cstdint>
#include <string>

namespace repair {

/// The most that one end accepts of the other, in bytes. Whoever sends more is hung up on.
struct FrameLimits {
    std::uint32_t text = 0;
    std::uint32_t secret = 0;
};

/// What the helper takes: step ids and a target, never a document.
inline constexpr FrameLimits requestLimits {16 * 1024, 512};
/// What the helper says: a snapshot at most.
inline constexpr FrameLimits replyLimits {1024 * 1024, 0};

struct FramePatience {
    ByteChannel::Patience first {}; ///< until a frame begins
    ByteChannel::Patience rest {}; ///< from then on until it is complete
};

struct Frame {
    std::string text; ///< UTF-8 JSON, never empty
    Secret secret;
};

/// Reads exactly one frame and not a byte more. Error{timedOut, "wait for a frame"} if none began: then the
/// channel is still good. Any other Error - tooLarge and corrupt for lengths that cannot be - ends it.
[[nodiscard]] Result<Frame> receiveFrame(
    ByteChannel& channel, const FrameLimits& limits, const FramePatience& patience);

/// Error{tooLarge} if the text or the secret is more than the limits allow; nothing is sent then.
struct OutgoingFrame {
    const std::string& text;
    const Secret* secret = nullptr;
};
Status sendFrame(ByteChannel& channel, const OutgoingFrame& frame, const FrameLimits& limits,
    ByteChannel::Patience patience);

} // namespace repair
