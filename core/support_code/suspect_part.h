// Which word or group of a code most likely has the typing error.
#pragma once

#include "core/support_code/frame.h"
#include "core/support_code/support_code.h"

namespace repair::coding {

/// The only part in which one other letter, or two neighbours the other way round, would make a valid code.
/// Absent if there is none, or more than one.
[[nodiscard]] std::optional<std::size_t> trySuspectPart(Frame frame, CodeProblem::Form form);

} // namespace repair::coding
