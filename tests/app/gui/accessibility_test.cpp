// Every page by Tab: in reading order, and with a focus that is seen. No state is told by its colour alone.

#include "app/gui/look/focus_ring.h"
#include "app/gui/look/glyph.h"
#include "app/gui/look/look.h"
#include "app/gui/pages/page.h"
#include "app/gui/widgets/button_bar.h"
#include "app/gui/widgets/glyph_view.h"
#include "app/gui/widgets/rail.h"
#include "tests/app/gui/gallery.h"

#include <QApplication>
#include <QPainter>
#include <QtTest/QTest>

#include <algorithm>
#include <gtest/gtest.h>
#include <tuple>

namespace repair {
namespace {

constexpr int mostStops = 60;

constexpr Glyph states[] = {Glyph::works, Glyph::broken, Glyph::suspect, Glyph::unknown, Glyph::notYet,
    Glyph::underWay, Glyph::waitsForRestart};

struct Direction {
    Qt::LayoutDirection layout;
    const char* name;
};

class EveryPage : public testing::TestWithParam<std::tuple<int, Direction>> {
protected:
    void SetUp() override
    {
        m_gallery.window().setLayoutDirection(direction());
        m_gallery.window().show();
        m_gallery.window().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_gallery.window()));
        m_gallery.show(std::get<0>(GetParam()));
        QApplication::processEvents();
    }

    static Qt::LayoutDirection direction() { return std::get<1>(GetParam()).layout; }
    WizardWindow& window() { return m_gallery.window(); }

    bool isStop(const QWidget& widget) const
    {
        return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus);
    }

    void tab() { QTest::keyClick(window().focusWidget(), Qt::Key_Tab); }

    /// Where Tab leads, once round, beginning with the first stop of the content.
    std::vector<QWidget*> stops()
    {
        std::vector<QWidget*> all;
        for (int i = 0; i < mostStops; ++i) {
            tab();
            QWidget* now = window().focusWidget();
            if (std::find(all.begin(), all.end(), now) != all.end())
                break;
            all.push_back(now);
        }
        // The focus may begin in the middle of the content.
        const auto isContent = [this](QWidget* stop) { return window().page()->isAncestorOf(stop); };
        for (std::size_t i = 0; i < all.size(); ++i)
            if (isContent(all[i]) && !isContent(all[(i + all.size() - 1) % all.size()])) {
                std::rotate(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(i), all.end());
                break;
            }
        return all;
    }

    QRect placeOf(const QWidget& widget) { return {widget.mapTo(&window(), QPoint()), widget.size()}; }

    /// As one reads: line by line, and in a line as the language runs.
    bool isReadBefore(const QWidget& one, const QWidget& other)
    {
        const QRect a = placeOf(one);
        const QRect b = placeOf(other);
        if (a.bottom() < b.top() || b.bottom() < a.top())
            return a.top() < b.top();
        return direction() == Qt::LeftToRight ? a.left() < b.left() : a.right() > b.right();
    }

private:
    story::Gallery m_gallery;
    Look m_look {m_gallery.window(), Scheme::light};
    FocusRing m_ring {m_gallery.window()};
};

TEST_P(EveryPage, IsWalkedByTabAsItIsRead)
{
    const std::vector<QWidget*> walked = stops();

    std::vector<QWidget*> content;
    std::vector<QWidget*> behind;
    for (QWidget* stop : walked)
        (window().page()->isAncestorOf(stop) && behind.empty() ? content : behind).push_back(stop);
    for (std::size_t i = 1; i < content.size(); ++i)
        EXPECT_TRUE(isReadBefore(*content[i - 1], *content[i]))
            << content[i - 1]->objectName().toStdString() << " then "
            << content[i]->objectName().toStdString();
    std::vector<QWidget*> expected;
    for (QWidget* button : window().findChild<ButtonBar*>()->tabOrder())
        if (isStop(*button))
            expected.push_back(button);
    for (QWidget* row : window().rail().rows())
        if (isStop(*row))
            expected.push_back(row);
    EXPECT_EQ(behind, expected) << "secondary, primary, Back, then the rail";
}

TEST_P(EveryPage, IsReachedInFullByTab)
{
    const std::vector<QWidget*> walked = stops();

    for (QWidget* widget : window().findChildren<QWidget*>())
        EXPECT_EQ(std::find(walked.begin(), walked.end(), widget) != walked.end(), isStop(*widget))
            << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
}

int changedPixels(const QImage& one, const QImage& other)
{
    int changed = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            changed += one.pixel(x, y) != other.pixel(x, y) ? 1 : 0;
    return changed;
}

TEST_P(EveryPage, ShowsWhereTheFocusIs)
{
    for (QWidget* stop : stops()) {
        tab(); // the last press was a key
        stop->setFocus(Qt::TabFocusReason);
        QApplication::processEvents();
        auto* around = stop->property("ringAround").value<QWidget*>();
        const QRect place = placeOf(around ? *around : *stop).adjusted(-5, -5, 5, 5);
        const QImage focused = window().grab(place).toImage();
        stop->clearFocus();
        QApplication::processEvents();
        const QImage left = window().grab(place).toImage();

        EXPECT_GT(changedPixels(focused, left), stop->width() + stop->height())
            << stop->metaObject()->className() << ' ' << stop->objectName().toStdString();
        stop->setFocus(Qt::TabFocusReason);
    }
}

TEST_P(EveryPage, NamesEveryState)
{
    for (const GlyphView* glyph : window().findChildren<GlyphView*>())
        if (glyph->isVisible() && std::ranges::find(states, glyph->glyph()) != std::end(states)) {
            EXPECT_EQ(glyph->accessibleName(), nameOf(glyph->glyph()));
        }
}

INSTANTIATE_TEST_SUITE_P(Accessibility, EveryPage,
    testing::Combine(testing::Range(1, 9),
        testing::Values(
            Direction {Qt::LeftToRight, "LeftToRight"}, Direction {Qt::RightToLeft, "RightToLeft"})),
    [](const auto& about) {
        return "Page" + std::to_string(std::get<0>(about.param)) + std::get<1>(about.param).name;
    });

QImage inOneInk(Glyph glyph, bool outlined)
{
    Palette grey = lightPalette();
    grey.outlined = outlined;
    for (QColor* ink : {&grey.ok, &grey.broken, &grey.suspect, &grey.unknown, &grey.accent, &grey.field,
             &grey.line, &grey.text, &grey.muted})
        *ink = QColor(0x404040);
    QImage image(16, 16, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintGlyph(painter, image.rect(), glyph, grey);
    return image;
}

/// How many pixels differ so much that nobody takes one for the other.
int clearlyChanged(const QImage& one, const QImage& other)
{
    int changed = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            changed += qAbs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 96 ? 1 : 0;
    return changed;
}

TEST(State, IsToldWithoutColourAtSixteenPixels)
{
    for (const bool outlined : {false, true})
        for (const Glyph one : states)
            for (const Glyph other : states)
                if (one != other) {
                    EXPECT_GE(clearlyChanged(inOneInk(one, outlined), inOneInk(other, outlined)), 12)
                        << nameOf(one).toStdString() << " and " << nameOf(other).toStdString();
                }
}

TEST(State, HasANameOfItsOwn)
{
    QStringList names;
    for (const Glyph state : states)
        names.append(nameOf(state));

    EXPECT_EQ(names.removeDuplicates(), 0);
    EXPECT_FALSE(names.contains(QString()));
}

} // namespace
} // namespace repair
