// Numbers and order of the states: ras.h. Windows documents that not all of them need to occur.
#include "core/windows/ras_state.h"

#include <algorithm>

namespace repair {
namespace {

/// The last RasClient event that is in the log by then.
int eventAfter(Stage stage)
{
    if (stage == Stage::notStarted)
        return 20221;
    if (stage < Stage::agreeOnPpp)
        return 20222;
    return stage == Stage::connected ? 20225 : 20224;
}

} // namespace

std::optional<Stage> stageOfRasState(std::uint32_t state)
{
    switch (state) {
    case 0: // OpenPort
    case 1: // PortOpened
        return Stage::notStarted;
    case rasConnectDevice:
        return Stage::findServer;
    case 3: // DeviceConnected
    case 4: // AllDevicesConnected
        return Stage::agreeOnPpp;
    case 5: // Authenticate
    case 6: // AuthNotify
    case 7: // AuthRetry
    case 9: // AuthChangePassword
    case 12: // AuthAck
    case 13: // ReAuthenticate
    case 19: // StartAuthentication
        return Stage::signIn;
    case 10: // AuthProject
    case 14: // Authenticated
    case 18: // Projected
    case 24: // ApplySettings
        return Stage::getAddress;
    case rasConnected:
        return Stage::connected;
    default: // calling back, multilink, logging on to networks: not L2TP's
        return std::nullopt;
    }
}

Stage brokenStage(Stage last, std::uint32_t code)
{
    const auto possible = possibleStages(eventAfter(last), code).inOrder();
    const auto sinceLast = std::ranges::find_if(possible, [&](Stage stage) { return stage >= last; });
    if (sinceLast != possible.end())
        return *sinceLast;
    return possible.empty() ? last : possible.front();
}

} // namespace repair
