// What stands on the wizard's command line.
#pragma once

#include <QString>

#include <string>
#include <vector>

class QApplication;

namespace repair {

struct WizardOptions {
    QString pc; ///< this, simulated or simulated:FILE; empty: as the system has it
    QString state; ///< folder of journals, log and the default simulated PC
    QString language; ///< empty: the system's
    QString entry;
    bool afterRestart = false;
    bool undo = false; ///< begin with the earlier repairs
    double textScale = 1;
};

/// What starts the wizard with these options on page 5 of an entry.
[[nodiscard]] std::vector<std::string> wordsAfterRestart(const WizardOptions& options, const QString& entry);

/// Ends the program with the usage if that is asked for, or if the words are not understood.
[[nodiscard]] WizardOptions readWizardOptions(const QApplication& application);

} // namespace repair
