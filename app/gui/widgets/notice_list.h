// What else is to be told on a page: one line each, with the sign of what is not known.
#pragma once

#include <QStringList>
#include <QWidget>

namespace repair {

class NoticeList : public QWidget {
    Q_OBJECT

public:
    explicit NoticeList(QWidget* parent = nullptr);
    /// Takes no room without any.
    void show(const QStringList& notices);
};

} // namespace repair
