// Page 1: Which connection?
#pragma once

#include "app/gui/pages/page.h"
#include "app/gui/view/choose_content.h"

class QLineEdit;

namespace repair {

class EntryCard;
class Link;
class NoticeList;
class Text;
class TextWithLink;

class ChoosePage : public Page {
    Q_OBJECT

public:
    explicit ChoosePage(QWidget* parent = nullptr);
    void show(const ChooseContent& content);
    [[nodiscard]] int chosen() const;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] BarContent bar() const override;
    void pressPrimary() override;

signals:
    void chosenChanged(int index);
    void checkAsked(int index);
    void callerAsked();
    void undoAsked();
    void putBackAsked();

private:
    void buildLinks();
    QWidget* buildHalfDone();
    void showMatching();
    [[nodiscard]] QString filterNote(int matching) const;
    void addCard(int index);
    void choose(int index);

    ChooseContent m_content;
    Text* m_intro;
    QWidget* m_filterBox;
    QLineEdit* m_filter;
    Text* m_filterNote;
    QWidget* m_list;
    NoticeList* m_troubles;
    TextWithLink* m_halfDone;
    std::vector<std::pair<int, EntryCard*>> m_cards;
};

} // namespace repair
