// Spelling of the records; kinds, outcomes and error kinds are words, because they stay in journals for ever.
#include "core/journal/record_fields.h"

#include "core/json/address_fields.h"
#include "core/json/report_fields.h"

namespace repair {
namespace json_detail {

constexpr auto namesOf(Tag<RunKind>)
{
    return std::array<std::string_view, 3> {"repair", "undo", "recovery"};
}

constexpr auto fieldsOf(Tag<RunBegin>)
{
    return std::tuple(field("run", &RunBegin::runId), field("of", &RunBegin::kind),
        field("pc", &RunBegin::pcId), field("target", &RunBegin::target),
        field("digest", &RunBegin::planDigest), field("startedAt", &RunBegin::startedAt),
        field("undoes", &RunBegin::undoes), field("changes", &RunBegin::changes),
        field("closes", &RunBegin::closes));
}
constexpr auto fieldsOf(Tag<Intent>)
{
    return std::tuple(field("n", &Intent::sequence), field("step", &Intent::stepId),
        field("operation", &Intent::operation), field("memory", &Intent::memory));
}
constexpr auto fieldsOf(Tag<Done>)
{
    return std::tuple(field("n", &Done::sequence), field("memory", &Done::memory));
}
constexpr auto fieldsOf(Tag<Failed>)
{
    return std::tuple(field("n", &Failed::sequence), field("error", &Failed::error));
}
constexpr auto fieldsOf(Tag<RolledBack>)
{
    return std::tuple(field("n", &RolledBack::sequence));
}
constexpr auto fieldsOf(Tag<RunEnd>)
{
    return std::tuple(field("finishedAt", &RunEnd::finishedAt), field("steps", &RunEnd::steps));
}
constexpr auto kindsOf(Tag<Record>)
{
    return std::array<std::string_view, std::variant_size_v<Record>> {
        "begin", "intent", "done", "failed", "rolled-back", "end"};
}

} // namespace json_detail

Json recordToJson(const Record& record)
{
    return json_detail::encode(record);
}

Result<Record> recordFromJson(const Json& json)
{
    return json_detail::guarded([&] { return json_detail::decode<Record>(json); });
}

} // namespace repair
