// The winerror.h numbers that a simulated PC answers with, as Errors.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <utility>

namespace repair::winError {

inline constexpr std::uint32_t accessDenied = 5;
inline constexpr std::uint32_t invalidParameter = 87;
inline constexpr std::uint32_t invalidName = 123;
inline constexpr std::uint32_t moduleNotFound = 126;
inline constexpr std::uint32_t alreadyExists = 183;
inline constexpr std::uint32_t noSuchEntry = 623; ///< raserror.h
inline constexpr std::uint32_t dependentsRunning = 1051;
inline constexpr std::uint32_t requestTimeout = 1053;
inline constexpr std::uint32_t databaseLocked = 1055;
inline constexpr std::uint32_t serviceDisabled = 1058;
inline constexpr std::uint32_t circularDependency = 1059;
inline constexpr std::uint32_t noSuchService = 1060;
inline constexpr std::uint32_t dependencyFailed = 1068;
inline constexpr std::uint32_t markedForDelete = 1072;
inline constexpr std::uint32_t serviceExists = 1073;
inline constexpr std::uint32_t dependencyDeleted = 1075;
inline constexpr std::uint32_t noSuchDevice = 1167; ///< ERROR_DEVICE_NOT_CONNECTED

[[nodiscard]] constexpr ErrorKind kindOf(std::uint32_t code)
{
    switch (code) {
    case accessDenied:
        return ErrorKind::accessDenied;
    case invalidParameter:
    case invalidName:
        return ErrorKind::invalidInput;
    case alreadyExists:
    case serviceExists:
        return ErrorKind::conflict;
    case noSuchEntry:
    case noSuchService:
    case noSuchDevice:
        return ErrorKind::notFound;
    case requestTimeout:
        return ErrorKind::timedOut;
    case databaseLocked:
    case markedForDelete:
        return ErrorKind::busy;
    default:
        return ErrorKind::failed;
    }
}

[[nodiscard]] inline tl::unexpected<Error> refuse(
    std::uint32_t code, std::string operation, std::string subject)
{
    return fail({kindOf(code), code, std::move(operation), std::move(subject)});
}

} // namespace repair::winError
