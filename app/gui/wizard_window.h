// The frame: rail at the side, one page in the middle, buttons at the foot.
#pragma once

#include "app/gui/view/rail_content.h"

#include <QWidget>

class QStackedWidget;

namespace repair {

class ButtonBar;
class Page;
class Rail;
class Text;

class WizardWindow : public QWidget {
    Q_OBJECT

public:
    explicit WizardWindow(QWidget* parent = nullptr);

    /// Takes the page; it is shown by showPage.
    void add(Page& page);
    void showPage(Page& page);
    /// Puts the focus where the person goes on: the first field, else the primary button.
    void focusFirst();
    /// A sentence above the buttons that stays whatever page is shown; empty takes it away.
    void showNotice(const QString& notice);
    [[nodiscard]] Page* page() const { return m_page; }
    [[nodiscard]] Rail& rail() { return *m_rail; }
    [[nodiscard]] ButtonBar& bar() { return *m_bar; }

signals:
    void pageShown(repair::Page* page);
    /// The person wants to close; whoever listens may refuse by clearing the flag.
    void closing(bool& allowed);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void refreshBar();
    void setMargins();
    void orderTabs();
    void pressEnter();
    void pressEscape();

    Rail* m_rail;
    Text* m_title;
    Text* m_number;
    QWidget* m_heading;
    QStackedWidget* m_stack;
    QWidget* m_noticeBox;
    Text* m_notice;
    ButtonBar* m_bar;
    Page* m_page = nullptr;
};

} // namespace repair
