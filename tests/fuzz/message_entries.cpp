// Parsers: whatever they accept can be written and read again with the same result.
#include "tests/fuzz/fuzz_entries.h"

#include "core/probe/ike_message.h"
#include "core/probe/ikev1_payloads.h"
#include "core/probe/ikev2_payloads.h"
#include "core/probe/ip_text.h"
#include "core/probe/server_address.h"
#include "core/probe/vendor_ids.h"

#include <cstdlib>

namespace repair::fuzz {
namespace {

void require(bool promise)
{
    if (!promise)
        std::abort();
}

void readBodies(const IkePayload& payload)
{
    (void)parseChosenTransform(payload.body);
    (void)tryNotifyType(payload.body);
    require(identityText(payload.body).size() <= 100);
    (void)announcesNatTraversal(payload.body);
    (void)makerOf({payload.body});
}

} // namespace

void messages(std::string_view bytes)
{
    const auto message = parseIkeMessage(bytes);
    if (!message)
        return;
    require(message->payloads.size() <= maxPayloads);
    for (const IkePayload& payload : message->payloads)
        readBodies(payload);
    for (const Ikev2Notify& notify : notifiesOf(*message))
        require(notify.data.size() <= bytes.size());
    (void)isAnswerTo(*message, message->header.initiator, message->header.major());
    if (!message->encrypted.empty() || message->payloads.empty())
        return;
    const auto again = parseIkeMessage(buildIkeMessage(message->header, buildPayloads(message->payloads)));
    require(again && again->payloads.size() == message->payloads.size());
    for (std::size_t i = 0; i < again->payloads.size(); ++i)
        require(again->payloads[i].body == message->payloads[i].body);
}

void addresses(std::string_view bytes)
{
    const auto address = parseServerAddress(bytes);
    if (!address)
        return;
    require(!address->host.empty() && address->host.size() <= 253);
    const auto again = parseServerAddress(address->host);
    require(again && again->host == address->host);
    if (const auto ip = tryIpAddress(address->host))
        require(tryIpAddress(ipText(*ip)) == ip);
}

} // namespace repair::fuzz
