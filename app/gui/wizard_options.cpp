// QCommandLineParser, which on Windows reads the words in UTF-16.
#include "app/gui/wizard_options.h"

#include <QApplication>
#include <QCommandLineParser>

namespace repair {

WizardOptions readWizardOptions(const QApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Finds out why an L2TP/IPsec VPN does not connect, and repairs it."));
    parser.addHelpOption();
    parser.addOptions({{QStringLiteral("pc"), QStringLiteral("this, simulated or simulated:FILE."),
                           QStringLiteral("PC")},
        {QStringLiteral("state"), QStringLiteral("Where journals are kept."), QStringLiteral("FOLDER")},
        {QStringLiteral("lang"), QStringLiteral("en, de, fr, es, zh_CN, ja or ar."),
            QStringLiteral("LANGUAGE")},
        {QStringLiteral("profile"), QStringLiteral("The connection to begin with."), QStringLiteral("NAME")},
        {QStringLiteral("after-restart"), QStringLiteral("Begin with \"Does it work now?\".")},
        {QStringLiteral("text-scale"), QStringLiteral("Size of text in percent."),
            QStringLiteral("PERCENT")}});
    parser.process(application);
    WizardOptions options;
    options.pc = parser.value(QStringLiteral("pc"));
    options.state = parser.value(QStringLiteral("state"));
    options.language = parser.value(QStringLiteral("lang"));
    options.entry = parser.value(QStringLiteral("profile"));
    options.afterRestart = parser.isSet(QStringLiteral("after-restart"));
    if (parser.isSet(QStringLiteral("text-scale")))
        options.textScale = qBound(1.0, parser.value(QStringLiteral("text-scale")).toDouble() / 100, 3.0);
    return options;
}

} // namespace repair
