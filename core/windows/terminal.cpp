// ReadConsole, WriteConsole and a control handler.
#include "core/windows/terminal.h"

#include "core/windows/unique_handle.h"
#include "core/windows/utf16.h"
#include "core/windows/win_error.h"

#include <windows.h>

#include <algorithm>
#include <mutex>
#include <optional>

namespace repair {
namespace {

constexpr std::size_t longestLine = 4096;
constexpr std::size_t largestWrite = 8192; // WriteConsole refused more than 64 KB before Windows 8

HANDLE standardHandle(int descriptor)
{
    constexpr DWORD names[] = {STD_INPUT_HANDLE, STD_OUTPUT_HANDLE, STD_ERROR_HANDLE};
    return GetStdHandle(names[descriptor]);
}

bool isConsole(HANDLE handle)
{
    DWORD mode = 0;
    return GetConsoleMode(handle, &mode) != FALSE;
}

void writeToConsole(HANDLE console, std::string_view utf8)
{
    const std::wstring wide = toWide(utf8);
    std::wstring_view rest = wide;
    while (!rest.empty()) {
        DWORD written = 0;
        const auto size = static_cast<DWORD>(std::min(rest.size(), largestWrite));
        if (!WriteConsoleW(console, rest.data(), size, &written, nullptr) || written == 0)
            return;
        rest.remove_prefix(written);
    }
}

void writeToFile(HANDLE file, std::string_view bytes)
{
    while (!bytes.empty()) {
        DWORD written = 0;
        const auto size = static_cast<DWORD>(std::min<std::size_t>(bytes.size(), 1U << 20U));
        if (!WriteFile(file, bytes.data(), size, &written, nullptr) || written == 0)
            return;
        bytes.remove_prefix(written);
    }
}

Error lineError(ErrorKind kind)
{
    return {kind, 0, "read secret", "standard input"};
}

/// Byte by byte, so that nothing after the line is taken from whoever reads next.
Result<Secret> readLineFromFile(HANDLE file)
{
    std::string line;
    line.reserve(longestLine + 1); // no reallocation may leave a copy of the secret behind
    for (;;) {
        char byte = 0;
        DWORD count = 0;
        const bool read = ReadFile(file, &byte, 1, &count, nullptr) != FALSE;
        const DWORD code = GetLastError();
        if (!read && code != ERROR_BROKEN_PIPE && code != ERROR_HANDLE_EOF) {
            wipe(line);
            return winFail(code, "read secret", "standard input");
        }
        if ((!read || count == 0) && line.empty())
            return fail(lineError(ErrorKind::cancelled));
        if (!read || count == 0 || byte == '\n')
            break;
        if (line.size() == longestLine) {
            wipe(line);
            return fail(lineError(ErrorKind::tooLarge));
        }
        line += byte;
    }
    if (line.ends_with('\r'))
        line.pop_back();
    return Secret(std::move(line));
}

/// The console hands out whole lines in line mode, which stays on.
Result<Secret> readLineFromConsole(HANDLE console)
{
    std::wstring wide(longestLine + 2, L'\0');
    DWORD count = 0;
    const bool read =
        ReadConsoleW(console, wide.data(), static_cast<DWORD>(wide.size()), &count, nullptr) != FALSE;
    const DWORD code = GetLastError();
    if (!read)
        return winFail(code, "read secret", "console");
    const std::size_t end = std::wstring_view(wide.data(), count).find_first_of(L"\r\n\x1a");
    std::string line = toUtf8({wide.data(), std::min<std::size_t>(end, count)});
    const bool isCut = end == std::wstring_view::npos && count == wide.size();
    const bool isEnd = count == 0 || (end == 0 && wide[0] == L'\x1a'); // Ctrl+Z
    SecureZeroMemory(wide.data(), wide.size() * sizeof(wchar_t));
    if (isCut || line.size() > longestLine) {
        wipe(line);
        return fail(lineError(ErrorKind::tooLarge));
    }
    if (isEnd)
        return fail(lineError(ErrorKind::cancelled));
    return Secret(std::move(line));
}

FileHandle openConsole(const wchar_t* name)
{
    return FileHandle(CreateFileW(name, GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
        nullptr, OPEN_EXISTING, 0, nullptr));
}

struct Watched {
    std::mutex mutex;
    std::optional<std::stop_source> stop;
};

/// Windows hands a control handler nothing of the caller's.
Watched& watched()
{
    static Watched instance;
    return instance;
}

BOOL WINAPI onControl(DWORD event)
{
    std::optional<std::stop_source> stop;
    {
        const std::lock_guard lock(watched().mutex);
        stop = watched().stop;
    }
    if (!stop)
        return FALSE;
    const bool isFirst = stop->request_stop();
    if (event == CTRL_C_EVENT || event == CTRL_BREAK_EVENT)
        return isFirst ? TRUE : FALSE; // asked twice: the default handler ends the process
    Sleep(INFINITE); // Windows ends the process when this returns, or after its own time limit
    return TRUE;
}

} // namespace

bool isTerminal(int descriptor)
{
    return isConsole(standardHandle(descriptor));
}

void writeText(int descriptor, std::string_view text)
{
    const HANDLE handle = standardHandle(descriptor);
    if (isConsole(handle))
        writeToConsole(handle, text);
    else
        writeToFile(handle, text);
}

Result<Secret> readLineOfInput()
{
    const HANDLE input = standardHandle(0);
    return isConsole(input) ? readLineFromConsole(input) : readLineFromFile(input);
}

Result<Secret> readUnseenLine(const std::string& prompt)
{
    const FileHandle input = openConsole(L"CONIN$");
    const FileHandle output = openConsole(L"CONOUT$");
    DWORD before = 0;
    if (!input || !output || !GetConsoleMode(input.get(), &before))
        return fail({ErrorKind::unavailable, 0, "read secret", "console"});
    const DWORD unseen =
        (before | ENABLE_LINE_INPUT | ENABLE_PROCESSED_INPUT) & ~static_cast<DWORD>(ENABLE_ECHO_INPUT);
    if (!SetConsoleMode(input.get(), unseen))
        return winFail(GetLastError(), "read secret", "console");
    writeToConsole(output.get(), prompt);
    auto line = readLineFromConsole(input.get());
    SetConsoleMode(input.get(), before);
    writeToConsole(output.get(), "\r\n");
    return line;
}

SignalWatch::SignalWatch(std::stop_source& stop)
{
    {
        const std::lock_guard lock(watched().mutex);
        watched().stop = stop;
    }
    SetConsoleCtrlHandler(onControl, TRUE);
}

SignalWatch::~SignalWatch()
{
    SetConsoleCtrlHandler(onControl, FALSE);
    const std::lock_guard lock(watched().mutex);
    watched().stop.reset();
}

} // namespace repair
