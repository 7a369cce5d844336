// Numbers the possible photographs so that a slot that is not taken yet costs nothing and moves nothing.
#include "core/support_code/findings_field.h"

#include <algorithm>

namespace repair::coding {
namespace {

constexpr std::size_t mostExact = 6;
constexpr std::size_t mostBesideServer = 5;
constexpr std::uint32_t kinds = 3; // broken, suspect, unknown
constexpr std::uint32_t mapFlag = 1U << 29;
constexpr std::uint32_t unreadableFlag = 1U << stepSlots;

using Counts = std::array<std::array<std::uint32_t, mostExact + 1>, stepSlots + 1>;

/// counts[n][k]: in how many ways n steps can be judged with at most k of them not healthy.
constexpr Counts counts = [] {
    Counts all {};
    for (std::size_t n = 0; n <= stepSlots; ++n)
        for (std::size_t k = 0; k <= mostExact; ++k)
            all[n][k] = n == 0 || k == 0 ? 1 : all[n - 1][k] + kinds * all[n - 1][k - 1];
    return all;
}();
static_assert(counts[stepSlots][mostExact] <= mapFlag);
static_assert(counts[stepSlots][mostBesideServer] <= 1U << findingsBitsBesideServer);
static_assert(stepSlots + 1 == 29, "the map and its flag fill the field");

bool isProblem(StepSign sign)
{
    return sign == StepSign::broken || sign == StepSign::suspect || sign == StepSign::found;
}

bool isMap(const SupportCode& code)
{
    return code.moreUnreadable
        || std::find(code.steps.begin(), code.steps.end(), StepSign::found) != code.steps.end();
}

std::uint32_t mapOf(const SupportCode& code)
{
    std::uint32_t field = mapFlag | (code.moreUnreadable ? unreadableFlag : 0);
    for (std::size_t slot = 0; slot < stepSlots; ++slot)
        field |= isProblem(code.steps[slot]) ? 1U << slot : 0;
    return field;
}

std::size_t mostExactIn(const SupportCode& code)
{
    return code.server ? mostBesideServer : mostExact;
}

/// From the last slot down: all photographs with this slot healthy come first, so that the number of one
/// depends on no slot above its last finding.
std::uint32_t rankOf(const SupportCode& code)
{
    std::uint32_t rank = 0;
    std::size_t left = mostExactIn(code);
    for (std::size_t slot = stepSlots; slot-- > 0;) {
        if (code.steps[slot] == StepSign::healthy)
            continue;
        const auto kind = static_cast<std::uint32_t>(code.steps[slot]) - 1;
        rank += counts[slot][left] + kind * counts[slot][left - 1];
        --left;
    }
    return rank;
}

void readRank(std::uint32_t rank, SupportCode& code)
{
    std::size_t left = mostExactIn(code);
    for (std::size_t slot = stepSlots; slot-- > 0;) {
        if (rank < counts[slot][left])
            continue;
        rank -= counts[slot][left];
        const std::uint32_t each = counts[slot][left - 1];
        code.steps[slot] = static_cast<StepSign>(rank / each + 1);
        rank %= each;
        --left;
    }
}

void readMap(std::uint32_t field, SupportCode& code)
{
    code.moreUnreadable = (field & unreadableFlag) != 0;
    for (std::size_t slot = 0; slot < stepSlots; ++slot)
        if ((field >> slot & 1U) != 0)
            code.steps[slot] = StepSign::found;
}

} // namespace

void keepWhatFits(SupportCode& code)
{
    const auto healthy = std::count(code.steps.begin(), code.steps.end(), StepSign::healthy);
    const std::size_t found = stepSlots - static_cast<std::size_t>(healthy);
    if (found > mostBesideServer || isMap(code))
        code.server.reset();
    if (found <= mostExact && !isMap(code))
        return;
    for (StepSign& sign : code.steps) {
        code.moreUnreadable |= sign == StepSign::unknown;
        sign = isProblem(sign) ? StepSign::found : StepSign::healthy;
    }
}

std::uint32_t findingsField(const SupportCode& code)
{
    return isMap(code) ? mapOf(code) : rankOf(code);
}

bool readFindings(std::uint32_t field, SupportCode& code)
{
    if (!code.server && (field & mapFlag) != 0)
        readMap(field & ~mapFlag, code);
    else if (field < counts[stepSlots][mostExactIn(code)])
        readRank(field, code);
    else
        return false;
    for (std::size_t slot = 0; slot < stepSlots; ++slot)
        if (code.steps[slot] != StepSign::healthy && stepIdAt(slot).empty())
            return false;
    return field != mapFlag;
}

} // namespace repair::coding
