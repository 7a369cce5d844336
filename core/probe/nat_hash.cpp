// hash(CKY-I | CKY-R | address | port)
#include "core/probe/nat_hash.h"

#include "core/probe/byte_writer.h"
#include "core/probe/ip_text.h"

namespace repair {

std::string natHash(HashKind kind, const Cookie& initiator, const Cookie& responder, const Endpoint& endpoint)
{
    ByteWriter writer;
    writer.bytes(initiator).bytes(responder).bytes(ipBytes(endpoint.address)).shortWord(endpoint.port);
    return hashOf(kind, writer.take());
}

} // namespace repair
