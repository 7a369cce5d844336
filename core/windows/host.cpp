// Asks Windows in UTF-16, because main's own words went through the code page.
#include "core/windows/host.h"

#include "core/windows/private_folder.h"
#include "core/windows/run_as_elevation.h"
#include "core/windows/unique_handle.h"
#include "core/windows/utf16.h"
#include "core/windows/windows_pc.h"

#include <windows.h>

#include <shellapi.h>

#include <utility>

namespace repair {
namespace {

constexpr std::uint32_t oldestBuild = 17763; // Windows 10 version 1809

} // namespace

JournalDirectory::JournalDirectory(const std::string& path)
    : WindowsJournalDirectory(path, {}, [path] { return makePrivateFolder(path); })
{ }

Result<std::unique_ptr<Pc>> openHostPc()
{
    auto pc = std::make_unique<WindowsPc>();
    const auto version = std::as_const(*pc).updates().version();
    // A version that cannot be read is no reason to refuse.
    if (version && version->build < oldestBuild)
        return fail({ErrorKind::unsupported, 0, "run on this Windows", std::to_string(version->build)});
    return pc;
}

Result<MachineAccess> openHostMachine(const Pc& pc, void* window)
{
    auto journals = openMachineJournals(pc.system().identity());
    if (!journals)
        return fail(journals.error());
    MachineAccess access {std::move(*journals), nullptr};
    if (pc.system().isElevated())
        return access;
    auto helper = RunAsElevation::ownHelperFile();
    if (!helper)
        return fail(helper.error());
    access.elevation = std::make_unique<RunAsElevation>(std::move(*helper), window);
    return access;
}

std::vector<std::string> hostArguments(int /*count*/, char** /*words*/)
{
    int count = 0;
    wchar_t** words = CommandLineToArgvW(GetCommandLineW(), &count);
    const LocalMemory owner(words);
    std::vector<std::string> arguments;
    for (int i = 1; words != nullptr && i < count; ++i)
        arguments.push_back(toUtf8(words[i]));
    return arguments;
}

std::string hostVariable(const std::string& name)
{
    const std::wstring wide = toWide(name);
    std::wstring value(GetEnvironmentVariableW(wide.c_str(), nullptr, 0), L'\0');
    if (!value.empty())
        value.resize(GetEnvironmentVariableW(wide.c_str(), value.data(), static_cast<DWORD>(value.size())));
    return toUtf8(value);
}

} // namespace repair
