// The names that a report leaves out, and the text without them.
#pragma once

#include "app/session/session.h"

#include <QRegularExpression>
#include <QString>

#include <utility>
#include <vector>

namespace repair {

/// A name, and the words that stand in its place.
using NameLeftOut = std::pair<QString, QString>;

/// The names of the connection and its server, of whoever is signed in, of this PC and its organisation.
[[nodiscard]] std::vector<NameLeftOut> namesToLeaveOut(
    const QString& connection, const QString& server, const QString& signIn);
/// Every address and name by which the server is known or knows itself, and this PC's own address.
[[nodiscard]] std::vector<NameLeftOut> namesIn(const ServerAnswer& answer);

/// Text that came from the PC, without the names and without any other address, ready for HTML. A name counts
/// only as a whole word.
class NamelessText {
public:
    explicit NamelessText(const std::vector<NameLeftOut>& names);
    [[nodiscard]] QString operator()(QString text) const;

private:
    std::vector<std::pair<QRegularExpression, QString>> m_names;
};

} // namespace repair
