// IKEv2 payload bodies, byte by byte.
#include "core/probe/ikev2_payloads.h"

#include "core/probe/byte_reader.h"
#include "core/probe/byte_writer.h"

namespace repair {
namespace {

struct Transform {
    std::uint8_t type = 0; ///< 1 cipher, 2 PRF, 3 integrity, 4 group
    std::uint16_t id = 0;
    std::uint16_t keyBits = 0;
};

// AES-CBC 256 and 128, 3DES; PRF and integrity by SHA-1, SHA-256, SHA-384 - PRF 5 is SHA-256, 6 is SHA-384.
constexpr Transform offered[] = {{1, 12, 256}, {1, 12, 128}, {1, 3, 0}, {2, 2, 0}, {2, 5, 0}, {2, 6, 0},
    {3, 2, 0}, {3, 12, 0}, {3, 13, 0}};

std::string buildTransform(const Transform& transform, bool isLast)
{
    constexpr std::uint16_t keyLengthAttribute = 0x800e;
    ByteWriter writer;
    writer.byte(isLast ? 0 : 3).byte(0).shortWord(transform.keyBits != 0 ? 12 : 8);
    writer.byte(transform.type).byte(0).shortWord(transform.id);
    if (transform.keyBits != 0)
        writer.shortWord(keyLengthAttribute).shortWord(transform.keyBits);
    return writer.take();
}

} // namespace

std::string buildSaInitBody(const std::vector<std::uint16_t>& groups)
{
    std::string all;
    for (const Transform& transform : offered)
        all += buildTransform(transform, false);
    for (std::size_t i = 0; i < groups.size(); ++i)
        all += buildTransform({4, groups[i], 0}, i + 1 == groups.size());
    ByteWriter writer;
    writer.byte(0).byte(0).shortWord(static_cast<std::uint16_t>(8 + all.size()));
    writer.byte(1)
        .byte(1 /* IKE */)
        .byte(0)
        .byte(static_cast<std::uint8_t>(std::size(offered) + groups.size()));
    return writer.bytes(all).take();
}

std::string buildKeyExchangeBody(std::uint16_t group, std::string_view publicValue)
{
    ByteWriter writer;
    writer.shortWord(group).shortWord(0).bytes(publicValue);
    return writer.take();
}

IkePayload notifyPayload(std::uint16_t type, std::string_view data)
{
    ByteWriter writer;
    writer.byte(0).byte(0).shortWord(type).bytes(data);
    return {ikev2::notify, writer.take()};
}

std::vector<Ikev2Notify> notifiesOf(const IkeMessage& message)
{
    std::vector<Ikev2Notify> notifies;
    for (const IkePayload& payload : message.payloads) {
        if (payload.type != ikev2::notify)
            continue;
        ByteReader reader(payload.body);
        const auto protocol = reader.tryByte();
        const auto spiSize = reader.tryByte();
        const auto type = reader.tryShort();
        if (!protocol || !spiSize || !type || !reader.tryBytes(*spiSize))
            continue;
        notifies.push_back({*type, std::string(reader.rest())});
    }
    return notifies;
}

} // namespace repair
