// Reads the system's scheme, live, and applies palette and style sheet to the window.

#include "app/gui/look/look.h"

#include "app/gui/look/sheet.h"
#include "app/gui/look/text_style.h"
#include "app/gui/look/wizard_style.h"

#include <QApplication>
#include <QEvent>
#include <QStyleHints>
#include <QWidget>

#include <utility>

namespace repair {

void prepareApplication(QApplication& application, double scale)
{
    application.setProperty("textScale", scale);
    QApplication::setStyle(new WizardStyle);
    QApplication::setFont(fontFor(TextStyle::body));
}

Scheme systemScheme()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto asked = QGuiApplication::styleHints()->colorScheme();
    if (asked != Qt::ColorScheme::Unknown)
        return asked == Qt::ColorScheme::Dark ? Scheme::dark : Scheme::light;
#endif
    return isDark(QApplication::palette().color(QPalette::Window)) ? Scheme::dark : Scheme::light;
}

Look::Look(QWidget& window, Scheme scheme, ContrastSource contrast)
    : QObject(&window), m_window(window), m_wanted(scheme), m_contrast(std::move(contrast))
{
    qApp->installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Look::dress);
#endif
    dress();
}

void Look::setScheme(Scheme scheme)
{
    m_wanted = scheme;
    dress();
}

bool Look::eventFilter(QObject* watched, QEvent* event)
{
    // A theme is changed in another program's window, so coming back from there is a reason to look again,
    // too.
    const bool isReason = event->type() == QEvent::ApplicationPaletteChange
        || event->type() == QEvent::ApplicationStateChange || event->type() == QEvent::ThemeChange;
    if (isReason && (watched == qApp || watched == &m_window))
        dress();
    return QObject::eventFilter(watched, event);
}

std::optional<QPalette> Look::contrastTheme() const
{
    if (m_wanted != Scheme::followSystem && m_wanted != Scheme::contrast)
        return std::nullopt;
    const auto colours = m_contrast ? m_contrast() : std::nullopt;
    if (colours)
        return toQPalette(*colours);
    return m_wanted == Scheme::contrast ? std::optional(QApplication::palette()) : std::nullopt;
}

void Look::dress()
{
    const auto theme = contrastTheme();
    const Scheme scheme = theme            ? Scheme::contrast
        : m_wanted == Scheme::followSystem ? systemScheme()
                                           : m_wanted;
    if (scheme == m_worn && theme == m_wornTheme)
        return;
    m_worn = scheme;
    m_wornTheme = theme;
    qApp->setProperty("contrastTheme", theme ? QVariant::fromValue(*theme) : QVariant());
    const Palette palette = theme ? contrastPalette(*theme)
        : scheme == Scheme::dark  ? darkPalette()
                                  : lightPalette();
    // Taking a style sheet off brings back the palette from before it, so it goes first.
    m_window.setStyleSheet({});
    m_window.setPalette(theme ? *theme : toQPalette(palette));
    m_window.setStyleSheet(sheetFor(palette));
}

} // namespace repair
