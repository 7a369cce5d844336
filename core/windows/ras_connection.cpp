// RasEnumConnections says how much room it needs; connections may come and go between two calls.
#include "core/windows/ras_connection.h"

#include "core/windows/system_library.h"
#include "core/windows/utf16.h"
#include "core/windows/win_error.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include <raserror.h>

namespace repair {
namespace {

using EnumConnections = DWORD WINAPI(RasConnectionInfo*, DWORD*, DWORD*);
using GetConnectStatus = DWORD WINAPI(RasHandle, RasConnectionStatus*);
using HangUp = DWORD WINAPI(RasHandle);

constexpr DWORD pollMilliseconds = 50;
constexpr int attempts = 5;

Result<std::vector<RasConnectionInfo>> connections()
{
    const auto call = rasFunction<EnumConnections>("RasEnumConnectionsW");
    if (!call)
        return fail(call.error());
    std::vector<RasConnectionInfo> list(1);
    DWORD code = ERROR_BUFFER_TOO_SMALL;
    for (int i = 0; i < attempts && code == ERROR_BUFFER_TOO_SMALL; ++i) {
        list.front().size = sizeof(RasConnectionInfo);
        auto bytes = static_cast<DWORD>(list.size() * sizeof(RasConnectionInfo));
        DWORD count = 0;
        code = (*call)(list.data(), &bytes, &count);
        list.resize(code == ERROR_SUCCESS ? count : bytes / sizeof(RasConnectionInfo) + 1);
    }
    if (code != ERROR_SUCCESS)
        return winFail(code, "list connections");
    return list;
}

bool isSameText(const wchar_t* one, const std::wstring& other)
{
    return CompareStringOrdinal(one, -1, other.c_str(), -1, TRUE) == CSTR_EQUAL;
}

} // namespace

bool isWithoutRasMan(std::uint32_t code)
{
    constexpr std::array<std::uint32_t, 7> codes {ERROR_RASMAN_CANNOT_INITIALIZE,
        ERROR_RASMAN_SERVICE_STOPPED, ERROR_SERVICE_DISABLED, ERROR_SERVICE_DEPENDENCY_FAIL,
        ERROR_SERVICE_DOES_NOT_EXIST, RPC_S_SERVER_UNAVAILABLE, EPT_S_NOT_REGISTERED};
    return std::ranges::find(codes, code) != codes.end();
}

Result<bool> hasConnection(const RasEntry& entry)
{
    const auto list = connections();
    if (!list && isWithoutRasMan(list.error().osCode))
        return false;
    if (!list)
        return fail(list.error());
    const std::wstring name = toWide(entry.name);
    return std::ranges::any_of(*list, [&](const RasConnectionInfo& connection) {
        return isSameText(connection.entry, name)
            && isSameText(connection.phonebook, entry.phonebook.native());
    });
}

Status hangUp(RasHandle connection, std::chrono::milliseconds patience)
{
    const auto end = rasFunction<HangUp>("RasHangUpW");
    if (!end)
        return fail(end.error());
    const auto status = rasFunction<GetConnectStatus>("RasGetConnectStatusW");
    if (!status)
        return fail(status.error());
    const DWORD code = (*end)(connection);
    if (code != ERROR_SUCCESS && code != ERROR_INVALID_HANDLE && code != ERROR_ALREADY_DISCONNECTING)
        return winFail(code, "hang up");
    const auto until = std::chrono::steady_clock::now() + patience;
    for (;;) {
        RasConnectionStatus now {};
        now.size = sizeof now;
        if ((*status)(connection, &now) == ERROR_INVALID_HANDLE)
            return {};
        if (std::chrono::steady_clock::now() >= until)
            return winFail(ERROR_TIMEOUT, "hang up");
        Sleep(pollMilliseconds);
    }
}

} // namespace repair
