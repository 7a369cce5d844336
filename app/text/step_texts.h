// The step texts chapter by chapter; only step_text.cpp looks them up.
#pragma once

#include "app/text/step_text.h"

#include <span>

namespace repair {

struct NamedStepText {
    std::string_view id;
    StepText text;
};

[[nodiscard]] std::span<const NamedStepText> serviceStepTexts();
[[nodiscard]] std::span<const NamedStepText> natStepTexts();
[[nodiscard]] std::span<const NamedStepText> connectionStepTexts();
[[nodiscard]] std::span<const NamedStepText> firewallStepTexts();
[[nodiscard]] std::span<const NamedStepText> systemStepTexts();

} // namespace repair
