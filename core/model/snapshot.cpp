// Looking up what was photographed.
#include "core/model/snapshot.h"

namespace repair {

const Value& Snapshot::at(const Address& address) const
{
    static const Value absent {Absent {}};
    const auto found = m_values.find(address);
    return found == m_values.end() ? absent : found->second;
}

} // namespace repair
