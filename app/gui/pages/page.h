// What every page has: a title, a number that survives translation, buttons, and a first field.
#pragma once

#include "app/gui/view/bar_content.h"

#include <QWidget>

class QVBoxLayout;

namespace repair {

/// Pages show what they are given and say what was pressed; they decide nothing.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(int number, QWidget* parent = nullptr);

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual BarContent bar() const = 0;
    /// The first field that must be filled; null where the primary button comes first.
    [[nodiscard]] virtual QWidget* firstField() { return nullptr; }
    /// Called when another page is shown, so that nothing typed stays behind.
    virtual void leave() { }

    virtual void pressLeft() { emit back(); }
    virtual void pressRight(int) { }
    virtual void pressPrimary() = 0;

signals:
    void barChanged();
    void back();

protected:
    /// The column in which the content of the page stands.
    [[nodiscard]] QVBoxLayout& column() { return *m_column; }

private:
    int m_number;
    QVBoxLayout* m_column;
};

} // namespace repair
