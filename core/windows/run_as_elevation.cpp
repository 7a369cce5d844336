// ShellExecuteEx, then the pipe that the helper makes under the name it was given.
#include "core/windows/run_as_elevation.h"

#include "core/windows/peer_process.h"
#include "core/windows/pipe_channel.h"
#include "core/windows/utf16.h"
#include "core/windows/win_error.h"

#include <windows.h>

#include <objbase.h>
#include <shellapi.h>

#include <string>

namespace repair {
namespace {

constexpr ByteChannel::Patience untilThePipeIsThere {30'000};

/// The shell may need COM on the calling thread; without it the call still works for plain programs.
class ComOnThisThread {
public:
    ComOnThisThread() : m_result(CoInitializeEx(nullptr, COINIT_APARTMENTTHREADED | COINIT_DISABLE_OLE1DDE))
    { }
    ~ComOnThisThread()
    {
        if (SUCCEEDED(m_result))
            CoUninitialize();
    }
    ComOnThisThread(const ComOnThisThread&) = delete;
    ComOnThisThread& operator=(const ComOnThisThread&) = delete;

private:
    HRESULT m_result;
};

Result<KernelHandle> startElevated(const std::string& file, const std::string& arguments, void* window)
{
    const ComOnThisThread com;
    const std::wstring wideFile = toWide(file);
    const std::wstring wideArguments = toWide(arguments);
    SHELLEXECUTEINFOW start {};
    start.cbSize = sizeof(start);
    start.fMask = SEE_MASK_NOCLOSEPROCESS | SEE_MASK_NOASYNC | SEE_MASK_FLAG_NO_UI;
    start.hwnd = static_cast<HWND>(window);
    start.lpVerb = L"runas";
    start.lpFile = wideFile.c_str();
    start.lpParameters = wideArguments.c_str();
    start.nShow = SW_HIDE;
    if (!ShellExecuteExW(&start)) {
        const DWORD code = GetLastError();
        if (code == ERROR_CANCELLED)
            return fail({ErrorKind::cancelled, code, "ask for consent", {}});
        return fail({ErrorKind::unavailable, code, "reach the helper", file});
    }
    if (!start.hProcess)
        return fail({ErrorKind::unavailable, 0, "reach the helper", file});
    return KernelHandle(start.hProcess);
}

} // namespace

Result<std::string> RunAsElevation::ownHelperFile()
{
    return ownFolder().map([](const std::string& folder) { return folder + "\\l2tp-repair-helper.exe"; });
}

Result<std::unique_ptr<ByteChannel>> RunAsElevation::startHelper()
{
    const auto name = newPipeName();
    if (!name)
        return fail(name.error());
    const std::string arguments = "--pipe " + *name + " --client " + std::to_string(GetCurrentProcessId());
    auto helper = startElevated(m_helperFile, arguments, m_window);
    if (!helper)
        return fail(helper.error());
    auto channel = connectPipe(*name, helper->get(), untilThePipeIsThere);
    if (!channel)
        return fail(
            {ErrorKind::unavailable, channel.error().osCode, "reach the helper", channel.error().operation});
    return channel;
}

} // namespace repair
