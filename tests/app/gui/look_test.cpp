// Light, dark and contrast are changed while the window is open.

#include "app/gui/look/look.h"
#include "app/gui/widgets/rail.h"
#include "tests/app/gui/contrast_themes.h"
#include "tests/app/gui/gallery.h"

#include <QApplication>
#include <QImage>

#include <gtest/gtest.h>

namespace repair {
namespace {

QColor railColour(story::Gallery& gallery)
{
    QApplication::processEvents();
    return gallery.window().grab().toImage().pixelColor(4, 300);
}

TEST(Look, FollowsAChangeOfTheSchemeOnEveryPage)
{
    story::Gallery gallery;
    Look look(gallery.window(), Scheme::light);
    gallery.window().show();
    for (int page = 1; page <= 8; ++page) {
        gallery.show(page);

        look.setScheme(Scheme::light);
        EXPECT_EQ(railColour(gallery), lightPalette().rail) << "page " << page;
        look.setScheme(Scheme::dark);
        EXPECT_EQ(railColour(gallery), darkPalette().rail) << "page " << page;
    }
}

TEST(Look, LeavesContrastThemesToTheSystem)
{
    story::Gallery gallery;
    Look look(gallery.window(), Scheme::light);
    gallery.window().show();
    gallery.show(2);

    look.setScheme(Scheme::contrast);

    EXPECT_EQ(railColour(gallery), QApplication::palette().color(QPalette::Window));
}

TEST(Look, FollowsAContrastThemeThatComesAndGoes)
{
    std::optional<ContrastColours> theme;
    story::Gallery gallery;
    const Look look(gallery.window(), Scheme::followSystem, [&theme] { return theme; });
    gallery.window().show();
    gallery.show(3);
    const QColor before = railColour(gallery);

    theme = nightSky;
    QEvent changes(QEvent::ThemeChange);
    QApplication::sendEvent(&gallery.window(), &changes);
    EXPECT_EQ(railColour(gallery), QColor(nightSky.window));
    theme = desert;
    QApplicationStateChangeEvent comesBack(Qt::ApplicationActive);
    QApplication::sendEvent(qApp, &comesBack);
    EXPECT_EQ(railColour(gallery), QColor(desert.window));
    theme.reset();
    QApplication::sendEvent(&gallery.window(), &changes);

    EXPECT_EQ(railColour(gallery), before);
}

TEST(Look, GoesBeforeLightAndDarkOnlyIfTheSystemIsFollowed)
{
    story::Gallery gallery;
    const Look look(gallery.window(), Scheme::light, [] { return std::optional(nightSky); });
    gallery.window().show();
    gallery.show(2);

    EXPECT_EQ(railColour(gallery), lightPalette().rail);
}

} // namespace
} // namespace repair
