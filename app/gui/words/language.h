// The language the wizard speaks: the system's, or the one asked for.
#pragma once

class QApplication;
class QString;

namespace repair {

/// Installs our texts and Qt's own for that language ("de", "zh_CN"), its numbers and dates, and the
/// direction in which it is read. Empty: the system's language. A language we do not have leaves English,
/// with its plural forms. The last call wins; windows that are open are not told anew.
void speak(QApplication& application, const QString& language);

} // namespace repair
