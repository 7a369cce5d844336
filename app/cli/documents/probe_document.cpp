// Facts first, so that a script need not read sentences.
#include "app/cli/documents/probe_document.h"

#include "app/text/probe_text.h"

#include <array>
#include <string_view>

namespace repair {
namespace {

std::string_view idOf(Certainty certainty)
{
    constexpr std::array<std::string_view, 3> ids {"seen", "likely", "possible"};
    return ids[static_cast<std::size_t>(certainty)];
}

std::string_view idOf(Fault fault)
{
    constexpr std::array<std::string_view, 5> ids {"none", "this-pc", "network", "server", "unknown"};
    return ids[static_cast<std::size_t>(fault)];
}

} // namespace

Json serverFactsJson(const ServerAnswer& answer)
{
    Json facts = toJson(Value {answer});
    facts.erase("kind");
    return facts;
}

Json probeDocument(const ServerAnswer& answer, const std::vector<KeyHint>& keyHints)
{
    Json meanings = Json::array();
    for (const ProbeStatement& statement : judge(answer))
        meanings.push_back({{"text", meaningText(statement.meaning)},
            {"certainty", idOf(statement.certainty)}, {"fault", idOf(statement.fault)}});
    Json hints = Json::array();
    for (const KeyHint hint : keyHints)
        hints.push_back(keyHintText(hint));
    return Json {{"server", answer.host}, {"facts", serverFactsJson(answer)},
        {"meanings", std::move(meanings)}, {"keyHints", std::move(hints)}};
}

} // namespace repair
