// What stands on the wizard's command line.
#pragma once

#include <QString>

class QApplication;

namespace repair {

struct WizardOptions {
    QString pc; ///< this, simulated or simulated:FILE; empty: as the system has it
    QString state; ///< folder of journals, log and the default simulated PC
    QString language; ///< empty: the system's
    QString entry;
    bool afterRestart = false;
    double textScale = 1;
};

/// Ends the program with the usage if that is asked for, or if the words are not understood.
[[nodiscard]] WizardOptions readWizardOptions(const QApplication& application);

} // namespace repair
