// What the Win32, RAS and service calls of the adapters can answer.
#include "core/windows/win_error.h"

#include <raserror.h>
#include <windows.h>

#include <utility>

namespace repair {

ErrorKind kindOfWinError(std::uint32_t code)
{
    switch (code) {
    case ERROR_ACCESS_DENIED:
    case ERROR_PRIVILEGE_NOT_HELD:
    case ERROR_WRITE_PROTECT:
        return ErrorKind::accessDenied;
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
    case ERROR_SERVICE_DOES_NOT_EXIST:
    case ERROR_DEVICE_NOT_CONNECTED:
    case ERROR_CANNOT_FIND_PHONEBOOK_ENTRY:
    case ERROR_CANNOT_OPEN_PHONEBOOK:
        return ErrorKind::notFound;
    case ERROR_ALREADY_EXISTS:
    case ERROR_FILE_EXISTS:
    case ERROR_SERVICE_EXISTS:
        return ErrorKind::conflict;
    case ERROR_SHARING_VIOLATION:
    case ERROR_LOCK_VIOLATION:
    case ERROR_SERVICE_DATABASE_LOCKED:
    case ERROR_SERVICE_MARKED_FOR_DELETE:
    case ERROR_SERVICE_CANNOT_ACCEPT_CTRL:
    case ERROR_PIPE_BUSY:
        return ErrorKind::busy;
    case ERROR_SERVICE_REQUEST_TIMEOUT:
    case ERROR_TIMEOUT:
    case WAIT_TIMEOUT:
    case ERROR_SEM_TIMEOUT:
        return ErrorKind::timedOut;
    case ERROR_INVALID_PARAMETER:
    case ERROR_INVALID_NAME:
    case ERROR_BAD_PATHNAME:
        return ErrorKind::invalidInput;
    case ERROR_NOT_SUPPORTED:
    case ERROR_CALL_NOT_IMPLEMENTED:
    case ERROR_INVALID_LEVEL:
    case ERROR_PROC_NOT_FOUND:
        return ErrorKind::unsupported;
    case ERROR_MOD_NOT_FOUND:
    case RPC_S_SERVER_UNAVAILABLE:
    case ERROR_SERVICE_NOT_ACTIVE:
    case ERROR_BAD_NETPATH:
    case ERROR_NETWORK_UNREACHABLE:
        return ErrorKind::unavailable;
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
        return ErrorKind::noSpace;
    case ERROR_CANCELLED:
        return ErrorKind::cancelled;
    default:
        return ErrorKind::failed;
    }
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
