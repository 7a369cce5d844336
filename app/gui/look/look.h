// Dresses a window in the palette the system asks for, and changes it when the system changes.
#pragma once

#include "app/gui/look/palette.h"

#include <QObject>

class QApplication;
class QWidget;

namespace repair {

enum class Scheme { followSystem, light, dark, contrast };

/// Sets style and font of the application, once, before the first window is made.
void prepareApplication(QApplication& application, double textScale);

/// What the system asks for now.
[[nodiscard]] Scheme systemScheme();

class Look : public QObject {
    Q_OBJECT

public:
    Look(QWidget& window, Scheme scheme);
    void setScheme(Scheme scheme);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void dress();

    QWidget& m_window;
    Scheme m_wanted;
    Scheme m_worn = Scheme::followSystem;
};

} // namespace repair
