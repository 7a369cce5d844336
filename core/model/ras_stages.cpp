// Codes and stages alone, picked out of the catalogue at compile time: its names, causes and remedies are not
// linked.
#include "core/model/ras_stages.h"

#include "core/model/ras_error_table.h"

namespace repair {
namespace {

struct Row {
    std::uint32_t code = 0;
    Stages stages {};
};

constexpr auto rows = [] {
    std::array<Row, catalogue::allErrors.size()> all {};
    std::transform(
        catalogue::allErrors.begin(), catalogue::allErrors.end(), all.begin(), [](const RasError& error) {
            return Row {error.code, error.stages};
        });
    return all;
}();

constexpr std::uint32_t win32AsHresult = 0x80070000;

} // namespace

std::uint32_t plainRasCode(std::uint32_t code)
{
    return (code & 0xffff0000) == win32AsHresult ? code & 0xffff : code;
}

std::optional<Stages> tryStagesOf(std::uint32_t code)
{
    const std::uint32_t plain = plainRasCode(code);
    const auto found = std::lower_bound(rows.begin(), rows.end(), plain,
        [](const Row& row, std::uint32_t wanted) { return row.code < wanted; });
    return found != rows.end() && found->code == plain ? std::optional(found->stages) : std::nullopt;
}

} // namespace repair
