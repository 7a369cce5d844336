// Tells a misspelt name of the NAT value from another name.
#include "core/steps/nat_value.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace repair {
namespace {

char lowered(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

std::string withoutCase(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), lowered);
    return result;
}

/// Letters to add, drop or replace to get from one word to the other (Levenshtein).
std::size_t lettersApart(std::string_view left, std::string_view right)
{
    std::vector<std::size_t> row(right.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= left.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= right.size(); ++j) {
            const std::size_t replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row.back();
}

} // namespace

bool isNatLookAlike(std::string_view name)
{
    constexpr std::size_t slips = 4;
    const std::string found = withoutCase(name);
    const std::string right = withoutCase(natValueName);
    const std::size_t longer = std::max(found.size(), right.size());
    const std::size_t shorter = std::min(found.size(), right.size());
    return found != right && longer - shorter <= slips && lettersApart(found, right) <= slips;
}

} // namespace repair
