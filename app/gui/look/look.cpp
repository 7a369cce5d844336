// Reads the system's scheme, live, and applies palette and style sheet to the window.

#include "app/gui/look/look.h"

#include "app/gui/look/sheet.h"
#include "app/gui/look/text_style.h"
#include "app/gui/look/wizard_style.h"

#include <QApplication>
#include <QEvent>
#include <QSettings>
#include <QStyleHints>
#include <QWidget>

namespace repair {
namespace {

bool systemWantsContrast()
{
#ifdef Q_OS_WIN
    // HCF_HIGHCONTRASTON, bit 0 of HIGHCONTRAST.dwFlags (winuser.h); Windows keeps it here as decimal text.
    const QSettings settings(QStringLiteral("HKEY_CURRENT_USER\\Control Panel\\Accessibility\\HighContrast"),
        QSettings::NativeFormat);
    return (settings.value(QStringLiteral("Flags")).toString().toUInt() & 1U) != 0;
#else
    return false;
#endif
}

Palette paletteFor(Scheme scheme)
{
    switch (scheme) {
    case Scheme::dark:
        return darkPalette();
    case Scheme::contrast:
        return contrastPalette(QApplication::palette());
    default:
        return lightPalette();
    }
}

} // namespace

void prepareApplication(QApplication& application, double scale)
{
    application.setProperty("textScale", scale);
    QApplication::setStyle(new WizardStyle);
    QApplication::setFont(fontFor(TextStyle::body));
}

Scheme systemScheme()
{
    if (systemWantsContrast())
        return Scheme::contrast;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto asked = QGuiApplication::styleHints()->colorScheme();
    if (asked != Qt::ColorScheme::Unknown)
        return asked == Qt::ColorScheme::Dark ? Scheme::dark : Scheme::light;
#endif
    return isDark(QApplication::palette().color(QPalette::Window)) ? Scheme::dark : Scheme::light;
}

Look::Look(QWidget& window, Scheme scheme) : QObject(&window), m_window(window), m_wanted(scheme)
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
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange)
        dress();
    return QObject::eventFilter(watched, event);
}

void Look::dress()
{
    const Scheme scheme = m_wanted == Scheme::followSystem ? systemScheme() : m_wanted;
    if (scheme == m_worn && scheme != Scheme::contrast)
        return;
    m_worn = scheme;
    qApp->setProperty("contrastTheme", scheme == Scheme::contrast);
    const Palette palette = paletteFor(scheme);
    // Taking a style sheet off brings back the palette from before it, so it goes first.
    m_window.setStyleSheet({});
    m_window.setPalette(scheme == Scheme::contrast ? QApplication::palette() : toQPalette(palette));
    m_window.setStyleSheet(sheetFor(palette));
}

} // namespace repair
