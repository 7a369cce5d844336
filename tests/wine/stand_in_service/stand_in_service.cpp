// A service that behaves as its command line says, installed by tests under the names of Windows' own.
//
// stand_in_service [normal | slow-stop | hang-stop | slow-start | fail-start N | refuse-start N | exit-early]
//   slow-stop     takes 1.5 s to stop and shows its progress by checkpoints
//   hang-stop     says that it stops and never does; the test ends its process
//   slow-start    takes 1.5 s to start, with checkpoints
//   fail-start N  stops while it starts, with N as its Win32 exit code
//   refuse-start N  the same, with N as a code that only it knows (1066)
//   exit-early    ends without ever speaking to the SCM (1053)
#include <windows.h>
#include <winsvc.h>

#include <cstdlib>
#include <cwchar>
#include <string>

namespace {

enum class Behaviour { normal, slowStop, hangStop, slowStart, failStart, refuseStart, exitEarly };

struct Name {
    const wchar_t* text;
    Behaviour behaviour;
};

constexpr Name names[] {{L"normal", Behaviour::normal}, {L"slow-stop", Behaviour::slowStop},
    {L"hang-stop", Behaviour::hangStop}, {L"slow-start", Behaviour::slowStart},
    {L"fail-start", Behaviour::failStart}, {L"refuse-start", Behaviour::refuseStart},
    {L"exit-early", Behaviour::exitEarly}};

Behaviour behaviour = Behaviour::normal;
DWORD exitCode = 0;
SERVICE_STATUS_HANDLE speaker = nullptr;
SERVICE_STATUS status {SERVICE_WIN32_OWN_PROCESS, SERVICE_START_PENDING, 0, 0, 0, 0, 0};

void say(DWORD state, DWORD waitHint = 0)
{
    status.dwCurrentState = state;
    status.dwControlsAccepted = state == SERVICE_RUNNING ? SERVICE_ACCEPT_STOP : 0;
    status.dwCheckPoint = waitHint == 0 ? 0 : status.dwCheckPoint + 1;
    status.dwWaitHint = waitHint;
    SetServiceStatus(speaker, &status);
}

/// Five checkpoints, each well within what the hint before it asked for.
void takeTime(DWORD state)
{
    for (int i = 0; i < 5; ++i) {
        say(state, 1000);
        Sleep(300);
    }
}

DWORD WINAPI stopLater(void*)
{
    if (behaviour == Behaviour::slowStop)
        takeTime(SERVICE_STOP_PENDING);
    say(SERVICE_STOPPED);
    return 0;
}

DWORD WINAPI handle(DWORD control, DWORD, void*, void*)
{
    if (control != SERVICE_CONTROL_STOP)
        return control == SERVICE_CONTROL_INTERROGATE ? NO_ERROR : ERROR_CALL_NOT_IMPLEMENTED;
    say(SERVICE_STOP_PENDING, 5000);
    if (behaviour != Behaviour::hangStop)
        CloseHandle(CreateThread(nullptr, 0, stopLater, nullptr, 0, nullptr));
    return NO_ERROR;
}

void WINAPI run(DWORD count, wchar_t** arguments)
{
    speaker = RegisterServiceCtrlHandlerExW(count > 0 ? arguments[0] : L"", handle, nullptr);
    if (behaviour == Behaviour::slowStart)
        takeTime(SERVICE_START_PENDING);
    if (behaviour == Behaviour::failStart || behaviour == Behaviour::refuseStart) {
        say(SERVICE_START_PENDING, 1000);
        Sleep(300); // so that whoever starts it sees it on its way
        const bool own = behaviour == Behaviour::refuseStart;
        status.dwWin32ExitCode = own ? ERROR_SERVICE_SPECIFIC_ERROR : exitCode;
        status.dwServiceSpecificExitCode = own ? exitCode : 0;
        say(SERVICE_STOPPED);
        return;
    }
    say(SERVICE_RUNNING);
}

} // namespace

int wmain(int count, wchar_t** arguments)
{
    const std::wstring wanted = count > 1 ? arguments[1] : L"normal";
    for (const Name& name : names)
        if (wanted == name.text)
            behaviour = name.behaviour;
    exitCode = count > 2 ? std::wcstoul(arguments[2], nullptr, 10) : 0;
    if (behaviour == Behaviour::exitEarly)
        return 0;
    wchar_t anyName[] = L"";
    const SERVICE_TABLE_ENTRYW table[] {{anyName, run}, {nullptr, nullptr}};
    return StartServiceCtrlDispatcherW(table) ? 0 : 1;
}
