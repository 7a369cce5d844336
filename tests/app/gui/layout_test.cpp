// Nothing is cut off, whatever the size of text and of the window.

#include "app/gui/look/look.h"
#include "app/gui/pages/page.h"
#include "app/gui/widgets/button_bar.h"
#include "app/gui/widgets/text.h"
#include "tests/app/gui/gallery.h"

#include <QApplication>
#include <QPushButton>

#include <gtest/gtest.h>

namespace repair {
namespace {

/// A layout inside a layout asks its parent one event later.
void settle()
{
    for (int i = 0; i < 5; ++i)
        QApplication::processEvents();
}

/// Text grows while this lives.
class TextScale {
public:
    explicit TextScale(double scale) { qApp->setProperty("textScale", scale); }
    ~TextScale() { qApp->setProperty("textScale", 1.0); }
    TextScale(const TextScale&) = delete;
    TextScale& operator=(const TextScale&) = delete;
};

void expectNothingCutOff(WizardWindow& window, int page)
{
    for (const Text* text : window.findChildren<Text*>()) {
        if (!text->isVisible())
            continue;
        EXPECT_TRUE(text->isSeenWhole()) << "page " << page << ": " << text->text().toStdString() << " in "
                                         << text->width() << " x " << text->height();
    }
    for (const QPushButton* button : window.findChildren<QPushButton*>()) {
        if (!button->isVisible())
            continue;
        EXPECT_GE(button->width(), button->sizeHint().width()) << "page " << page;
    }
}

void expectNothingCutOff(double scale, QSize size)
{
    const TextScale grown(scale);
    story::Gallery gallery;
    Look look(gallery.window(), Scheme::light);
    gallery.window().resize(size);
    gallery.window().show();
    for (int page = 1; page <= 8; ++page) {
        gallery.show(page);
        settle();
        expectNothingCutOff(gallery.window(), page);
    }
}

TEST(Layout, ShowsAllTextAsDesigned)
{
    expectNothingCutOff(1.0, {880, 620});
}

TEST(Layout, ShowsAllTextInTheSmallestWindow)
{
    expectNothingCutOff(1.0, {760, 540});
}

TEST(Layout, ShowsAllTextAtTwiceTheSize)
{
    expectNothingCutOff(2.0, {1760, 1240});
}

TEST(Layout, GrowsNoWiderThanTheColumnThatReadsWell)
{
    story::Gallery gallery;
    gallery.window().resize(1600, 900);
    gallery.window().show();
    gallery.show(2);
    settle();

    EXPECT_EQ(gallery.window().page()->findChild<QWidget*>("verdict")->width(), 720);
}

TEST(Layout, HasExactlyOnePrimaryButtonOnEachPage)
{
    story::Gallery gallery;
    gallery.window().show();
    for (int page = 1; page <= 8; ++page) {
        gallery.show(page);
        settle();
        int primaries = 0;
        for (const QPushButton* button : gallery.window().findChildren<QPushButton*>())
            primaries += button->isVisible() && button->property("primary").toBool() ? 1 : 0;
        EXPECT_EQ(primaries, 1) << "page " << page;
    }
}

TEST(Layout, NamesAndDescribesEveryControlForScreenReaders)
{
    story::Gallery gallery;
    gallery.window().show();
    for (int page = 1; page <= 8; ++page) {
        gallery.show(page);
        settle();
        for (QWidget* widget : gallery.window().findChildren<QWidget*>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            const auto* button = qobject_cast<QAbstractButton*>(widget);
            EXPECT_TRUE(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()))
                << "page " << page << ": " << widget->metaObject()->className() << ' '
                << widget->objectName().toStdString();
            EXPECT_FALSE(widget->accessibleDescription().isEmpty())
                << "page " << page << ": " << widget->metaObject()->className() << ' '
                << widget->objectName().toStdString();
        }
    }
}

} // namespace
} // namespace repair
