// Nothing is cut off in any language: those that are built in, and two that nobody speaks: one third longer
// than English, from left to right and from right to left.

#include "app/gui/look/look.h"
#include "app/gui/pages/page.h"
#include "app/gui/widgets/button_bar.h"
#include "app/gui/widgets/text.h"
#include "tests/app/gui/visit.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QTranslator>

#include <gtest/gtest.h>

namespace repair {
namespace {

constexpr const char* longer = "long";
constexpr const char* longerRightToLeft = "long-rtl";

/// Every text with about 35 % more, in words of a common length; a date format stays one.
class Longer : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override
    {
        const QString english = QString::fromUtf8(source);
        const bool isFormat = QByteArray(context) == "repair::When" && english.startsWith("d ");
        if (isFormat || QByteArray(context) == "repair::Joined")
            return english;
        QString more;
        while (more.size() * 100 < english.size() * 35)
            more += QStringLiteral(" lengend").left(qMax<int>(2, english.size() / 3));
        return english + more;
    }
};

std::vector<std::string> languages()
{
    std::vector<std::string> all {longer, longerRightToLeft};
    for (const QString& file : QDir(":/translations").entryList({"l2tp-repair_*.qm"}))
        all.push_back(file.mid(12).chopped(3).toStdString());
    return all;
}

/// The program speaks this language, in this size, while it lives.
class Speaking {
public:
    Speaking(const std::string& language, double scale)
    {
        const QString name = QString::fromStdString(language);
        if (name.startsWith(longer))
            m_translator = std::make_unique<Longer>();
        else if (m_translator = std::make_unique<QTranslator>();
                 !m_translator->load(":/translations/l2tp-repair_" + name))
            m_translator.reset();
        if (m_translator)
            QApplication::installTranslator(m_translator.get());
        const bool mirrored = language == longerRightToLeft
            || (!name.startsWith(longer) && QLocale(name).textDirection() == Qt::RightToLeft);
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        qApp->setProperty("textScale", scale);
    }
    ~Speaking()
    {
        if (m_translator)
            QApplication::removeTranslator(m_translator.get());
        QApplication::setLayoutDirection(Qt::LeftToRight);
        qApp->setProperty("textScale", 1.0);
    }
    Speaking(const Speaking&) = delete;
    Speaking& operator=(const Speaking&) = delete;

private:
    std::unique_ptr<QTranslator> m_translator;
};

void expectSeenWhole(Visit& visit)
{
    for (int i = 0; i < 5; ++i)
        QApplication::processEvents();
    for (const Text* text : visit.window().findChildren<Text*>()) {
        EXPECT_TRUE(!text->isVisible() || text->isSeenWhole())
            << "page " << visit.page() << ": " << text->text().toStdString() << " in " << text->width()
            << " x " << text->height();
    }
    for (const QPushButton* button : visit.window().findChildren<QPushButton*>()) {
        if (!button->isVisible())
            continue;
        const QRect place(button->mapTo(&visit.window(), QPoint(0, 0)), button->size());
        EXPECT_GE(button->width(), button->sizeHint().width()) << button->text().toStdString();
        EXPECT_TRUE(visit.window().rect().contains(place)) << button->text().toStdString();
    }
}

TEST(LanguagesCompiledIn, AreAllSeven)
{
    EXPECT_EQ(QDir(":/translations").entryList({"l2tp-repair_*.qm"}).size(), 7);
}

class Languages : public testing::TestWithParam<std::tuple<std::string, double>> {
protected:
    void place(Visit& visit) const { visit.window().resize(QSize(880, 620) * std::get<double>(GetParam())); }
};

TEST_P(Languages, ShowEveryPageWhole)
{
    const Speaking speaking(std::get<std::string>(GetParam()), std::get<double>(GetParam()));
    Visit visit("office-vpn");
    place(visit);
    visit.begin();
    const bool speaksEnglish = std::get<std::string>(GetParam()) == "en";
    EXPECT_EQ(visit.title() == "Which connection?", speaksEnglish);
    expectSeenWhole(visit);
    visit.press("primary");
    expectSeenWhole(visit);
    visit.press("right1");
    for (int chapter = 0; chapter < 8; ++chapter) {
        expectSeenWhole(visit);
        if (chapter < 7)
            visit.press(visit.shows("right1") ? "right1" : "primary");
    }
    for (int back = 0; back < 8; ++back)
        visit.press("left");
    visit.press("finding-nat-traversal-allowed");
    visit.press("primary");
    ASSERT_EQ(visit.page(), 6);
    expectSeenWhole(visit);
    Visit later(visit);
    place(later);
    later.begin();
    later.press("undoLink");
    expectSeenWhole(later);
}

TEST_P(Languages, ShowTroublesWhole)
{
    const Speaking speaking(std::get<std::string>(GetParam()), std::get<double>(GetParam()));
    Visit denied("access-denied");
    place(denied);
    denied.begin();
    denied.press("primary");
    denied.press("primary");
    expectSeenWhole(denied);
    Visit refused("password-wrong");
    place(refused);
    refused.begin();
    refused.press("primary");
    refused.press("right0");
    expectSeenWhole(refused);
    Visit none("no-entry-at-all");
    place(none);
    none.begin();
    expectSeenWhole(none);
    none.press("callerLink");
    none.type("code", "jogag donuv xigif kosaz");
    expectSeenWhole(none);
}

std::string nameOfCase(const testing::TestParamInfo<Languages::ParamType>& info)
{
    std::string name = std::get<std::string>(info.param) + "At"
        + std::to_string(static_cast<int>(std::get<double>(info.param) * 100));
    std::erase_if(name, [](char letter) { return !std::isalnum(static_cast<unsigned char>(letter)); });
    return name;
}

INSTANTIATE_TEST_SUITE_P(
    All, Languages, testing::Combine(testing::ValuesIn(languages()), testing::Values(1.0, 2.0)), nameOfCase);

} // namespace
} // namespace repair
