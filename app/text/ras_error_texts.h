// The families of error texts; only ras_error_text.cpp looks them up.
#pragma once

#include "app/text/ras_error_text.h"

#include <span>

namespace repair {

struct CodedText {
    std::uint32_t code = 0;
    RasErrorText text;
};

[[nodiscard]] std::span<const CodedText> localErrorTexts();
[[nodiscard]] std::span<const CodedText> pathErrorTexts();
[[nodiscard]] std::span<const CodedText> socketErrorTexts();
[[nodiscard]] std::span<const CodedText> keyErrorTexts();
[[nodiscard]] std::span<const CodedText> ikeErrorTexts();
[[nodiscard]] std::span<const CodedText> pppErrorTexts();
[[nodiscard]] std::span<const CodedText> signErrorTexts();

} // namespace repair
