// The report and the code, for whoever helps.
#include "app/gui/journey/journey.h"

#include "app/gui/pages/dial_page.h"
#include "app/gui/words/caller_words.h"
#include "app/gui/words/check_words.h"
#include "app/gui/words/report.h"
#include "app/gui/words/run_words.h"

#include <QFile>
#include <QUrl>

#include <algorithm>
#include <iterator>

namespace repair {
namespace {

bool write(const QString& path, const QByteArray& page)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(page) == page.size() && file.flush();
}

} // namespace

HandshakeStates Journey::handshakeNow() const
{
    if (m_dialled)
        return handshakeOf(*m_dialled);
    return m_checked ? handshakeOf(*m_checked) : nothingTried();
}

ReportContent Journey::report() const
{
    ReportContent content;
    content.done = doneContent({nameInReport(), m_made, m_dialled, m_wasPutBack});
    if (m_dialled && !m_dialled->connected && !m_wasPutBack)
        content.done.result = dialFailed(nameInReport(), *m_dialled, 0).verdict;
    const CallerContent about = callerContent(code());
    content.windows = about.windows;
    if (code().error)
        content.lastError = about.lastError;
    content.code = codeContent(code());
    content.handshake = handshakeNow();
    if (m_checked) {
        const CheckContent found = checkContent(*m_checked, false);
        content.server = found.server;
        content.findings = found.findings;
        content.unknowns = found.unknowns;
    }
    content.names =
        namesToLeaveOut(entryName(), QString::fromStdString(target().target.server), m_dialPage->user());
    if (const ServerAnswer* answer = m_checked ? m_checked->serverAnswer() : nullptr)
        std::ranges::move(namesIn(*answer), std::back_inserter(content.names));
    return content;
}

void Journey::saveReport(bool print)
{
    const QString path = m_surroundings.askWhereToSave(QStringLiteral("l2tp-repair.html"));
    if (path.isEmpty())
        return;
    ReportContent content = report();
    content.printAtOnce = print;
    if (!write(path, reportPage(content).toUtf8()))
        return tell(tr("The report could not be saved there. Choose another folder, such as Documents."));
    m_surroundings.open(QUrl::fromLocalFile(path).toString());
    tell(tr("The report is saved: %1").arg(path));
}

void Journey::copyCode()
{
    m_surroundings.copy(QString::fromStdString(words(code()) + "  " + characters(code())));
    tell(tr("The code is copied."));
}

void Journey::tell(const QString& notice)
{
    if (m_window.page() != m_dialPage)
        return showDone(notice);
    m_dialContent.notice = notice;
    m_dialPage->show(m_dialContent);
}

} // namespace repair
