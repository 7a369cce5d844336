// Tells a screen reader what has changed, not more than once in two seconds for each thing.
#pragma once

#include <QString>

class QWidget;

namespace repair {

/// Names the widget and has the new name read aloud.
void announce(QWidget& widget, const QString& text);

/// Gives our painted widgets the roles that screen readers expect of them.
void installAccessibleRoles();

} // namespace repair
