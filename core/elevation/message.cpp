// Spelling of the messages, and the bounds of everything that a client may say.
#include "core/elevation/message.h"

#include "core/json/report_fields.h"
#include "core/json/value_fields.h"

#include <algorithm>

namespace repair {
namespace json_detail {

constexpr auto namesOf(Tag<Activity>)
{
    return std::array<std::string_view, 7> {"reading", "asking-server", "waiting-for-server", "changing",
        "verifying", "putting-back", "dialling"};
}

constexpr auto fieldsOf(Tag<LastRun>)
{
    return std::tuple(field("startedAt", &LastRun::startedAt), field("wasRepair", &LastRun::wasRepair));
}
constexpr auto fieldsOf(Tag<AnswerSeen>)
{
    return std::tuple(field("address", &AnswerSeen::address), field("nat", &AnswerSeen::nat));
}

constexpr auto fieldsOf(Tag<Hello>)
{
    return std::tuple(field("protocol", &Hello::protocol));
}
constexpr auto fieldsOf(Tag<AskStatus>)
{
    return std::tuple();
}
constexpr auto fieldsOf(Tag<AskScan>)
{
    return std::tuple(field("target", &AskScan::target));
}
constexpr auto fieldsOf(Tag<MachineApply>)
{
    return std::tuple(field("steps", &MachineApply::steps), field("target", &MachineApply::target),
        field("digest", &MachineApply::digest), field("runsBefore", &MachineApply::runsBefore),
        field("lastRun", &MachineApply::lastRun), field("answer", &MachineApply::answer));
}
constexpr auto fieldsOf(Tag<MachineUndo>)
{
    return std::tuple(field("run", &MachineUndo::run), field("only", &MachineUndo::only),
        field("overwrite", &MachineUndo::overwrite), field("runsBefore", &MachineUndo::runsBefore));
}
constexpr auto fieldsOf(Tag<Cancel>)
{
    return std::tuple();
}
constexpr auto kindsOf(Tag<Request>)
{
    return std::array<std::string_view, std::variant_size_v<Request>> {
        "hello", "status", "scan", "apply", "undo", "cancel"};
}

constexpr auto fieldsOf(Tag<Welcome>)
{
    return std::tuple(field("protocol", &Welcome::protocol), field("recovered", &Welcome::recovered));
}
constexpr auto fieldsOf(Tag<HelperStatus>)
{
    return std::tuple(field("isWorking", &HelperStatus::isWorking));
}
constexpr auto fieldsOf(Tag<Scanned>)
{
    return std::tuple(field("snapshot", &Scanned::snapshot));
}
constexpr auto fieldsOf(Tag<Progressed>)
{
    return std::tuple(field("activity", &Progressed::activity), field("done", &Progressed::done),
        field("total", &Progressed::total), field("step", &Progressed::stepId));
}
constexpr auto fieldsOf(Tag<Finished>)
{
    return std::tuple(field("run", &Finished::runId), field("steps", &Finished::steps),
        field("interrupted", &Finished::interrupted));
}
constexpr auto fieldsOf(Tag<Refused>)
{
    return std::tuple(field("error", &Refused::error));
}
constexpr auto kindsOf(Tag<Reply>)
{
    return std::array<std::string_view, std::variant_size_v<Reply>> {
        "welcome", "status", "scanned", "progress", "finished", "refused"};
}

} // namespace json_detail

namespace {

constexpr std::size_t mostSteps = 64;
constexpr std::size_t mostChanges = 512;
constexpr std::size_t longestName = 512; ///< of an entry or a server; Windows stops at 256 and 128
constexpr std::size_t digestDigits = 64;
constexpr std::size_t longestRunId = 32;

bool holdsOnly(std::string_view text, std::string_view letters)
{
    return text.find_first_not_of(letters) == std::string_view::npos;
}

bool isPlausible(const Target& target)
{
    const auto fits = [](const std::string& text) {
        return text.size() <= longestName && text.find('\0') == std::string::npos;
    };
    return fits(target.phonebook) && fits(target.entry) && fits(target.server);
}

bool isRunId(std::string_view run)
{
    return !run.empty() && run.size() <= longestRunId && holdsOnly(run, "0123456789-");
}

struct Plausible {
    bool operator()(const Hello&) const { return true; }
    bool operator()(const AskStatus&) const { return true; }
    bool operator()(const Cancel&) const { return true; }
    bool operator()(const AskScan& asked) const { return isPlausible(asked.target); }
    bool operator()(const MachineApply& asked) const
    {
        const auto isId = [](const std::string& id) {
            return !id.empty() && id.size() <= 64 && holdsOnly(id, "abcdefghijklmnopqrstuvwxyz0123456789-");
        };
        const bool address = !asked.answer
            || (asked.answer->address.size() <= 45 && holdsOnly(asked.answer->address, "0123456789abcdef.:"));
        return !asked.steps.empty() && asked.steps.size() <= mostSteps
            && std::ranges::all_of(asked.steps, isId) && isPlausible(asked.target) && address
            && asked.digest.size() == digestDigits && holdsOnly(asked.digest, "0123456789abcdef")
            && asked.runsBefore <= mostRuns;
    }
    bool operator()(const MachineUndo& asked) const
    {
        return isRunId(asked.run) && asked.only.size() <= mostChanges && asked.overwrite.size() <= mostChanges
            && asked.runsBefore <= mostRuns;
    }
};

template <class Message>
Result<Message> decodeMessage(std::string_view text)
{
    auto json = parseJson(text);
    if (!json)
        return fail(json.error());
    return json_detail::guarded([&] { return json_detail::decode<Message>(*json); });
}

template <class Message>
std::string encodeMessage(const Message& message)
{
    return json_detail::encode(message).dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace

std::string encodeRequest(const Request& request)
{
    return encodeMessage(request);
}

std::string encodeReply(const Reply& reply)
{
    return encodeMessage(reply);
}

Status checkBounds(const Request& request)
{
    if (!std::visit(Plausible {}, request))
        return fail({ErrorKind::invalidInput, 0, "read request", "out of bounds"});
    return {};
}

Result<Request> decodeRequest(std::string_view text)
{
    auto request = decodeMessage<Request>(text);
    if (!request)
        return request;
    if (auto meant = checkBounds(*request); !meant)
        return fail(meant.error());
    return request;
}

Result<Reply> decodeReply(std::string_view text)
{
    return decodeMessage<Reply>(text);
}

} // namespace repair
