// What the Win32, RAS and service calls of the adapters can answer.
#include "core/windows/win_error.h"

#include <raserror.h>
#include <windows.h>

#include <algorithm>
#include <array>
#include <utility>

namespace repair {
namespace {

// HRESULTs that hold no Win32 code, and a code of SetupAPI's own (ERROR_NO_SUCH_DEVINST).
constexpr std::uint32_t notImplemented = 0x8000'4001;
constexpr std::uint32_t classNotAvailable = 0x8004'0111;
constexpr std::uint32_t classNotRegistered = 0x8004'0154;
constexpr std::uint32_t noSuchDevice = 0xe000'020b;

struct Row {
    std::uint32_t code = 0;
    ErrorKind kind {};
};

constexpr std::array rows {
    Row {ERROR_ACCESS_DENIED, ErrorKind::accessDenied},
    Row {ERROR_PRIVILEGE_NOT_HELD, ErrorKind::accessDenied},
    Row {ERROR_CANNOT_WRITE_PHONEBOOK, ErrorKind::accessDenied},
    Row {ERROR_WRITE_PROTECT, ErrorKind::accessDenied},
    Row {ERROR_FILE_NOT_FOUND, ErrorKind::notFound},
    Row {ERROR_PATH_NOT_FOUND, ErrorKind::notFound},
    Row {ERROR_SERVICE_DOES_NOT_EXIST, ErrorKind::notFound},
    Row {ERROR_DEVICE_NOT_CONNECTED, ErrorKind::notFound},
    Row {ERROR_CANNOT_FIND_PHONEBOOK_ENTRY, ErrorKind::notFound},
    Row {ERROR_CANNOT_OPEN_PHONEBOOK, ErrorKind::notFound},
    Row {ERROR_ALREADY_EXISTS, ErrorKind::conflict},
    Row {ERROR_FILE_EXISTS, ErrorKind::conflict},
    Row {ERROR_SERVICE_EXISTS, ErrorKind::conflict},
    Row {ERROR_DUPLICATE_SERVICE_NAME, ErrorKind::conflict},
    Row {ERROR_SHARING_VIOLATION, ErrorKind::busy},
    Row {ERROR_LOCK_VIOLATION, ErrorKind::busy},
    Row {ERROR_USER_MAPPED_FILE, ErrorKind::busy},
    Row {ERROR_SERVICE_DATABASE_LOCKED, ErrorKind::busy},
    Row {ERROR_SERVICE_MARKED_FOR_DELETE, ErrorKind::busy},
    Row {ERROR_DEPENDENT_SERVICES_RUNNING, ErrorKind::busy},
    Row {ERROR_SERVICE_CANNOT_ACCEPT_CTRL, ErrorKind::busy},
    Row {ERROR_PIPE_BUSY, ErrorKind::busy},
    Row {ERROR_DIAL_ALREADY_IN_PROGRESS, ErrorKind::busy},
    Row {ERROR_SERVICE_REQUEST_TIMEOUT, ErrorKind::timedOut},
    Row {ERROR_TIMEOUT, ErrorKind::timedOut},
    Row {WAIT_TIMEOUT, ErrorKind::timedOut},
    Row {ERROR_SEM_TIMEOUT, ErrorKind::timedOut},
    Row {ERROR_INVALID_PARAMETER, ErrorKind::invalidInput},
    Row {ERROR_INVALID_NAME, ErrorKind::invalidInput},
    Row {ERROR_BAD_PATHNAME, ErrorKind::invalidInput},
    Row {ERROR_NOT_SUPPORTED, ErrorKind::unsupported},
    Row {ERROR_CALL_NOT_IMPLEMENTED, ErrorKind::unsupported},
    Row {ERROR_INVALID_LEVEL, ErrorKind::unsupported},
    Row {ERROR_RASMAN_CANNOT_INITIALIZE, ErrorKind::unavailable},
    Row {ERROR_RASMAN_SERVICE_STOPPED, ErrorKind::unavailable},
    Row {ERROR_PROC_NOT_FOUND, ErrorKind::unsupported},
    Row {ERROR_MOD_NOT_FOUND, ErrorKind::unavailable},
    Row {RPC_S_SERVER_UNAVAILABLE, ErrorKind::unavailable},
    Row {ERROR_SERVICE_NOT_ACTIVE, ErrorKind::unavailable},
    Row {ERROR_BAD_NETPATH, ErrorKind::unavailable},
    Row {ERROR_BAD_NET_NAME, ErrorKind::unavailable},
    Row {ERROR_NETNAME_DELETED, ErrorKind::unavailable},
    Row {ERROR_NETWORK_UNREACHABLE, ErrorKind::unavailable},
    Row {ERROR_CORRUPT_PHONEBOOK, ErrorKind::corrupt},
    Row {ERROR_DISK_FULL, ErrorKind::noSpace},
    Row {ERROR_HANDLE_DISK_FULL, ErrorKind::noSpace},
    Row {ERROR_CANCELLED, ErrorKind::cancelled},
    Row {EPT_S_NOT_REGISTERED, ErrorKind::unavailable},
    Row {RPC_S_CANNOT_SUPPORT, ErrorKind::unsupported},
    Row {notImplemented, ErrorKind::unsupported},
    Row {classNotAvailable, ErrorKind::unavailable},
    Row {classNotRegistered, ErrorKind::unavailable},
    Row {noSuchDevice, ErrorKind::notFound},
};

} // namespace

ErrorKind kindOfWinError(std::uint32_t code)
{
    const auto row = std::ranges::find(rows, code, &Row::code);
    return row == rows.end() ? ErrorKind::failed : row->kind;
}

Error winError(std::uint32_t code, std::string operation, std::string subject)
{
    return {kindOfWinError(code), code, std::move(operation), std::move(subject)};
}

tl::unexpected<Error> winFail(std::uint32_t code, std::string operation, std::string subject)
{
    return fail(winError(code, std::move(operation), std::move(subject)));
}

} // namespace repair
