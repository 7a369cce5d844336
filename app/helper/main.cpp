// The elevated helper: one pipe, one client, and what house rules let it change. It shows nothing and asks
// nothing.
//
// Started by the wizard or the command line through the consent prompt: --pipe NAME --client PROCESS; by the
// uninstaller, which is elevated itself: --remove-records. app/helper/README.md lists everything that can be
// reached from outside.
#include "app/helper/helper_session.h"
#include "app/session/lazy_log.h"
#include "core/windows/journal_directory.h"
#include "core/windows/peer_process.h"
#include "core/windows/pipe_channel.h"
#include "core/windows/process_hardening.h"
#include "core/windows/protected_folder.h"
#include "core/windows/utf16.h"
#include "core/windows/windows_pc.h"

#include <windows.h>

#include <shellapi.h>

#include <cstdlib>
#include <optional>
#include <spdlog/spdlog.h>
#include <string>
#include <vector>

namespace {

using namespace repair;

/// The exit codes. A client learns more by the pipe; the uninstaller has nothing but these.
enum Exit {
    served = 0,
    removed = 0, ///< or there was nothing to remove
    noClient = 2,
    foreignClient = 3,
    noPipe = 4,
    noJournals = 5,
    notOurs = 6, ///< the records' folder is not trusted, and was left alone
    notRemoved = 7, ///< it is ours, but not all of it could be removed
    badUsage = 64
};

constexpr ByteChannel::Patience untilTheClientConnects {30'000};

struct Start {
    std::string pipe;
    std::uint32_t client = 0;
};

std::vector<std::string> readCommandLine()
{
    int count = 0;
    wchar_t** const words = CommandLineToArgvW(GetCommandLineW(), &count);
    std::vector<std::string> arguments;
    for (int i = 1; words && i < count; ++i)
        arguments.push_back(toUtf8(words[i]));
    LocalFree(words);
    return arguments;
}

std::optional<Start> whomToServe(const std::vector<std::string>& arguments)
{
    if (arguments.size() != 4 || arguments[0] != "--pipe" || arguments[2] != "--client")
        return std::nullopt;
    const std::string& digits = arguments[3];
    const bool isNumber =
        !digits.empty() && digits.size() < 10 && digits.find_first_not_of("0123456789") == std::string::npos;
    if (!isOurPipeName(arguments[1]) || !isNumber)
        return std::nullopt;
    return Start {arguments[1], static_cast<std::uint32_t>(std::strtoul(digits.c_str(), nullptr, 10))};
}

/// Beside the machine journals, where only administrators write. Where that folder cannot be trusted nothing
/// is logged, and whatever the client asks for is refused.
std::shared_ptr<spdlog::logger> openOwnLog()
{
    const auto folder = machineStateFolder();
    const bool trusted = folder && makeProtectedFolder(*folder);
    return openLog(trusted ? logFileIn(*folder, "helper-log.txt") : std::string());
}

/// Over-the-shoulder consent may forbid to ask whose process the client is. The pipe then is open to whoever
/// sits at this PC, and the client is told by its process alone.
std::wstring whoMayConnect(const PeerProcess& client)
{
    const auto user = client.userSid();
    return pipeSddl(user ? *user : L"IU");
}

/// The folder is named here and nowhere else: whoever starts the helper cannot point it at another one.
int removeRecords()
{
    const auto folder = machineStateFolder();
    if (!folder)
        return notRemoved;
    const auto isGone = removeProtectedFolder(*folder);
    if (!isGone)
        return notRemoved;
    return *isGone ? removed : notOurs;
}

int serve(const Start& start)
{
    const auto client = PeerProcess::open(start.client);
    if (!client)
        return noClient;
    if (!client->mustBeOneOf({"l2tp-repair-wizard.exe", "l2tp-repair.exe"}))
        return foreignClient;
    auto listener = PipeListener::create(start.pipe, whoMayConnect(*client));
    if (!listener)
        return noPipe;
    WindowsPc pc;
    auto journals = openMachineJournals(std::as_const(pc).system().identity());
    if (!journals)
        return noJournals;
    auto channel = std::move(*listener).accept(start.client, untilTheClientConnects);
    if (!channel)
        return noClient;
    const auto log = openOwnLog();
    log->info("helper: began, version {}", REPAIR_VERSION);
    MachineSession machine(pc, **journals, *log);
    HelperSession(**channel, machine, *log).serve();
    return served;
}

} // namespace

int WINAPI WinMain(HINSTANCE, HINSTANCE, LPSTR, int)
{
    hardenProcess();
    const std::vector<std::string> arguments = readCommandLine();
    if (arguments == std::vector<std::string> {"--remove-records"})
        return removeRecords();
    const auto start = whomToServe(arguments);
    return start ? serve(*start) : badUsage;
}
