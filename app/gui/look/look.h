// Dresses a window in the palette the system asks for, and changes it when the system changes.
#pragma once

#include "app/gui/look/palette.h"

#include <QObject>
#include <QPalette>

#include <functional>
#include <optional>

class QApplication;
class QWidget;

namespace repair {

enum class Scheme { followSystem, light, dark, contrast };

/// Sets style and font of the application, once, before the first window is made.
void prepareApplication(QApplication& application, double textScale);

/// Light or dark, as the system asks for now.
[[nodiscard]] Scheme systemScheme();

/// The colours of the contrast theme that is on now, if one is.
using ContrastSource = std::function<std::optional<ContrastColours>()>;

class Look : public QObject {
    Q_OBJECT

public:
    /// A contrast theme goes before light and dark; without a source there is none.
    Look(QWidget& window, Scheme scheme, ContrastSource contrast = {});
    void setScheme(Scheme scheme);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] std::optional<QPalette> contrastTheme() const;
    void dress();

    QWidget& m_window;
    Scheme m_wanted;
    ContrastSource m_contrast;
    Scheme m_worn = Scheme::followSystem;
    std::optional<QPalette> m_wornTheme;
};

} // namespace repair
