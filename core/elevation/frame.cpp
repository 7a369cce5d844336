// Little-endian lengths first, so that a frame that is too long is refused before it is read.
#include "core/elevation/frame.h"

#include <array>
#include <utility>

namespace repair {
namespace {

constexpr std::size_t lengthBytes = 4;
constexpr std::size_t headerBytes = 2 * lengthBytes;

using Clock = std::chrono::steady_clock;

std::uint32_t lengthAt(std::string_view header, std::size_t at)
{
    std::uint32_t length = 0;
    for (std::size_t i = lengthBytes; i > 0; --i)
        length = (length << 8) | static_cast<unsigned char>(header[at + i - 1]);
    return length;
}

void appendLength(std::string& header, std::size_t length)
{
    for (std::size_t i = 0; i < lengthBytes; ++i)
        header += static_cast<char>((length >> (8 * i)) & 0xff);
}

tl::unexpected<Error> refuse(ErrorKind kind, std::string what)
{
    return fail({kind, 0, "receive frame", std::move(what)});
}

/// Fills `into` up to `size`. What came before the deadline stays there.
Status fill(ByteChannel& channel, std::string& into, std::size_t size, Clock::time_point deadline)
{
    into.reserve(size); // grown in place, no copy of a secret is left behind
    while (into.size() < size) {
        const auto left = std::chrono::ceil<ByteChannel::Patience>(deadline - Clock::now());
        if (left.count() <= 0)
            return refuse(ErrorKind::timedOut, "cut short");
        auto bytes = channel.receive(size - into.size(), left);
        if (!bytes)
            return fail(bytes.error());
        into += *bytes;
        wipe(*bytes);
    }
    return {};
}

Status checkLengths(const std::string& header, const FrameLimits& limits)
{
    const std::uint32_t text = lengthAt(header, 0);
    if (text == 0)
        return refuse(ErrorKind::corrupt, "no text");
    if (text > limits.text || lengthAt(header, lengthBytes) > limits.secret)
        return refuse(ErrorKind::tooLarge, "longer than allowed");
    return {};
}

} // namespace

Result<Frame> receiveFrame(ByteChannel& channel, const FrameLimits& limits, const FramePatience& patience)
{
    auto header = channel.receive(headerBytes, patience.first);
    if (!header && header.error().kind == ErrorKind::timedOut)
        return fail({ErrorKind::timedOut, 0, "wait for a frame", {}});
    if (!header)
        return fail(header.error());
    const auto deadline = Clock::now() + patience.rest;
    if (auto filled = fill(channel, *header, headerBytes, deadline); !filled)
        return fail(filled.error());
    if (auto checked = checkLengths(*header, limits); !checked)
        return fail(checked.error());
    Frame frame;
    if (auto filled = fill(channel, frame.text, lengthAt(*header, 0), deadline); !filled)
        return fail(filled.error());
    std::string secret;
    const auto filled = fill(channel, secret, lengthAt(*header, lengthBytes), deadline);
    frame.secret = Secret(std::move(secret));
    if (!filled)
        return fail(filled.error());
    return frame;
}

Status sendFrame(ByteChannel& channel, const OutgoingFrame& frame, const FrameLimits& limits,
    ByteChannel::Patience patience)
{
    const std::size_t secretSize = frame.secret ? frame.secret->size() : 0;
    if (frame.text.empty() || frame.text.size() > limits.text || secretSize > limits.secret)
        return fail({ErrorKind::tooLarge, 0, "send frame", "longer than allowed"});
    std::string bytes;
    bytes.reserve(headerBytes + frame.text.size() + secretSize);
    appendLength(bytes, frame.text.size());
    appendLength(bytes, secretSize);
    bytes += frame.text;
    if (frame.secret)
        bytes += frame.secret->reveal();
    auto sent = channel.send(bytes, patience);
    wipe(bytes);
    return sent;
}

} // namespace repair
