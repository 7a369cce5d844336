// Page 1 of a PC without any L2TP connection: says so, and what can be done.
#pragma once

#include "app/gui/pages/page.h"

namespace repair {

class NoticeList;
class Text;
class VerdictView;

struct NoEntryContent {
    QString sentence;
    QString details;
    QStringList advice;
    QStringList troubles {}; ///< what else could not be read, or was put back
};

class NoEntryPage : public Page {
    Q_OBJECT

public:
    explicit NoEntryPage(QWidget* parent = nullptr);
    void show(const NoEntryContent& content);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] BarContent bar() const override;
    void pressPrimary() override;

signals:
    void lookAgainAsked();
    void callerAsked();
    void undoAsked();

private:
    VerdictView* m_verdict;
    NoticeList* m_troubles;
    QWidget* m_advice;
};

} // namespace repair
