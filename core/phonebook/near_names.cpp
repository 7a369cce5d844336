// Edit distance over UTF-16, which is near enough to what a person sees as letters.
#include "core/phonebook/near_names.h"

#include "core/base/utf.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

namespace repair {
namespace {

constexpr std::size_t mostNames = 3;
constexpr std::size_t shortestContained = 3; // below that, nearly every name contains it

std::u16string folded(std::string_view name)
{
    const std::string lower = asciiLower(name);
    return tryUtf16(lower).value_or(std::u16string(lower.begin(), lower.end()));
}

std::size_t editDistance(std::u16string_view a, std::u16string_view b)
{
    std::vector<std::size_t> beforeLast(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::swap(beforeLast, last);
        std::swap(last, row);
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, replaced});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
    }
    return row[b.size()];
}

bool contains(std::u16string_view longer, std::u16string_view shorter)
{
    return shorter.size() >= shortestContained && longer.find(shorter) != std::u16string_view::npos;
}

/// Absent: not near.
std::optional<std::size_t> tryDistance(const std::u16string& name, const std::u16string& candidate)
{
    const auto [shorter, longer] = std::minmax({name.size(), candidate.size()});
    const std::size_t allowed = std::max<std::size_t>(1, name.size() / 3);
    if (longer - shorter <= allowed) {
        const std::size_t distance = editDistance(name, candidate);
        if (distance <= allowed)
            return distance;
    }
    if (contains(name, candidate) || contains(candidate, name))
        return allowed + longer - shorter;
    return std::nullopt;
}

} // namespace

std::vector<std::string> nearNames(std::string_view name, const std::vector<std::string>& candidates)
{
    const std::u16string wanted = folded(name);
    std::vector<std::pair<std::size_t, std::string>> found;
    for (const std::string& candidate : candidates)
        if (const auto distance = tryDistance(wanted, folded(candidate)))
            found.emplace_back(*distance, candidate);
    std::stable_sort(
        found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<std::string> nearest;
    for (const auto& [distance, candidate] : found)
        if (nearest.size() < mostNames
            && std::find(nearest.begin(), nearest.end(), candidate) == nearest.end())
            nearest.push_back(candidate);
    return nearest;
}

} // namespace repair
