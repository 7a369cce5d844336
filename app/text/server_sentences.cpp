// The server's answer as evidence of a check: first the ports that answered, then what it means.
#include "app/text/phrase.h"
#include "app/text/probe_text.h"
#include "app/text/translatable.h"

#include <algorithm>
#include <optional>

namespace repair {
namespace {

constexpr const char* context = "probe";

bool isHeard(const IkeAnswer& answer)
{
    using State = IkeAnswer::State;
    return answer.state == State::accepted || answer.state == State::noProposal
        || answer.state == State::otherNotify || answer.state == State::limited;
}

std::optional<std::int64_t> fastest(const ServerAnswer& answer)
{
    std::optional<std::int64_t> best;
    for (const IkeAnswer* ike :
        {&answer.ikev1On500, &answer.ikev1On4500, &answer.ikev2On500, &answer.ikev2On4500})
        if (isHeard(*ike) && ike->microseconds)
            best = std::min(best.value_or(*ike->microseconds), *ike->microseconds);
    return best;
}

std::string portsSentence(const ServerAnswer& answer, const Translate& translate)
{
    const bool on500 = isHeard(answer.ikev1On500) || isHeard(answer.ikev2On500);
    const bool on4500 = isHeard(answer.ikev1On4500) || isHeard(answer.ikev2On4500);
    const auto time = fastest(answer);
    if (!time || (!on500 && !on4500))
        return {};
    const char* text = QT_TRANSLATE_NOOP("probe", "The server answered in %1 ms. (UDP 4500)");
    if (on500 && on4500)
        text = QT_TRANSLATE_NOOP("probe", "The server answered in %1 ms. (UDP 500 and 4500)");
    else if (on500)
        text = QT_TRANSLATE_NOOP("probe", "The server answered in %1 ms. (UDP 500)");
    // Nobody has a server that answers in less than a millisecond on the Internet; 0 would look broken.
    return spoken({text, {std::to_string(std::max<std::int64_t>(1, *time / 1000))}}, context, translate);
}

bool isAboutKey(ProbeMeaning meaning)
{
    return meaning >= ProbeMeaning::keyRight && meaning <= ProbeMeaning::noKeyForThisClient;
}

} // namespace

std::vector<std::string> serverSentences(const ServerAnswer& answer, const Translate& translate)
{
    std::vector<std::string> sentences;
    if (auto ports = portsSentence(answer, translate); !ports.empty())
        sentences.push_back(std::move(ports));
    for (const ProbeStatement& statement : judge(answer))
        sentences.push_back(translated(translate, context, meaningText(statement.meaning)));
    return sentences;
}

std::string keySentence(const ServerAnswer& answer, const Translate& translate)
{
    const auto statements = judge(answer);
    const auto found = std::ranges::find_if(
        statements, [](const ProbeStatement& statement) { return isAboutKey(statement.meaning); });
    return found == statements.end() ? std::string()
                                     : translated(translate, context, meaningText(found->meaning));
}

} // namespace repair
