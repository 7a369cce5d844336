// What anybody who reached the helper's pipe may send: frames first, then what is in them.
#include "tests/fuzz/fuzz_entries.h"

#include "core/elevation/frame.h"
#include "core/elevation/memory_channel.h"
#include "core/elevation/message.h"

#include <cstdlib>

namespace repair::fuzz {
namespace {

void require(bool promise)
{
    if (!promise)
        std::abort();
}

void readRequest(std::string_view text)
{
    const auto request = decodeRequest(text);
    if (!request)
        return;
    const auto again = decodeRequest(encodeRequest(*request));
    require(again && *again == *request);
}

} // namespace

void requests(std::string_view bytes)
{
    readRequest(bytes);
    auto [client, helper] = memoryChannel(1 << 20);
    require(client->send(bytes, std::chrono::milliseconds(0)).has_value() || bytes.empty());
    client.reset();
    constexpr FramePatience none {std::chrono::milliseconds(0), std::chrono::milliseconds(1000)};
    for (;;) {
        const auto frame = receiveFrame(*helper, requestLimits, none);
        if (!frame)
            return;
        require(!frame->text.empty() && frame->text.size() <= requestLimits.text);
        require(frame->secret.size() <= requestLimits.secret);
        readRequest(frame->text);
    }
}

} // namespace repair::fuzz
