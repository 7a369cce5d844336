// The report: one HTML file with its pictures inside, that prints on one page and names nobody.
#pragma once

#include "app/gui/view/check_content.h"
#include "app/gui/view/run_contents.h"
#include "app/gui/words/report_names.h"

namespace repair {

struct ReportContent {
    DoneContent done; ///< its result speaks of "this connection", not of its name
    CodeContent code;
    HandshakeStates handshake = nothingTried();
    QString windows; ///< "Windows 11, 24H2"
    QString lastError;
    QString server; ///< what the server itself answered; empty if that is not known
    std::vector<FindingContent> findings; ///< what is left to repair
    std::vector<Line> unknowns;
    /// What the report leaves out wherever it would stand, with the words that stand there instead.
    std::vector<NameLeftOut> names;
    bool printAtOnce = false; ///< whoever opens the file is asked for a printer
};

/// "this connection", to speak of it without its name.
[[nodiscard]] QString nameInReport();

[[nodiscard]] QString reportPage(const ReportContent& content);

} // namespace repair
