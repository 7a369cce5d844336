// From finished exchanges to the facts of a ServerAnswer.
#include "core/probe/ike_survey.h"

#include "core/base/digest.h"
#include "core/probe/vendor_ids.h"

namespace repair {

bool IkeSurvey::isTestingKey() const
{
    return m_key != nullptr && m_main500 != nullptr && !m_main500->finished() && m_main500->key().sentToPort;
}

void IkeSurvey::reportTransform(ServerAnswer& answer) const
{
    for (const MainMode* exchange : {m_main500, m_main4500}) {
        if (exchange == nullptr)
            continue;
        if (exchange->answer().state == IkeAnswer::State::accepted) {
            answer.windowsProposalAccepted = true;
            answer.transform = exchange->transform();
            return;
        }
        if (exchange->answer().state == IkeAnswer::State::noProposal)
            answer.windowsProposalAccepted = false;
    }
    if (m_wider != nullptr)
        answer.transform = m_wider->transform();
}

void IkeSurvey::report(ServerAnswer& answer) const
{
    const auto put = [](const Exchange* exchange, IkeAnswer& into) {
        if (exchange != nullptr)
            into = exchange->answer();
    };
    put(m_main500, answer.ikev1On500);
    put(m_main4500, answer.ikev1On4500);
    put(m_init500, answer.ikev2On500);
    const bool isPortAnswer = answer.ikev1On500.state == IkeAnswer::State::refused
        || answer.ikev1On500.state == IkeAnswer::State::forbidden
        || answer.ikev1On500.state == IkeAnswer::State::blockedHere;
    if (m_init500 == nullptr && isPortAnswer)
        answer.ikev2On500.state = answer.ikev1On500.state;
    put(m_init4500, answer.ikev2On4500);
    reportTransform(answer);
    // Main mode first: Windows will see NAT through it.
    const Exchange* const byWeight[] = {m_main500, m_main4500, m_wider, m_init500, m_init4500};
    for (const Exchange* exchange : byWeight) {
        if (exchange == nullptr)
            continue;
        if (!answer.nat)
            answer.nat = exchange->nat();
        if (answer.maker == ServerMaker::unknown)
            answer.maker = makerOf(exchange->vendorIds());
        if (answer.vendorIds.empty())
            for (const std::string& id : exchange->vendorIds())
                answer.vendorIds.push_back(toHex(id));
    }
    for (const MainMode* exchange : {m_main500, m_main4500})
        if (exchange != nullptr && answer.key.state == KeyAnswer::State::notTested)
            answer.key = exchange->key();
    answer.unfinishedExchanges = static_cast<std::uint8_t>(halfOpen());
}

} // namespace repair
