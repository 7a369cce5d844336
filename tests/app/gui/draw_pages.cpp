// Draws every page of the wizard over scenarios into a folder: light, dark, large, contrast and right to
// left.

#include "app/gui/look/look.h"
#include "app/gui/pages/page.h"
#include "app/gui/widgets/announce.h"
#include "app/gui/widgets/details_log.h"
#include "app/gui/words/language.h"
#include "tests/app/gui/contrast_themes.h"
#include "tests/app/gui/visit.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>

#include <cstdio>

namespace {

using namespace repair;

struct Manner {
    QString suffix;
    Scheme scheme = Scheme::light;
    double textScale = 1;
    QString language = QStringLiteral("en");
};

class Album {
public:
    Album(QString folder, Manner manner) : m_folder(std::move(folder)), m_manner(std::move(manner)) { }

    void draw(Visit& visit, const QString& name)
    {
        const Look look(visit.window(), m_manner.scheme, [] { return std::optional(nightSky); });
        visit.window().resize(QSize(880, 620) * m_manner.textScale);
        visit.settle();
        const QString path = QDir(m_folder).filePath(name + m_manner.suffix + QStringLiteral(".png"));
        if (!visit.window().grab().save(path))
            std::fprintf(stderr, "%s could not be written\n", qPrintable(path));
    }

    /// The report of the page that is shown, to be opened in a browser and printed.
    void saveReport(Visit& visit, const QString& name)
    {
        visit.savePath = QDir(m_folder).filePath(name + m_manner.suffix + QStringLiteral(".html"));
        visit.press(QStringLiteral("saveReport"));
    }

private:
    QString m_folder;
    Manner m_manner;
};

void drawRepair(Album& album)
{
    Visit visit("office-vpn");
    visit.begin();
    album.draw(visit, QStringLiteral("page-1"));
    visit.press(QStringLiteral("primary"));
    album.draw(visit, QStringLiteral("page-2"));
    visit.press(QStringLiteral("right1"));
    visit.press(QStringLiteral("rail-security-tab"));
    album.draw(visit, QStringLiteral("page-3"));
    visit.window().page()->pressLeft();
    visit.window().page()->pressLeft();
    visit.window().page()->pressLeft();
    visit.settle();
    visit.press(QStringLiteral("primary"));
    album.draw(visit, QStringLiteral("page-6"));
    album.saveReport(visit, QStringLiteral("report"));
    Visit later(visit);
    later.begin();
    later.press(QStringLiteral("undoLink"));
    album.draw(later, QStringLiteral("page-7"));
}

/// Without an administrator's rights: the shield, and what a helper that died left behind.
void drawConsent(Album& album)
{
    constexpr PortFault diesAtSecondWrite {
        PortFault::Call::write, 1, PortFault::Effect::crash, PortFault::Moment::before};
    Visit visit("two-things", HelperStory {true, diesAtSecondWrite});
    visit.begin();
    visit.press(QStringLiteral("primary"));
    album.draw(visit, QStringLiteral("page-2-shield"));
    visit.press(QStringLiteral("primary"));
    album.draw(visit, QStringLiteral("page-4-helper-gone"));
    Visit later(visit, HelperStory {});
    later.begin();
    album.draw(later, QStringLiteral("page-1-half-done"));
}

void drawTroubles(Album& album)
{
    Visit denied("access-denied");
    denied.begin();
    denied.press(QStringLiteral("primary"));
    denied.press(QStringLiteral("primary"));
    album.draw(denied, QStringLiteral("page-4"));
    Visit refused("password-wrong");
    refused.begin();
    refused.press(QStringLiteral("primary"));
    refused.press(QStringLiteral("right0"));
    album.draw(refused, QStringLiteral("page-5"));
    album.saveReport(refused, QStringLiteral("report-failed"));
    Visit none("no-entry-at-all");
    none.begin();
    album.draw(none, QStringLiteral("page-1-no-entry"));
}

void drawCaller(Album& album)
{
    Visit visit("nothing-wrong");
    visit.begin();
    visit.press(QStringLiteral("callerLink"));
    visit.type(QStringLiteral("code"), QStringLiteral("jogag donuv"));
    album.draw(visit, QStringLiteral("page-8-incomplete"));
    Visit caller("office-vpn");
    caller.begin();
    caller.press(QStringLiteral("primary"));
    QStringList words;
    for (const char* name : {"wordsFirstTwo", "wordsLastTwo"})
        words.append(caller.window().findChild<QLabel*>(QLatin1String(name))->text());
    visit.type(QStringLiteral("code"), words.join(QLatin1Char(' ')));
    album.draw(visit, QStringLiteral("page-8"));
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc < 2) {
        std::fputs("usage: draw_pages FOLDER\n", stderr);
        return 64;
    }
    application.setProperty("still", true);
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder);
    for (const Manner& manner : {Manner {QString()}, Manner {QStringLiteral("-dark"), Scheme::dark},
             Manner {QStringLiteral("-200"), Scheme::light, 2},
             Manner {QStringLiteral("-contrast"), Scheme::contrast},
             Manner {QStringLiteral("-ar"), Scheme::light, 1, QStringLiteral("ar")}}) {
        speak(application, manner.language);
        prepareApplication(application, manner.textScale);
        installAccessibleRoles();
        Album album(folder, manner);
        drawRepair(album);
        drawConsent(album);
        drawTroubles(album);
        drawCaller(album);
    }
    return 0;
}
