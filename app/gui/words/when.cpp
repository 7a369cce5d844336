// Whole sentences for each nearness of a date, because no sentence is built from pieces.
#include "app/gui/words/when.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace repair {
namespace {

enum class Nearness { today, yesterday, thisYear, earlier };

struct Words {
    Q_DECLARE_TR_FUNCTIONS(repair::When)
};

QDateTime local(std::int64_t seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds);
}

Nearness nearness(Moment moment)
{
    const QDate then = local(moment.at).date();
    const QDate today = local(moment.now).date();
    if (then == today)
        return Nearness::today;
    if (then.addDays(1) == today)
        return Nearness::yesterday;
    return then.year() == today.year() ? Nearness::thisYear : Nearness::earlier;
}

QString day(Moment moment)
{
    //: Qt's date format: day and month in words
    const QString thisYear = Words::tr("d MMMM");
    //: Qt's date format: day, month in words and year
    const QString earlier = Words::tr("d MMMM yyyy");
    return QLocale().toString(
        local(moment.at).date(), nearness(moment) == Nearness::thisYear ? thisYear : earlier);
}

} // namespace

QString clockTime(std::int64_t at)
{
    return QLocale().toString(local(at).time(), QLocale::ShortFormat);
}

QString logTime(std::int64_t at)
{
    return local(at).time().toString(QStringLiteral("HH:mm:ss"));
}

QString failedWhen(Moment moment)
{
    switch (nearness(moment)) {
    case Nearness::today:
        return Words::tr("Failed today at %1").arg(clockTime(moment.at));
    case Nearness::yesterday:
        return Words::tr("Failed yesterday at %1").arg(clockTime(moment.at));
    default:
        return Words::tr("Failed on %1").arg(day(moment));
    }
}

QString connectedWhen(Moment moment)
{
    switch (nearness(moment)) {
    case Nearness::today:
        return Words::tr("Connected today at %1").arg(clockTime(moment.at));
    case Nearness::yesterday:
        return Words::tr("Connected yesterday at %1").arg(clockTime(moment.at));
    default:
        return Words::tr("Connected on %1").arg(day(moment));
    }
}

QString repairedWhen(Moment moment, const QString& entry)
{
    if (nearness(moment) == Nearness::today)
        return Words::tr("Today, %1: repair of %2").arg(clockTime(moment.at), entry);
    //: %1 is a day, %2 a time, %3 the name of a connection
    return Words::tr("%1, %2: repair of %3").arg(day(moment), clockTime(moment.at), entry);
}

} // namespace repair
