// Lines with a checksum; a damaged last line is a torn write, any other is damage.
#include "core/journal/record_codec.h"

#include "core/base/crc32.h"
#include "core/journal/record_fields.h"

#include <fmt/format.h>

namespace repair {
namespace {

constexpr std::size_t checksumDigits = 8;

Error damaged(std::size_t line)
{
    return {ErrorKind::corrupt, 0, "read journal", fmt::format("line {}", line)};
}

Result<Json> decodeLine(std::string_view line, std::size_t number)
{
    if (line.size() <= checksumDigits + 1 || line[checksumDigits] != ' ')
        return fail(damaged(number));
    const std::string_view text = line.substr(checksumDigits + 1);
    if (line.substr(0, checksumDigits) != fmt::format("{:08x}", crc32(text)))
        return fail(damaged(number));
    return parseJson(text);
}

Status checkVersion(const Json& first)
{
    const auto version = first.find("journal");
    if (version == first.end() || !version->is_number_integer())
        return fail(damaged(1));
    if (version->get<std::int64_t>() > journalVersion)
        return fail({ErrorKind::tooNew, 0, "read journal", fmt::format("version {}", version->dump())});
    return {};
}

} // namespace

std::string encodeRecord(const Record& record)
{
    Json json = recordToJson(record);
    if (std::holds_alternative<RunBegin>(record))
        json["journal"] = journalVersion;
    const std::string text = json.dump();
    return fmt::format("{:08x} {}\n", crc32(text), text);
}

Result<DecodedJournal> decodeJournal(std::string_view bytes)
{
    DecodedJournal journal;
    for (std::size_t number = 1; !bytes.empty(); ++number) {
        const std::size_t end = bytes.find('\n');
        const bool last = end == std::string_view::npos || end + 1 == bytes.size();
        auto json =
            end == std::string_view::npos ? fail(damaged(number)) : decodeLine(bytes.substr(0, end), number);
        if (!json) {
            if (!last)
                return fail(json.error());
            journal.tornTail = true;
            return journal;
        }
        if (number == 1) {
            if (auto version = checkVersion(*json); !version)
                return fail(version.error());
        }
        auto record = recordFromJson(*json);
        if (!record)
            return fail(damaged(number));
        journal.records.push_back(std::move(*record));
        bytes.remove_prefix(end + 1);
    }
    return journal;
}

} // namespace repair
