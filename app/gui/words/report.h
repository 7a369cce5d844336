// The report: one HTML file with its pictures inside, that prints on one page and names nobody.
#pragma once

#include "app/gui/view/run_contents.h"

namespace repair {

struct ReportContent {
    DoneContent done;
    CodeContent code;
    HandshakeStates handshake = nothingTried();
    QString connection; ///< the name of the entry, which is left out of the report
    QString server; ///< left out as well
    bool printAtOnce = false; ///< whoever opens the file is asked for a printer
};

[[nodiscard]] QString reportPage(const ReportContent& content);

} // namespace repair
