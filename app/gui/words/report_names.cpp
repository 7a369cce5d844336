// Finds names as whole words, and addresses by their form.
#include "app/gui/words/report_names.h"

#include <QCoreApplication>
#include <QDir>
#include <QSysInfo>

namespace repair {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(repair::Report)
};

constexpr auto caseless =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// Whoever a folder of profiles names is a user, though their name is known to nobody here.
QRegularExpression ownerOfProfile()
{
    return QRegularExpression(QStringLiteral("[\\\\/](?:Users|home)[\\\\/]\\K[^\\\\/\"<>|:]+"), caseless);
}

/// Four numbers up to 255. A fifth, or a larger one, is a version.
QRegularExpression ipv4()
{
    const QString octet = QStringLiteral("(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)");
    return QRegularExpression(QStringLiteral("(?<![\\w.])(?:%1\\.){3}%1(?![\\w]|\\.\\d)").arg(octet));
}

/// Eight groups, or fewer with a double colon; a time of day has neither.
QRegularExpression ipv6()
{
    const QString hasGroups = QStringLiteral("(?=[0-9a-f:]*::|(?:[0-9a-f]{1,4}:){7})(?=:*[0-9a-f])");
    return QRegularExpression(
        QStringLiteral("(?<![\\w:])%1[0-9a-f:]{3,39}(?:%\\w+)?(?![\\w:])").arg(hasGroups), caseless);
}

} // namespace

std::vector<NameLeftOut> namesToLeaveOut(
    const QString& connection, const QString& server, const QString& signIn)
{
    const QString person = Words::tr("(a user name)");
    std::vector<NameLeftOut> names {{QDir::homePath(), person},
        {QDir::toNativeSeparators(QDir::homePath()), person}, {connection, Words::tr("(the connection)")},
        {server, Words::tr("(the server)")}, {signIn, person},
        {QSysInfo::machineHostName(), Words::tr("(this PC)")},
        {qEnvironmentVariable("COMPUTERNAME"), Words::tr("(this PC)")}};
    for (const char* variable : {"USERNAME", "USER"})
        names.emplace_back(qEnvironmentVariable(variable), person);
    // DOMAIN\name and name@domain also stand apart, as in the name of a profile's folder.
    static const QRegularExpression between(QStringLiteral("[\\\\@]"));
    const QStringList parts = signIn.split(between, Qt::SkipEmptyParts);
    for (const QString& part : parts.size() > 1 ? parts : QStringList())
        names.emplace_back(part, person);
    for (const char* variable : {"USERDNSDOMAIN", "USERDOMAIN"})
        names.emplace_back(qEnvironmentVariable(variable), Words::tr("(the organisation)"));
    return names;
}

std::vector<NameLeftOut> namesIn(const ServerAnswer& answer)
{
    std::vector<NameLeftOut> names {{QString::fromStdString(answer.address), Words::tr("(the server)")},
        {QString::fromStdString(answer.key.serverIdentity), Words::tr("(the server)")},
        {QString::fromStdString(answer.localAddress), Words::tr("(this PC)")}};
    for (const NameAnswer* family : {&answer.ipv4, &answer.ipv6})
        for (const std::string& address : family->addresses)
            names.emplace_back(QString::fromStdString(address), Words::tr("(the server)"));
    return names;
}

NamelessText::NamelessText(const std::vector<NameLeftOut>& names)
{
    m_names.emplace_back(ownerOfProfile(), Words::tr("(a user name)"));
    for (const auto& [name, instead] : names)
        if (!name.isEmpty())
            m_names.emplace_back(
                QRegularExpression(
                    QStringLiteral("(?<![\\w])%1(?![\\w])").arg(QRegularExpression::escape(name)), caseless),
                instead);
    for (const QRegularExpression& address : {ipv4(), ipv6()})
        m_names.emplace_back(address, Words::tr("(an address)"));
}

QString NamelessText::operator()(QString text) const
{
    for (const auto& [name, instead] : m_names)
        text.replace(name, instead);
    return text.toHtmlEscaped();
}

} // namespace repair
