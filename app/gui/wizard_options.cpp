// QCommandLineParser, which on Windows reads the words in UTF-16.
#include "app/gui/wizard_options.h"

#include <QApplication>
#include <QCommandLineParser>

#include <utility>

namespace repair {

WizardOptions readWizardOptions(const QApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Finds out why an L2TP/IPsec VPN does not connect, and repairs it."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({{QStringLiteral("pc"), QStringLiteral("this, simulated or simulated:FILE."),
                           QStringLiteral("PC")},
        {QStringLiteral("state"), QStringLiteral("Where journals are kept."), QStringLiteral("FOLDER")},
        {QStringLiteral("lang"), QStringLiteral("en, de, fr, es, zh_CN, ja or ar."),
            QStringLiteral("LANGUAGE")},
        {QStringLiteral("profile"), QStringLiteral("The connection to begin with."), QStringLiteral("NAME")},
        {QStringLiteral("undo"), QStringLiteral("Begin with the earlier repairs, to put them back.")},
        {QStringLiteral("after-restart"), QStringLiteral("Begin with \"Does it work now?\".")},
        {QStringLiteral("text-scale"), QStringLiteral("Size of text in percent."),
            QStringLiteral("PERCENT")}});
    parser.process(application);
    WizardOptions options;
    options.pc = parser.value(QStringLiteral("pc"));
    options.state = parser.value(QStringLiteral("state"));
    options.language = parser.value(QStringLiteral("lang"));
    options.entry = parser.value(QStringLiteral("profile"));
    options.undo = parser.isSet(QStringLiteral("undo"));
    options.afterRestart = parser.isSet(QStringLiteral("after-restart"));
    if (parser.isSet(QStringLiteral("text-scale")))
        options.textScale = qBound(1.0, parser.value(QStringLiteral("text-scale")).toDouble() / 100, 3.0);
    return options;
}

std::vector<std::string> wordsAfterRestart(const WizardOptions& options, const QString& entry)
{
    std::vector<std::string> words {"--after-restart"};
    const std::pair<const char*, QString> others[] = {{"--pc", options.pc}, {"--state", options.state},
        {"--lang", options.language}, {"--profile", entry},
        {"--text-scale", options.textScale > 1 ? QString::number(options.textScale * 100) : QString()}};
    for (const auto& [name, value] : others)
        if (!value.isEmpty())
            words.insert(words.end(), {name, value.toStdString()});
    return words;
}

} // namespace repair
