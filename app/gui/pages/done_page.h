// Page 6: Done.
#pragma once

#include "app/gui/pages/page.h"
#include "app/gui/view/run_contents.h"

namespace repair {

class Card;
class CodeCard;
class Link;
class Text;
class VerdictView;

class DonePage : public Page {
    Q_OBJECT

public:
    explicit DonePage(QWidget* parent = nullptr);
    void show(const DoneContent& content);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] BarContent bar() const override;
    void pressLeft() override;
    void pressRight(int index) override;
    void pressPrimary() override;

signals:
    void undoAsked();
    void restartLaterAsked();
    void restartNowAsked();
    void closeAsked();
    void saveAsked();
    void printAsked();
    void copyAsked();

private:
    QWidget* buildHeading(Text& words, const std::vector<Link*>& links);

    DoneContent m_content;
    VerdictView* m_result;
    Text* m_changesHeading;
    Card* m_changes;
    Text* m_notice;
    CodeCard* m_code;
};

} // namespace repair
