// {"version": 1, "answers": [{"server", "askedAt", "answer"}...]}, replaced as a whole.
#include "app/session/answer_file.h"

#include "core/base/path.h"
#include "core/json/json.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>
#include <vector>

namespace repair {
namespace {

constexpr std::int64_t keptSeconds = 3600;

struct Kept {
    std::string server;
    std::int64_t askedAt = 0;
    ServerAnswer answer;
};

std::optional<Kept> tryKept(const Json& json)
{
    const bool isShaped = json.is_object() && json.contains("server") && json["server"].is_string()
        && json.contains("askedAt") && json["askedAt"].is_number_integer() && json.contains("answer");
    if (!isShaped)
        return std::nullopt;
    const auto value = valueFromJson(json["answer"]);
    const auto* answer = value ? std::get_if<ServerAnswer>(&*value) : nullptr;
    if (!answer)
        return std::nullopt;
    return Kept {json["server"].get<std::string>(), json["askedAt"].get<std::int64_t>(), *answer};
}

std::vector<Kept> readAll(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    const std::string text {std::istreambuf_iterator<char>(stream), {}};
    const auto json = parseJson(text);
    std::vector<Kept> all;
    if (!json || !json->is_object() || json->value("version", Json()) != 1 || !json->contains("answers"))
        return all;
    for (const Json& each : (*json)["answers"])
        if (auto kept = tryKept(each))
            all.push_back(std::move(*kept));
    return all;
}

Status replace(const std::filesystem::path& file, const std::string& text)
{
    std::error_code error;
    std::filesystem::create_directories(file.parent_path(), error);
    std::filesystem::path fresh = file;
    fresh += ".new";
    std::ofstream stream(fresh, std::ios::binary | std::ios::trunc);
    stream << text;
    stream.close();
    if (stream)
        std::filesystem::rename(fresh, file, error);
    if (!stream || error)
        return fail({ErrorKind::io, static_cast<std::uint32_t>(error.value()), "keep server answer",
            utf8FromPath(file)});
    return {};
}

} // namespace

AnswerFile::AnswerFile(std::filesystem::path file, const Clock& clock)
    : m_file(std::move(file)), m_clock(clock)
{ }

std::optional<ServerAnswer> AnswerFile::find(const std::string& host) const
{
    for (Kept& kept : readAll(m_file)) {
        const std::int64_t age = m_clock.now().seconds - kept.askedAt;
        // A clock that was set back says nothing about the age.
        if (kept.server == host && age >= 0 && age <= keptSeconds)
            return std::move(kept.answer);
    }
    return std::nullopt;
}

Status AnswerFile::keep(const std::string& host, ServerAnswer answer)
{
    if (answer.mustWaitSeconds)
        return {};
    answer.key = {};
    const std::int64_t now = m_clock.now().seconds;
    std::vector<Kept> all = readAll(m_file);
    std::erase_if(
        all, [&](const Kept& kept) { return kept.server == host || now - kept.askedAt > keptSeconds; });
    all.push_back({host, now, std::move(answer)});
    Json answers = Json::array();
    for (const Kept& kept : all)
        answers.push_back(
            {{"server", kept.server}, {"askedAt", kept.askedAt}, {"answer", toJson(Value {kept.answer})}});
    return replace(m_file, Json {{"version", 1}, {"answers", std::move(answers)}}.dump(2) + "\n");
}

std::filesystem::path answerFileIn(const std::string& stateFolder)
{
    return pathFromUtf8(stateFolder) / "answers.json";
}

} // namespace repair
