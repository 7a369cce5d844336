// Any support code that a check can lead to, for property tests and for measuring.
#pragma once

#include "core/model/ras_error.h"
#include "core/support_code/findings_field.h"
#include "core/support_code/server_field.h"
#include "core/support_code/support_code.h"

namespace repair {

/// Draw(n) gives a number from 0 to n - 1.
template <class Draw>
SupportCode sampleCode(Draw draw)
{
    SupportCode code;
    code.page.number = static_cast<int>(draw(9));
    if (code.page.number == 3)
        code.page.chapter = allChapters[draw(allChapters.size())];
    code.windows = static_cast<WindowsClass>(draw(windowsClassCount));
    code.lastDial = static_cast<LastDial>(draw(4));
    if (code.lastDial == LastDial::failed) {
        const std::size_t error = draw(allRasErrors().size() + 1);
        if (error < allRasErrors().size())
            code.error = allRasErrors()[error].code;
        const std::size_t event = draw(4);
        code.highestEvent = event == 0 ? 0 : static_cast<int>(20220 + event);
    }
    code.server = coding::tryServerSignAt(static_cast<std::uint32_t>(draw(32)));
    const std::size_t notHealthy = draw(10);
    for (std::size_t i = 0; i < notHealthy; ++i)
        code.steps[draw(26)] = static_cast<StepSign>(draw(4));
    coding::keepWhatFits(code);
    return code;
}

} // namespace repair
