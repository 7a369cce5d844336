// What the server said to the probe, as steps read it.
#pragma once

#include "core/model/snapshot.h"
#include "core/model/target.h"

#include <optional>

namespace repair {

[[nodiscard]] Fact serverProbe(const Target& target);

/// Where the probe saw a NAT, or saw that there is none.
[[nodiscard]] std::optional<NatAnswer> tryNatSeen(const Snapshot& pc, const Target& target);

/// Whether the server took a proposal of IKEv1, as one for L2TP/IPsec does.
[[nodiscard]] bool answersIke(const Snapshot& pc, const Target& target);

} // namespace repair
