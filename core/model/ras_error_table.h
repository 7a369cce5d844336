// The families of the error catalogue joined into one table, at compile time. For the files that look things
// up in it.
#pragma once

#include "core/model/ras_errors_ike.h"
#include "core/model/ras_errors_keys.h"
#include "core/model/ras_errors_local.h"
#include "core/model/ras_errors_path.h"
#include "core/model/ras_errors_ppp.h"

#include <algorithm>
#include <array>

namespace repair::catalogue {

template <std::size_t... Sizes>
constexpr auto joined(const std::array<RasError, Sizes>&... families)
{
    std::array<RasError, (Sizes + ...)> all {};
    auto end = all.begin();
    ((end = std::copy(families.begin(), families.end(), end)), ...);
    std::sort(all.begin(), all.end(), [](const RasError& a, const RasError& b) { return a.code < b.code; });
    return all;
}

/// In ascending order of the code.
inline constexpr auto allErrors =
    joined(localErrors, pathErrors, socketErrors, keyErrors, ikeErrors, pppErrors);

constexpr bool isEveryCodeListedOnce()
{
    return std::adjacent_find(allErrors.begin(), allErrors.end(), [](const RasError& a, const RasError& b) {
        return a.code == b.code;
    }) == allErrors.end();
}
static_assert(isEveryCodeListedOnce());

} // namespace repair::catalogue
