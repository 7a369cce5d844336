// Draws the eight pages of the design into a folder, to lay beside the mockups: draw_story FOLDER [dark].

#include "app/gui/look/look.h"
#include "app/gui/widgets/announce.h"
#include "tests/app/gui/gallery.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>

int main(int argc, char** argv)
{
    using namespace repair;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc < 2)
        return 64;
    application.setProperty("still", true);
    prepareApplication(application, 1.0);
    installAccessibleRoles();
    story::Gallery gallery;
    const bool dark = argc > 2 && QLatin1String(argv[2]) == QLatin1String("dark");
    Look look(gallery.window(), dark ? Scheme::dark : Scheme::light);
    gallery.window().show();
    for (int page = 1; page <= 8; ++page) {
        gallery.show(page);
        QApplication::processEvents();
        gallery.window().grab().save(
            QDir(QString::fromLocal8Bit(argv[1]))
                .filePath(QStringLiteral("page-%1%2.png").arg(page).arg(QLatin1String(dark ? "-dark" : ""))));
    }
    return 0;
}
