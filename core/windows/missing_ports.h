// Ports of this PC that no adapter answers for yet: they say so, and nothing is ever changed through them.
#pragma once

#include "core/pc/pc.h"

namespace repair {

class MissingDialler final : public Dialler {
public:
    Result<DialOutcome> dial(const DialRequest&, const DialProgress&, std::stop_token) override;
    [[nodiscard]] Result<Switch> isConnected(const std::string&, const std::string&) const override;
};

} // namespace repair
