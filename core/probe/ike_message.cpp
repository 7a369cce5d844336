// Bounds-checked reading and writing of IKE headers and payload chains.
#include "core/probe/ike_message.h"

#include "core/probe/byte_reader.h"
#include "core/probe/byte_writer.h"

namespace repair {
namespace {

constexpr std::size_t payloadHeaderSize = 4;

Error broken(const char* what, ErrorKind kind = ErrorKind::corrupt)
{
    return Error {kind, 0, "read IKE message", what};
}

/// The payload's body, and in `type` the type of the one behind it.
Result<std::string_view> readPayload(ByteReader& reader, std::uint8_t& type)
{
    const auto next = reader.tryByte();
    const auto flags = reader.tryByte();
    const auto length = reader.tryShort();
    if (!next || !flags || !length || *length < payloadHeaderSize)
        return fail(broken("payload header"));
    const auto body = reader.tryBytes(*length - payloadHeaderSize);
    if (!body)
        return fail(broken("payload length"));
    type = *next;
    return *body;
}

} // namespace

const IkePayload* IkeMessage::find(std::uint8_t type) const
{
    for (const IkePayload& payload : payloads)
        if (payload.type == type)
            return &payload;
    return nullptr;
}

Result<std::vector<IkePayload>> parsePayloads(std::uint8_t firstType, std::string_view bytes)
{
    std::vector<IkePayload> payloads;
    ByteReader reader(bytes);
    std::uint8_t type = firstType;
    while (type != 0) {
        if (payloads.size() == maxPayloads)
            return fail(broken("number of payloads", ErrorKind::tooLarge));
        const std::uint8_t current = type;
        const auto body = readPayload(reader, type);
        if (!body)
            return fail(body.error());
        payloads.push_back({current, std::string(*body)});
    }
    return payloads;
}

Result<IkeMessage> parseIkeMessage(std::string_view datagram)
{
    if (datagram.size() < ikeHeaderSize)
        return fail(broken("header"));
    ByteReader reader(datagram);
    IkeMessage message;
    IkeHeader& header = message.header;
    header.initiator = *reader.tryBytes(cookieSize);
    header.responder = *reader.tryBytes(cookieSize);
    header.firstPayload = *reader.tryByte();
    header.version = *reader.tryByte();
    header.exchange = *reader.tryByte();
    header.flags = *reader.tryByte();
    header.messageId = *reader.tryLong();
    const std::uint32_t length = *reader.tryLong();
    if (header.major() != 1 && header.major() != 2)
        return fail(broken("version"));
    // Bytes behind the stated length are tolerated: some middleboxes pad.
    if (length < ikeHeaderSize || length > datagram.size())
        return fail(broken("length"));
    const std::string_view body = datagram.substr(ikeHeaderSize, length - ikeHeaderSize);
    if (header.major() == 1 && (header.flags & ike::encryptedFlag) != 0) {
        message.encrypted = std::string(body);
        return message;
    }
    auto payloads = parsePayloads(header.firstPayload, body);
    if (!payloads)
        return fail(payloads.error());
    message.payloads = std::move(*payloads);
    return message;
}

bool isAnswerTo(const IkeMessage& message, const Cookie& initiator, int major)
{
    const IkeHeader& header = message.header;
    if (header.initiator != initiator || header.major() != major)
        return false;
    if (major == 2)
        return (header.flags & ike::responseFlag) != 0;
    // A refusal may leave the responder cookie empty; a main mode message never does.
    return header.exchange == ike::informational || header.responder != Cookie(cookieSize, '\0');
}

std::string buildPayloads(const std::vector<IkePayload>& payloads)
{
    ByteWriter writer;
    for (std::size_t i = 0; i < payloads.size(); ++i) {
        const std::uint8_t next = i + 1 < payloads.size() ? payloads[i + 1].type : std::uint8_t {0};
        const std::size_t length = payloadHeaderSize + payloads[i].body.size();
        writer.byte(next).byte(0).shortWord(static_cast<std::uint16_t>(length)).bytes(payloads[i].body);
    }
    return writer.take();
}

std::string buildIkeMessage(const IkeHeader& header, std::string_view body)
{
    ByteWriter writer;
    writer.bytes(header.initiator).bytes(header.responder).byte(header.firstPayload).byte(header.version);
    writer.byte(header.exchange).byte(header.flags).longWord(header.messageId);
    writer.longWord(static_cast<std::uint32_t>(ikeHeaderSize + body.size())).bytes(body);
    return writer.take();
}

} // namespace repair
