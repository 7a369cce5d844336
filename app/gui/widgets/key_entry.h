// Asks for the pre-shared key, and says what can be told about it before the server has seen it.
#pragma once

#include "core/base/secret.h"

#include <QWidget>

class QLineEdit;

namespace repair {

class SecretField;
class Text;

class KeyEntry : public QWidget {
    Q_OBJECT

public:
    explicit KeyEntry(QWidget* parent = nullptr);

    /// The key as typed; the field is empty afterwards.
    [[nodiscard]] Secret take();
    void clear();
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QLineEdit& edit();

signals:
    void changed();

private:
    void judge();

    SecretField* m_key;
    Text* m_hint;
};

} // namespace repair
