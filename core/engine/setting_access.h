// One way from an Address to the port that answers for it, for reading and for writing.
#pragma once

#include "core/model/fact.h"
#include "core/model/value.h"
#include "core/pc/pc.h"

namespace repair {

/// Absent and Unreadable are answers here, not failures. Blocks as long as the port does.
[[nodiscard]] Value read(const Pc& pc, const Address& address);

/// Writes one Setting; writing Absent removes it. Error{invalidInput} for a value of a foreign type.
Status write(Pc& pc, const Setting& setting, const Value& value);

} // namespace repair
