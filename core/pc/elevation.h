// How this process gets a helper with an administrator's rights: by asking the person, once.
#pragma once

#include "core/pc/byte_channel.h"

#include <memory>

namespace repair {

class Elevation {
public:
    virtual ~Elevation() = default;

    /// Asks for consent and starts the helper. Blocks until the person has answered. Error{cancelled} with
    /// code 1223 (ERROR_CANCELLED) if they said no: then nothing was started.
    [[nodiscard]] virtual Result<std::unique_ptr<ByteChannel>> startHelper() = 0;
};

} // namespace repair
