// Reads a caller's code as it is typed, and shows what the caller's PC found.

#include "app/gui/pages/caller_page.h"

#include "app/gui/widgets/announce.h"
#include "app/gui/widgets/frames.h"
#include "app/gui/widgets/glyph_view.h"
#include "app/gui/widgets/handshake_view.h"
#include "app/gui/widgets/text.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLineEdit>

namespace repair {
namespace {

struct Sign {
    Glyph glyph;
    Tone tone;
};

Sign signOf(CallerContent::State state)
{
    switch (state) {
    case CallerContent::State::complete:
        return {Glyph::works, Tone::ok};
    case CallerContent::State::wrong:
        return {Glyph::broken, Tone::broken};
    default:
        return {Glyph::notYet, Tone::muted};
    }
}

/// Longer than any way of writing 13 characters or four words.
constexpr int longestCode = 80;

} // namespace

CallerPage::CallerPage(QWidget* parent)
    : Page(8, parent), m_code(new QLineEdit), m_sign(new GlyphView(16, GlyphView::Edge::tight)),
      m_message(new Text(TextStyle::body)), m_answer(new QWidget), m_facts {}, m_handshake(new HandshakeView)
{
    buildEntry();
    auto* answer = bare<QVBoxLayout>(m_answer);
    answer->addSpacing(16);
    answer->addWidget(new Hairline);
    answer->addSpacing(11);
    answer->addWidget(buildFacts());
    answer->addSpacing(13);
    answer->addWidget(new Hairline);
    answer->addSpacing(18);
    answer->addWidget(m_handshake);
    answer->addSpacing(24);
    answer->addWidget(buildLists());
    column().addWidget(m_answer);
    connect(m_code, &QLineEdit::textChanged, this, &CallerPage::typedChanged);
    show(CallerContent {});
}

void CallerPage::buildEntry()
{
    auto* label = new Text(TextStyle::bodyBold);
    label->setWords(tr("Type the four words or the 13 characters"));
    label->setBuddy(m_code);
    m_code->setObjectName(QStringLiteral("code"));
    m_code->setAccessibleName(label->text());
    m_code->setAccessibleDescription(tr("Capital letters, blanks and hyphens do not matter."));
    QFont wide = fontFor(TextStyle::bodyBold);
    wide.setLetterSpacing(QFont::AbsoluteSpacing, 0.3);
    m_code->setFont(wide);
    m_code->setMaxLength(longestCode);
    m_code->setLayoutDirection(Qt::LeftToRight);
    auto* line = bare<QHBoxLayout>();
    auto* signBox = new QWidget; // with its gap, which goes when the sign does
    auto* signRow = bare<QHBoxLayout>(signBox);
    auto* sign = bare<QVBoxLayout>();
    sign->addSpacing(2);
    sign->addWidget(m_sign);
    sign->addStretch(1);
    signRow->addLayout(sign);
    signRow->addSpacing(8);
    line->addWidget(signBox);
    line->addWidget(m_message, 1);
    m_message->setObjectName(QStringLiteral("codeMessage"));
    column().addSpacing(8);
    column().addWidget(label);
    column().addSpacing(4);
    column().addWidget(m_code);
    column().addSpacing(4);
    column().addLayout(line);
}

QWidget* CallerPage::buildFacts()
{
    auto* box = new QWidget;
    auto* grid = bare<QGridLayout>(box);
    grid->setHorizontalSpacing(16);
    const QString headings[] = {tr("Windows"), tr("The caller sees"), tr("Last error")};
    const int shares[] = {177, 204, 195};
    for (int i = 0; i < 3; ++i) {
        auto* caption = new Text(TextStyle::small, Tone::muted);
        caption->setWords(headings[i]);
        m_facts[i] = new Text(TextStyle::bodyBold);
        m_facts[i]->setObjectName(QStringLiteral("fact%1").arg(i));
        caption->setFlexible();
        m_facts[i]->setFlexible();
        grid->addWidget(caption, 0, i);
        grid->addWidget(m_facts[i], 1, i);
        m_facts[i]->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        grid->setColumnStretch(i, shares[i]);
    }
    return box;
}

QWidget* CallerPage::buildLists()
{
    auto* box = new QWidget;
    auto* row = bare<QHBoxLayout>(box);
    const auto list = [&](const QString& words) {
        auto* part = new QWidget;
        part->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        auto* column = bare<QVBoxLayout>(part);
        auto* heading = new Text(TextStyle::bodyBold);
        heading->setWords(words);
        column->addWidget(heading);
        column->addSpacing(8);
        auto* items = bare<QVBoxLayout>();
        items->setSpacing(4);
        column->addLayout(items);
        column->addStretch(1);
        row->addWidget(part, 1);
        return items;
    };
    m_found = list(tr("What the caller's PC found"));
    row->addSpacing(24);
    m_next = list(tr("What to try next"));
    return box;
}

void CallerPage::show(const CallerContent& content)
{
    m_content = content;
    const Sign sign = signOf(content.state);
    m_sign->setGlyph(sign.glyph);
    m_sign->parentWidget()->setVisible(
        content.state == CallerContent::State::complete || content.state == CallerContent::State::wrong);
    m_message->setStyle(TextStyle::body, sign.tone);
    m_message->setWords(content.message);
    announce(*m_message, content.message);
    m_answer->setVisible(content.state == CallerContent::State::complete);
    m_facts[0]->setWords(content.windows);
    m_facts[1]->setWords(content.sees);
    m_facts[2]->setWords(content.lastErrorBriefly);
    m_handshake->setStates(content.handshake);
    showLists();
    emit barChanged();
}

void CallerPage::showLists()
{
    clearLayout(*m_found);
    clearLayout(*m_next);
    const auto add = [](QVBoxLayout& list, QWidget* mark, const QString& words) {
        auto* item = new QWidget;
        auto* row = bare<QHBoxLayout>(item);
        auto* text = new Text(TextStyle::body);
        text->setWords(words);
        row->addWidget(mark, 0, Qt::AlignTop);
        row->addSpacing(12);
        row->addWidget(text, 1);
        list.addWidget(item);
    };
    for (const auto& [glyph, words] : m_content.found) {
        auto* mark = new GlyphView(16, GlyphView::Edge::tight);
        mark->setGlyph(glyph);
        mark->setFixedHeight(lineHeight(TextStyle::body));
        add(*m_found, mark, words);
    }
    int number = 0;
    for (const QString& words : m_content.next) {
        auto* mark = new Text(TextStyle::body);
        mark->setWords(tr("%1.").arg(++number));
        mark->setFixedWidth(scaled(17));
        mark->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        add(*m_next, mark, words);
    }
}

QString CallerPage::typed() const
{
    return m_code->text();
}

QString CallerPage::title() const
{
    return tr("Have a code from a caller?");
}

BarContent CallerPage::bar() const
{
    const bool complete = m_content.state == CallerContent::State::complete;
    return {tr("&Back"), false, complete ? QStringList {tr("&Copy for the ticket")} : QStringList {},
        tr("&Show the caller's page"), false, complete};
}

QWidget* CallerPage::firstField()
{
    return m_code;
}

void CallerPage::pressRight(int)
{
    emit copyAsked();
}

void CallerPage::pressPrimary()
{
    emit callersPageAsked();
}

} // namespace repair
