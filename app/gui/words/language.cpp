// Finds the translations that were compiled in; a language that is not there is English, not a failure.
#include "app/gui/words/language.h"

#include <QApplication>
#include <QLocale>
#include <QTranslator>

namespace repair {
namespace {

bool install(QApplication& application, const QLocale& locale, const QString& catalogue)
{
    auto* translator = new QTranslator(&application);
    if (!translator->load(locale, catalogue, QStringLiteral("_"), QStringLiteral(":/translations"))) {
        delete translator;
        return false;
    }
    return QApplication::installTranslator(translator);
}

} // namespace

void speak(QApplication& application, const QString& language)
{
    const QLocale asked = language.isEmpty() ? QLocale::system() : QLocale(language);
    const QString ours = QStringLiteral("l2tp-repair");
    // Dates and numbers in one language and sentences in another would read as a mistake.
    const bool known = install(application, asked, ours);
    const QLocale spoken = known ? asked : QLocale(QLocale::English);
    if (!known)
        install(application, spoken, ours);
    install(application, spoken, QStringLiteral("qtbase"));
    QLocale::setDefault(spoken);
    QApplication::setLayoutDirection(spoken.textDirection());
}

} // namespace repair
