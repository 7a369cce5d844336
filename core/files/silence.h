// What a PC opened from files answers where the files are silent, and to every wish to change it.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <utility>

namespace repair {

namespace filesCode {
inline constexpr std::uint32_t invalidData = 13; // ERROR_INVALID_DATA
inline constexpr std::uint32_t notSupported = 50; // ERROR_NOT_SUPPORTED
inline constexpr std::uint32_t alreadyExists = 183; // ERROR_ALREADY_EXISTS
inline constexpr std::uint32_t noSuchEntry = 623; // ERROR_CANNOT_FIND_PHONEBOOK_ENTRY of raserror.h
inline constexpr std::uint32_t notFound = 1168; // ERROR_NOT_FOUND
} // namespace filesCode

/// No export holds it, whatever one sends: whether a service runs, what a device does.
[[nodiscard]] inline tl::unexpected<Error> neverSaid(std::string operation, std::string subject)
{
    return fail({ErrorKind::unsupported, filesCode::notSupported, std::move(operation), std::move(subject)});
}

/// A file that could say it is not among those that were opened.
[[nodiscard]] inline tl::unexpected<Error> notSaid(std::string operation, std::string subject)
{
    return fail({ErrorKind::notFound, filesCode::notFound, std::move(operation), std::move(subject)});
}

[[nodiscard]] inline tl::unexpected<Error> refuseToWrite(std::string subject)
{
    return neverSaid("change a PC that was opened from files", std::move(subject));
}

} // namespace repair
