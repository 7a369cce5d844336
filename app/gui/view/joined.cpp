// Chinese and Japanese set no blank between sentences, and their own comma in a list.
#include "app/gui/view/joined.h"

#include <QCoreApplication>

namespace repair {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(repair::Joined)
};

QString joined(const QStringList& parts, const QString& two)
{
    QString whole;
    for (const QString& part : parts)
        if (!part.isEmpty())
            whole = whole.isEmpty() ? part : two.arg(whole, part);
    return whole;
}

} // namespace

QString listed(const QStringList& parts)
{
    //: Two items of a list, the second behind the first
    return joined(parts, Words::tr("%1, %2"));
}

QString inOneLine(const QStringList& sentences)
{
    //: Two whole sentences, the second behind the first
    return joined(sentences, Words::tr("%1 %2"));
}

} // namespace repair
