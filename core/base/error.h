// What can go wrong, in few closed kinds. No sentences here: wording lives in app/text.
#pragma once

#include <cstdint>
#include <string>

namespace repair {

enum class ErrorKind {
    notFound, ///< the thing asked for does not exist
    accessDenied, ///< it exists, but this process may not touch it
    conflict, ///< somebody else changed it since, or two wishes collide
    busy, ///< held by another process, or in a pending state; worth trying again
    timedOut, ///< no answer in the time allowed
    invalidInput, ///< what the caller or the person gave cannot be used
    corrupt, ///< data that we read is damaged
    tooNew, ///< data that we read was written by a newer version
    tooLarge, ///< over a stated limit
    unsupported, ///< this PC or this adapter cannot do it
    unavailable, ///< the part of the system that would answer is not running
    noSpace, ///< the disk is full
    io, ///< any other failure of a file, pipe or socket
    cancelled, ///< the person said stop
    failed, ///< the system said no; osCode says why
};

/// A failure: its kind, the system's own code (0 if none), what was being done, and to what.
/// operation is a short English verb phrase for logs ("open journal"); subject a name, path or line.
struct Error {
    ErrorKind kind = ErrorKind::failed;
    std::uint32_t osCode = 0;
    std::string operation;
    std::string subject;

    friend bool operator==(const Error&, const Error&) = default;
};

} // namespace repair
