// Looks things up in the catalogue.
#include "core/model/ras_error.h"

#include "core/model/ras_error_table.h"
#include "core/model/ras_stages.h"

#include <algorithm>
#include <string>

namespace repair {
namespace {

constexpr auto& table = catalogue::allErrors;

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
    const std::uint32_t plain = plainRasCode(code);
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
