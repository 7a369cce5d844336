// What the painted widgets say, and what they never do.

#include "app/gui/widgets/finding_card.h"
#include "app/gui/widgets/handshake_view.h"
#include "app/gui/widgets/secret_field.h"
#include "app/gui/widgets/steady_bar.h"
#include "app/gui/widgets/text.h"
#include "tests/app/gui/story.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLineEdit>
#include <QtTest/QTest>

#include <gtest/gtest.h>

namespace repair {
namespace {

TEST(SteadyBar, NeverGoesBack)
{
    SteadyBar bar;
    bar.advance(40);

    bar.advance(10);

    EXPECT_EQ(bar.value(), 40);
}

TEST(HandshakeView, SaysEveryStageThatWasTried)
{
    HandshakeView view;

    view.setStates(story::check().handshake);

    EXPECT_TRUE(view.accessibleName().contains("Find the server: works."));
    EXPECT_TRUE(view.accessibleName().contains("Agree on keys: broken."));
    EXPECT_TRUE(view.accessibleName().contains("4 other stage"));
}

TEST(HandshakeView, IsAGraphicToScreenReaders)
{
    HandshakeView view;

    EXPECT_EQ(QAccessible::queryAccessibleInterface(&view)->role(), QAccessible::Graphic);
}

TEST(HandshakeView, MakesRoomForTheDesignedHeight)
{
    HandshakeView view;

    EXPECT_EQ(view.heightForWidth(608), 88);
}

TEST(HandshakeView, TellsStatesApartWithoutColour)
{
    HandshakeView works;
    HandshakeView broken;
    works.resize(608, 88);
    broken.resize(608, 88);
    works.setStates({Glyph::works, Glyph::works, Glyph::works, Glyph::notYet, Glyph::notYet, Glyph::notYet,
        Glyph::notYet});
    broken.setStates({Glyph::works, Glyph::works, Glyph::broken, Glyph::notYet, Glyph::notYet, Glyph::notYet,
        Glyph::notYet});

    const QImage one = works.grab().toImage().convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
    const QImage other = broken.grab().toImage().convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);

    EXPECT_NE(one, other);
}

TEST(FindingCard, TogglesWhereverItIsPressed)
{
    FindingCard card(story::check().findings.front());
    card.resize(608, 80);
    card.show();
    ASSERT_TRUE(card.isTicked());

    QTest::mouseClick(&card, Qt::LeftButton, {}, {400, 60});

    EXPECT_FALSE(card.isTicked());
}

TEST(FindingCard, TogglesBySpace)
{
    FindingCard card(story::check().findings.back());
    card.show();

    QTest::keyClick(card.findChild<QCheckBox*>("tick"), Qt::Key_Space);

    EXPECT_TRUE(card.isTicked());
}

TEST(FindingCard, ReadsBeforeAndAfterAloud)
{
    FindingCard card(story::check().findings.front());

    const QString said = card.findChild<QCheckBox*>("tick")->accessibleName();

    EXPECT_TRUE(said.contains("now Disabled, will be Automatic, running")) << said.toStdString();
}

TEST(FindingCard, OffersNoTickForWhatCannotBeRepaired)
{
    FindingContent content = story::check().findings.front();
    content.repairable = false;

    FindingCard card(content);

    EXPECT_FALSE(card.isTicked());
    EXPECT_TRUE(card.findChild<QCheckBox*>("tick")->isHidden());
}

TEST(SecretField, IsEmptyAfterTheSecretWasTaken)
{
    SecretField field;
    field.edit().setText("correct horse");

    const Secret secret = field.take();

    EXPECT_EQ(secret.reveal(), "correct horse");
    EXPECT_TRUE(field.edit().text().isEmpty());
}

TEST(SecretField, HidesAgainWhenItIsCleared)
{
    SecretField field;
    QTest::mouseClick(field.findChild<QAbstractButton*>("show"), Qt::LeftButton);
    ASSERT_EQ(field.edit().echoMode(), QLineEdit::Normal);

    field.clear();

    EXPECT_EQ(field.edit().echoMode(), QLineEdit::Password);
}

TEST(Text, KeepsALongServerNameInItsTooltip)
{
    Text text(TextStyle::small);
    text.setElided();

    text.setWords(QString(256, 'x'));

    EXPECT_EQ(text.toolTip().size(), 256);
}

TEST(Text, WrapsAWordThatIsLongerThanItsColumn)
{
    Text text(TextStyle::body);
    text.setWords(QString(256, 'w'));

    EXPECT_GT(text.heightForWidth(200), text.heightForWidth(4000));
}

} // namespace
} // namespace repair
