// A field for a key or a password, hidden unless shown, and emptied when its page is left.
#pragma once

#include "core/base/secret.h"

#include <QWidget>

class QLineEdit;

namespace repair {

class Link;

class SecretField : public QWidget {
    Q_OBJECT

public:
    explicit SecretField(QWidget* parent = nullptr);

    /// Takes what was typed out of the field; the field is empty afterwards.
    [[nodiscard]] Secret take();
    /// What was typed stays in the field, to be tried again.
    [[nodiscard]] Secret peek() const;
    void clear();
    [[nodiscard]] QLineEdit& edit() { return *m_edit; }
    void setLocked(bool locked);

signals:
    void changed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void toggleShown();
    void spaceLetters();

    QLineEdit* m_edit;
    Link* m_show;
};

} // namespace repair
