// From a check to a support code.
#include "core/support_code/support_code.h"

#include "core/support_code/error_numbers.h"
#include "core/support_code/findings_field.h"

#include <algorithm>

namespace repair {
namespace {

StepSign signOf(const Finding& finding)
{
    if (finding.isBroken())
        return StepSign::broken;
    if (finding.isSuspect())
        return StepSign::suspect;
    return finding.isUnknown() ? StepSign::unknown : StepSign::healthy;
}

/// Two events that leave the same stages open are one to us; those that say nothing are 0.
int told(int highestEvent)
{
    if (highestEvent == 20224)
        return 20223;
    return highestEvent >= 20221 && highestEvent <= 20223 ? highestEvent : 0;
}

void addLastDial(SupportCode& code, const CodeInput& input)
{
    if (!input.hasEntry) {
        code.lastDial = LastDial::noEntry;
    } else if (input.lastDial && input.lastDial->connected) {
        code.lastDial = LastDial::connected;
    } else if (input.lastDial && input.lastDial->errorCode != 0) {
        code.lastDial = LastDial::failed;
        code.error = errorCodeAt(errorNumberOf(input.lastDial->errorCode));
        code.highestEvent = told(input.lastDial->highestEvent);
    }
}

} // namespace

StepSign SupportCode::sign(std::string_view stepId) const
{
    const auto number = stepNumberOf(stepId);
    return number ? steps[*number] : StepSign::healthy;
}

void SupportCode::setSign(std::string_view stepId, StepSign sign)
{
    if (const auto number = stepNumberOf(stepId))
        steps[*number] = sign;
}

Stages SupportCode::stages() const
{
    return lastDial == LastDial::failed ? possibleStages(highestEvent, error.value_or(0)) : Stages {};
}

SupportCode supportCodeFor(const CodeInput& input)
{
    SupportCode code;
    code.page = input.page;
    code.windows = windowsClassOf(input.windowsBuild);
    addLastDial(code, input);
    code.server = input.server;
    for (const Finding& finding : input.findings)
        code.setSign(finding.stepId, signOf(finding));
    coding::keepWhatFits(code);
    return code;
}

} // namespace repair
