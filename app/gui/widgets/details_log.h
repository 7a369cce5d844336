// The details on request: what was done when, line by line, under a heading that stays where it is.
#pragma once

#include <QWidget>

class QTextEdit;

namespace repair {

class Disclosure;

class DetailsLog : public QWidget {
    Q_OBJECT

public:
    explicit DetailsLog(QWidget* parent = nullptr);
    void add(const QString& time, const QString& what);
    void clear();
    void setOpen(bool open);
    [[nodiscard]] int lineCount() const { return m_lines; }

private:
    Disclosure* m_header;
    QTextEdit* m_text;
    int m_lines = 0;
};

} // namespace repair
