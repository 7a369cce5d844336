// What the system calls of the socket adapter can answer.
#include "core/posix/posix_error.h"

#include <cerrno>
#include <utility>

namespace repair {

ErrorKind kindOfErrno(int code)
{
    switch (code) {
    case EPERM: // the local packet filter dropped the datagram
    case EACCES:
        return ErrorKind::accessDenied;
    case ENETUNREACH:
    case ENETDOWN:
    case EHOSTUNREACH:
    case EHOSTDOWN:
    case EADDRNOTAVAIL:
        return ErrorKind::unavailable;
    case ETIMEDOUT:
        return ErrorKind::timedOut;
    case EAFNOSUPPORT:
        return ErrorKind::unsupported;
    default:
        return ErrorKind::io;
    }
}

Error posixError(int code, std::string operation, std::string subject)
{
    return {kindOfErrno(code), static_cast<std::uint32_t>(code), std::move(operation), std::move(subject)};
}

} // namespace repair
