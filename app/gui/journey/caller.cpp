// Page 8: a helper types a caller's code and sees what the caller sees.
#include "app/gui/journey/journey.h"

#include "app/gui/pages/caller_page.h"
#include "app/gui/pages/check_page.h"
#include "app/gui/words/caller_words.h"

namespace repair {

void Journey::connectCaller()
{
    connect(m_callerPage, &CallerPage::typedChanged, this, &Journey::decode);
    connect(m_callerPage, &CallerPage::copyAsked, this,
        [this] { m_surroundings.copy(ticketText(*m_callersCode)); });
    connect(m_callerPage, &CallerPage::callersPageAsked, this, [this] {
        m_callersCheckPage->show(callersPage(*m_callersCode));
        m_window.showPage(*m_callersCheckPage);
    });
    connect(m_callerPage, &Page::back, this, &Journey::lookAgain);
    connect(m_callersCheckPage, &Page::back, this, &Journey::showCaller);
}

void Journey::showCaller()
{
    decode(m_callerPage->typed());
    m_window.showPage(*m_callerPage);
}

void Journey::decode(const QString& typed)
{
    Decoded result = decoded(typed);
    m_callersCode = std::move(result.code);
    m_callerPage->show(result.content);
    if (m_window.page() == m_callerPage)
        showRail();
}

} // namespace repair
