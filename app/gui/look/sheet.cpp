// The template of the style sheet; names between @ are roles of the palette.

#include "app/gui/look/sheet.h"

#include "app/gui/look/text_style.h"

#include <utility>

namespace repair {
namespace {

constexpr auto buttons = R"(
QPushButton { background: @button@; color: @buttonText@; border: 1px solid @field@; border-radius: 4px;
  padding: 0 16px; min-height: @buttonInner@px; min-width: 62px; }
QPushButton:hover { background: @hover@; }
QPushButton:pressed { background: @disabledFill@; }
QPushButton[primary="true"] { background: @accent@; color: @onAccent@; border: 1px solid @accent@;
    min-width: 94px; }
QPushButton[primary="true"]:hover { background: @accentHover@; border-color: @accentHover@; }
QPushButton[primary="true"]:pressed { background: @accentPressed@; border-color: @accentPressed@; }
QPushButton:disabled, QPushButton[primary="true"]:disabled {
  background: @disabledFill@; color: @disabledText@; border: 1px solid @line@; }
)";

constexpr auto fields = R"(
QLineEdit { background: @card@; color: @text@; border: 1px solid @field@; border-radius: 4px;
    padding: 0 12px 0 11px;
  min-height: @buttonInner@px; selection-background-color: @accent@; selection-color: @onAccent@; }
QLineEdit:focus { border: 2px solid @accent@; padding: 0 11px 0 10px; min-height: @focusInner@px; }
QLineEdit:disabled, QLineEdit[readOnly="true"] { background: @disabledFill@; color: @muted@;
  border: 1px solid @line@; padding: 0 12px 0 11px; min-height: @buttonInner@px; }
QTextEdit { background: @sunk@; color: @text@; border: 1px solid @line@; border-radius: 4px; padding: 4px 8px;
  selection-background-color: @accent@; selection-color: @onAccent@; }
)";

constexpr auto bars = R"(
QProgressBar { background: @disabledFill@; border: none; border-radius: 4px;
    min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: @accent@; border-radius: 4px; }
QScrollArea, repair--Page { background: transparent; border: none; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @field@; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 24px; }
QScrollBar::handle:horizontal { min-width: 24px; }
QScrollBar::handle:hover { background: @muted@; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  background: transparent; border: none; width: 0; height: 0; }
QToolTip { background: @card@; color: @text@; border: 1px solid @line@; padding: 4px 8px; }
)";

} // namespace

QString sheetFor(const Palette& p)
{
    const std::pair<const char*, QColor> roles[] = {{"button", p.button}, {"hover", p.hover},
        {"text", p.text}, {"field", p.field}, {"line", p.line}, {"card", p.card}, {"sunk", p.sunk},
        {"muted", p.muted}, {"accent", p.accent}, {"onAccent", p.onAccent}, {"accentHover", p.accentHover},
        {"accentPressed", p.accentPressed}, {"disabledFill", p.disabledFill},
        {"disabledText", p.disabledText}, {"buttonText", p.buttonText}};
    QString sheet = QString::fromLatin1(buttons) + QString::fromLatin1(fields) + QString::fromLatin1(bars);
    for (const auto& [name, colour] : roles)
        sheet.replace(QLatin1Char('@') + QLatin1String(name) + QLatin1Char('@'), colour.name());
    const int height = qMax(32, lineHeight(TextStyle::body) + 12);
    sheet.replace(QLatin1String("@buttonInner@"), QString::number(height - 2));
    sheet.replace(QLatin1String("@focusInner@"), QString::number(height - 4));
    return sheet;
}

} // namespace repair
