// Asks for the pre-shared key, says what can be told about it before the server has seen it, and lets the
// person ask the server.
#pragma once

#include "core/base/secret.h"

#include <QWidget>

#include <functional>

class QLineEdit;

namespace repair {

class Link;
class SecretField;
class Text;

class KeyEntry : public QWidget {
    Q_OBJECT

public:
    explicit KeyEntry(QWidget* parent = nullptr);
    ~KeyEntry() override;

    /// The key as typed; the field is empty afterwards.
    [[nodiscard]] Secret take();
    /// The same, and it stays in the field.
    [[nodiscard]] Secret peek() const;
    void clear();
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QLineEdit& edit();

    /// What breaks keys in practice, told of one; empty: nothing to tell.
    void setHints(std::function<QString(const Secret& key)> hints);
    /// While the server is asked, and what it said.
    void showTesting(const QString& words);
    void showTested(const QString& words);
    [[nodiscard]] bool isTesting() const { return m_isTesting; }

signals:
    void changed();
    void testAsked();
    /// The person stopped it, or the key is not there any more.
    void testStopped();

private:
    void judge();
    void endTest();

    SecretField* m_key;
    Text* m_hint;
    Link* m_test;
    Text* m_result;
    std::function<QString(const Secret& key)> m_hints;
    bool m_isTesting = false;
};

} // namespace repair
