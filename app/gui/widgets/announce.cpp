// Accessibility of painted widgets: roles, and announcements at a bearable pace.

#include "app/gui/widgets/announce.h"

#include "app/gui/widgets/glyph_view.h"
#include "app/gui/widgets/handshake_view.h"
#include "app/gui/widgets/link.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QDateTime>

namespace repair {
namespace {

constexpr qint64 pauseMilliseconds = 2000;

class LinkAccess : public QAccessibleWidget {
public:
    explicit LinkAccess(Link* link) : QAccessibleWidget(link, QAccessible::Link) { }

    QString text(QAccessible::Text kind) const override
    {
        const QString said = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && said.isEmpty() ? static_cast<Link*>(widget())->text() : said;
    }

    QStringList actionNames() const override { return {pressAction()}; }

    void doAction(const QString& action) override
    {
        if (action == pressAction())
            static_cast<Link*>(widget())->click();
    }
};

QAccessibleInterface* accessibleFor(const QString&, QObject* object)
{
    if (auto* link = qobject_cast<Link*>(object))
        return new LinkAccess(link);
    if (qobject_cast<HandshakeView*>(object) || qobject_cast<GlyphView*>(object))
        return new QAccessibleWidget(qobject_cast<QWidget*>(object), QAccessible::Graphic);
    return nullptr;
}

} // namespace

void announce(QWidget& widget, const QString& text)
{
    if (widget.accessibleName() == text)
        return;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const qint64 last = widget.property("announcedAt").toLongLong();
    widget.setAccessibleName(text);
    if (now - last < pauseMilliseconds)
        return;
    widget.setProperty("announcedAt", now);
    QAccessibleEvent alert(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void installAccessibleRoles()
{
    QAccessible::installFactory(accessibleFor);
}

} // namespace repair
