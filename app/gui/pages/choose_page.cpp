// Lists the VPN entries; a long list is filtered as one types.

#include "app/gui/pages/choose_page.h"

#include "app/gui/widgets/entry_card.h"
#include "app/gui/widgets/glyph_view.h"
#include "app/gui/widgets/link.h"
#include "app/gui/widgets/notice_list.h"
#include "app/gui/widgets/text.h"
#include "app/gui/widgets/text_with_link.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QRadioButton>

namespace repair {
namespace {

/// More cards than a person reads; what is beyond is found by typing.
constexpr int mostCards = 30;
/// From so many entries on there is a field to filter them.
constexpr int manyEntries = 8;

} // namespace

ChoosePage::ChoosePage(QWidget* parent)
    : Page(1, parent), m_intro(new Text(TextStyle::body)), m_filterBox(new QWidget), m_filter(new QLineEdit),
      m_filterNote(new Text(TextStyle::small, Tone::muted)), m_list(new QWidget), m_troubles(new NoticeList),
      m_halfDone(new TextWithLink)
{
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setPlaceholderText(tr("Type a part of the name or of the server"));
    m_filter->setAccessibleName(tr("Filter the connections"));
    m_filter->setAccessibleDescription(m_filter->placeholderText());
    m_filter->setFont(fontFor(TextStyle::body));
    m_intro->setWords(tr("Choose the VPN that does not work. The one that failed last is chosen already."));
    column().addWidget(m_intro);
    column().addSpacing(24);
    auto* filter = bare<QVBoxLayout>(m_filterBox);
    filter->addWidget(m_filter);
    filter->addSpacing(4);
    filter->addWidget(m_filterNote);
    filter->addSpacing(16);
    column().addWidget(m_filterBox);
    column().addWidget(m_troubles);
    column().addWidget(buildHalfDone());
    column().addWidget(m_list);
    bare<QVBoxLayout>(m_list)->setSpacing(8);
    buildLinks();
    connect(m_filter, &QLineEdit::textChanged, this, &ChoosePage::showMatching);
}

void ChoosePage::buildLinks()
{
    const auto add = [this](const char* name, const QString& words, const QString& note) {
        auto* row = bare<QHBoxLayout>();
        auto* link = new Link(words);
        link->setObjectName(QLatin1String(name));
        link->setAccessibleDescription(note);
        auto* text = new Text(TextStyle::small, Tone::muted);
        text->setWords(note);
        row->addWidget(link, 0, Qt::AlignVCenter);
        row->addSpacing(16);
        row->addWidget(text, 1, Qt::AlignVCenter);
        column().addLayout(row);
        return link;
    };
    column().addSpacing(32);
    auto* caller = add(
        "callerLink", tr("Have a code from a caller?"), tr("For helpers: see what the caller's PC found."));
    column().addSpacing(10);
    auto* undo = add("undoLink", tr("Undo earlier repairs"), tr("Put back what this wizard changed before."));
    connect(caller, &QAbstractButton::clicked, this, &ChoosePage::callerAsked);
    connect(undo, &QAbstractButton::clicked, this, &ChoosePage::undoAsked);
}

QWidget* ChoosePage::buildHalfDone()
{
    auto* box = new QWidget;
    auto* row = bare<QHBoxLayout>(box);
    row->setContentsMargins(0, 0, 0, 16);
    auto* glyph = new GlyphView(16);
    glyph->setGlyph(Glyph::suspect);
    row->addWidget(glyph, 0, Qt::AlignTop);
    row->addSpacing(10);
    row->addWidget(m_halfDone, 1);
    m_halfDone->link().setObjectName(QStringLiteral("putBackHalfDone"));
    connect(&m_halfDone->link(), &QAbstractButton::clicked, this, &ChoosePage::putBackAsked);
    box->hide();
    return box;
}

void ChoosePage::show(const ChooseContent& content)
{
    m_content = content;
    const bool many = content.entries.size() >= manyEntries;
    m_filterBox->setVisible(many);
    m_troubles->show(content.troubles);
    m_halfDone->show(content.halfDone, tr("Put them back"));
    m_halfDone->parentWidget()->setVisible(!content.halfDone.isEmpty());
    showMatching();
    emit barChanged();
}

void ChoosePage::showMatching()
{
    auto* rows = static_cast<QVBoxLayout*>(m_list->layout());
    clearLayout(*rows);
    m_cards.clear();
    const QString part = m_filter->text().trimmed();
    int matching = 0;
    // The chosen entry stays in sight whatever is typed, so that the button never acts on something unseen.
    for (int i = 0; i < static_cast<int>(m_content.entries.size()); ++i) {
        const EntryContent& entry = m_content.entries[i];
        const bool matches =
            entry.name.contains(part, Qt::CaseInsensitive) || entry.where.contains(part, Qt::CaseInsensitive);
        matching += matches ? 1 : 0;
        if (i == m_content.chosen || (matches && static_cast<int>(m_cards.size()) < mostCards))
            addCard(i);
    }
    m_filterNote->setWords(filterNote(matching));
}

QString ChoosePage::filterNote(int matching) const
{
    const int all = static_cast<int>(m_content.entries.size());
    if (matching == 0)
        return tr("None of %n connections has this in its name or server. Type less of it.", nullptr, all);
    if (matching > mostCards)
        return tr("%1 of %n connections. The first %2 are listed; type more to see another.", nullptr, all)
            .arg(matching)
            .arg(mostCards);
    return tr("%1 of %n connections", nullptr, all).arg(matching);
}

void ChoosePage::addCard(int index)
{
    auto* card = new EntryCard(m_content.entries[index]);
    card->setObjectName(QStringLiteral("entry%1").arg(index));
    card->radio().setAutoExclusive(false);
    card->radio().setChecked(index == m_content.chosen);
    card->setChosen(index == m_content.chosen);
    connect(&card->radio(), &QRadioButton::clicked, this, [this, index] { choose(index); });
    connect(card, &Card::pressed, this, [this, index] { choose(index); });
    m_list->layout()->addWidget(card);
    m_cards.emplace_back(index, card);
}

void ChoosePage::choose(int index)
{
    m_content.chosen = index;
    for (const auto& [at, card] : m_cards)
        card->radio().setChecked(at == index);
    emit chosenChanged(index);
    emit barChanged();
}

int ChoosePage::chosen() const
{
    return m_content.chosen;
}

QString ChoosePage::title() const
{
    return tr("Which connection?");
}

BarContent ChoosePage::bar() const
{
    return {{}, false, {}, tr("&Check this connection"), false, m_content.chosen >= 0};
}

void ChoosePage::pressPrimary()
{
    emit checkAsked(m_content.chosen);
}

} // namespace repair
