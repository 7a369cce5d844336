// Joins the families of the catalogue into one sorted table, at compile time, and looks things up in it.
#include "core/model/ras_error.h"

#include "core/model/ras_errors_ike.h"
#include "core/model/ras_errors_keys.h"
#include "core/model/ras_errors_local.h"
#include "core/model/ras_errors_path.h"
#include "core/model/ras_errors_ppp.h"

#include <algorithm>
#include <string>

namespace repair {
namespace {

template <std::size_t... Sizes>
constexpr auto joined(const std::array<RasError, Sizes>&... families)
{
    std::array<RasError, (Sizes + ...)> all{};
    auto end = all.begin();
    ((end = std::copy(families.begin(), families.end(), end)), ...);
    std::sort(all.begin(), all.end(), [](const RasError& a, const RasError& b) { return a.code < b.code; });
    return all;
}

constexpr auto table = joined(catalogue::localErrors, catalogue::pathErrors, catalogue::socketErrors,
    catalogue::keyErrors, catalogue::ikeErrors, catalogue::pppErrors);

constexpr bool isEveryCodeListedOnce()
{
    return std::adjacent_find(table.begin(), table.end(), [](const RasError& a, const RasError& b) {
        return a.code == b.code;
    }) == table.end();
}
static_assert(isEveryCodeListedOnce());

constexpr std::uint32_t win32AsHresult = 0x80070000;

/// How wrong a reading of the one code would be as the other: the slips of tongue and finger come first.
std::uint64_t strangeness(std::uint32_t meant, std::uint32_t said)
{
    constexpr std::uint64_t notASlip = std::uint64_t{1} << 32;
    const std::string a = std::to_string(meant);
    const std::string b = std::to_string(said);
    const std::uint64_t distance = meant > said ? meant - said : said - meant;
    if (a.size() != b.size())
        return notASlip + distance;
    std::size_t wrongDigits = 0;
    for (std::size_t place = 0; place < a.size(); ++place)
        wrongDigits += a[place] != b[place] ? 1 : 0;
    const bool isSwap = wrongDigits == 2 && std::is_permutation(a.begin(), a.end(), b.begin());
    return wrongDigits == 1 || isSwap ? distance : notASlip + distance;
}

} // namespace

std::span<const RasError> allRasErrors()
{
    return table;
}

const RasError* findRasError(std::uint32_t code)
{
    const std::uint32_t plain = (code & 0xffff0000) == win32AsHresult ? code & 0xffff : code;
    const auto found = std::lower_bound(table.begin(), table.end(), plain,
        [](const RasError& error, std::uint32_t wanted) { return error.code < wanted; });
    return found != table.end() && found->code == plain ? &*found : nullptr;
}

std::vector<const RasError*> nearRasErrors(std::uint32_t code, std::size_t most)
{
    std::vector<const RasError*> near;
    for (const RasError& error : table)
        near.push_back(&error);
    std::stable_sort(near.begin(), near.end(), [code](const RasError* a, const RasError* b) {
        return strangeness(a->code, code) < strangeness(b->code, code);
    });
    near.resize(std::min(most, near.size()));
    return near;
}

std::vector<std::string_view> stepsFor(const RasError& error)
{
    std::vector<std::string_view> steps;
    for (const Remedy remedy : error.remedies)
        for (const std::string_view step : stepsFor(remedy))
            if (std::find(steps.begin(), steps.end(), step) == steps.end())
                steps.push_back(step);
    return steps;
}

} // namespace repair
