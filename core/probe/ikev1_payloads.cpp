// IKEv1 payload bodies, byte by byte.
#include "core/probe/ikev1_payloads.h"

#include "core/probe/byte_reader.h"
#include "core/probe/byte_writer.h"
#include "core/probe/ip_text.h"

namespace repair {
namespace {

constexpr std::uint32_t ipsecDoi = 1;
constexpr std::uint8_t isakmpProtocol = 1;
constexpr std::uint16_t shortForm = 0x8000;

enum Attribute : std::uint16_t {
    cipher = 1,
    hash = 2,
    authentication = 3,
    group = 4,
    lifeType = 11,
    lifeDuration = 12,
    keyLength = 14
};

std::string buildTransform(const IkeTransform& transform, std::uint8_t number, bool isLast)
{
    ByteWriter attributes;
    const auto add = [&](Attribute type, std::uint16_t value) {
        attributes.shortWord(shortForm | type).shortWord(value);
    };
    add(cipher, transform.cipher);
    if (transform.keyBits != 0)
        add(keyLength, transform.keyBits);
    add(hash, transform.hash);
    add(group, transform.group);
    add(authentication, 1); // pre-shared key
    add(lifeType, 1); // seconds
    attributes.shortWord(lifeDuration).shortWord(4).longWord(28800);
    const std::string body = attributes.take();
    ByteWriter writer;
    writer.byte(isLast ? 0 : 3).byte(0).shortWord(static_cast<std::uint16_t>(8 + body.size()));
    return writer.byte(number).byte(1 /* KEY_IKE */).shortWord(0).bytes(body).take();
}

void setAttribute(IkeTransform& transform, std::uint16_t type, std::uint32_t value)
{
    const auto word = static_cast<std::uint16_t>(value);
    switch (type) {
    case cipher:
        transform.cipher = word;
        break;
    case keyLength:
        transform.keyBits = word;
        break;
    case hash:
        transform.hash = word;
        break;
    case group:
        transform.group = word;
        break;
    default:
        break;
    }
}

/// One attribute, in short (value in the header) or long form; false if the bytes do not hold one.
bool readAttribute(ByteReader& reader, IkeTransform& transform)
{
    const auto type = reader.tryShort();
    const auto value = reader.tryShort();
    if (!type || !value)
        return false;
    if ((*type & shortForm) != 0) {
        setAttribute(transform, *type & ~shortForm, *value);
        return true;
    }
    const auto bytes = reader.tryBytes(*value);
    if (!bytes || bytes->size() > 4)
        return bytes.has_value();
    std::uint32_t number = 0;
    for (const char byte : *bytes)
        number = number << 8 | static_cast<std::uint8_t>(byte);
    setAttribute(transform, *type, number);
    return true;
}

std::string printable(std::string_view name)
{
    std::string text;
    for (const char c : name.substr(0, 100))
        text += c >= ' ' && c <= '~' ? c : '?';
    return text;
}

} // namespace

const std::vector<IkeTransform>& windowsTransforms()
{
    static const std::vector<IkeTransform> list = {
        {7, 256, 2, 20}, {7, 128, 2, 19}, {7, 256, 2, 14}, {5, 0, 2, 14}, {5, 0, 2, 2}};
    return list;
}

const std::vector<IkeTransform>& otherTransforms()
{
    // Only groups that Diffie and Hellman of ours can do, so that any choice can be followed.
    static const std::vector<IkeTransform> list = {{7, 256, 4, 14}, {7, 128, 4, 14}, {7, 256, 4, 19},
        {7, 128, 4, 19}, {7, 256, 5, 20}, {7, 128, 2, 14}, {7, 256, 2, 2}, {7, 128, 2, 2}, {7, 256, 6, 14},
        {7, 256, 1, 14}, {7, 256, 1, 2}, {5, 0, 1, 14}, {5, 0, 1, 2}};
    return list;
}

std::string buildSaBody(const std::vector<IkeTransform>& transforms)
{
    std::string all;
    for (std::size_t i = 0; i < transforms.size(); ++i)
        all += buildTransform(transforms[i], static_cast<std::uint8_t>(i + 1), i + 1 == transforms.size());
    ByteWriter writer;
    writer.longWord(ipsecDoi).longWord(1 /* SIT_IDENTITY_ONLY */);
    writer.byte(0).byte(0).shortWord(static_cast<std::uint16_t>(8 + all.size()));
    writer.byte(1).byte(isakmpProtocol).byte(0).byte(static_cast<std::uint8_t>(transforms.size()));
    return writer.bytes(all).take();
}

Result<IkeTransform> parseChosenTransform(std::string_view saBody)
{
    const Error broken {ErrorKind::corrupt, 0, "read IKE message", "SA payload"};
    constexpr std::size_t doiAndSituation = 8;
    constexpr std::size_t restOfProposalHeader = 6;
    ByteReader reader(saBody);
    if (!reader.tryBytes(doiAndSituation + restOfProposalHeader))
        return fail(broken);
    const auto spiSize = reader.tryByte();
    const auto count = reader.tryByte();
    if (!spiSize || !count || *count != 1 || !reader.tryBytes(*spiSize))
        return fail(broken);
    constexpr std::size_t transformHeader = 8;
    const auto header = reader.tryBytes(transformHeader);
    if (!header)
        return fail(broken);
    ByteReader headerReader(header->substr(2));
    const std::uint16_t length = *headerReader.tryShort();
    if (length < transformHeader || length - transformHeader > reader.left())
        return fail(broken);
    ByteReader attributes(reader.rest().substr(0, length - transformHeader));
    IkeTransform transform;
    while (!attributes.atEnd())
        if (!readAttribute(attributes, transform))
            return fail(broken);
    return transform;
}

std::optional<std::uint16_t> tryNotifyType(std::string_view body)
{
    constexpr std::size_t doiProtocolSpiSize = 6;
    ByteReader reader(body);
    if (!reader.tryBytes(doiProtocolSpiSize))
        return std::nullopt;
    return reader.tryShort();
}

std::string buildAddressId(const IpAddress& address)
{
    ByteWriter writer;
    writer.byte(address.family == IpFamily::v4 ? 1 : 5).byte(0).shortWord(0).bytes(ipBytes(address));
    return writer.take();
}

std::string identityText(std::string_view body)
{
    if (body.size() < 4)
        return {};
    const auto type = static_cast<std::uint8_t>(body.front());
    body.remove_prefix(4);
    if (type == 1 || type == 5)
        if (const auto address = tryIpFromBytes(body))
            return ipText(*address);
    return printable(body);
}

std::string buildDeleteBody(const std::string& initiator, const std::string& responder)
{
    ByteWriter writer;
    writer.longWord(ipsecDoi).byte(isakmpProtocol).byte(16).shortWord(1).bytes(initiator).bytes(responder);
    return writer.take();
}

} // namespace repair
