// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mail/MailProviders.h"

#include "domain/Reason.h"

#include <algorithm>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

static void loadMailResource() // outside of every namespace, as Q_INIT_RESOURCE wants it
{
    Q_INIT_RESOURCE(mail);
}

using namespace Qt::StringLiterals;

namespace satchel::mail {

namespace {

constexpr std::pair<QLatin1StringView, ProviderNote> noteNames[] = {{"app_password"_L1, ProviderNote::AppPassword},
    {"app_password_with_two_factors"_L1, ProviderNote::AppPasswordWithTwoFactors},
    {"own_password"_L1, ProviderNote::OwnPassword}, {"own_user"_L1, ProviderNote::OwnUser},
    {"enable_imap"_L1, ProviderNote::EnableImap},
    {"administrator_enables_smtp"_L1, ProviderNote::AdministratorEnablesSmtp}, {"paid"_L1, ProviderNote::Paid}};

constexpr std::pair<QLatin1StringView, UserForm> userForms[] = {
    {"address"_L1, UserForm::Address}, {"local"_L1, UserForm::Local}};

struct TableRow
{
    MailProvider provider;
    QStringList domains;
    QStringList subdomains; // all names below these
    QStringList exchangers; // names, or ".example.com" for all names below
};

template <typename Value, size_t count>
Value named(const std::pair<QLatin1StringView, Value> (&names)[count], const QString &name)
{
    const auto found = std::ranges::find(names, name, [](const auto &pair) { return QString(pair.first); });
    Q_ASSERT(found != std::end(names));
    return found->second;
}

QStringList textsIn(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue one : list.toArray())
        texts.append(one.toString());
    return texts;
}

std::vector<MailServer> serversIn(const QJsonValue &list)
{
    std::vector<MailServer> servers;
    for (const QJsonValue one : list.toArray()) {
        const bool isStartTls = one[u"starttls"_s].toBool();
        servers.push_back({one[u"host"_s].toString(), static_cast<quint16>(one[u"port"_s].toInt()),
            isStartTls ? MailServer::Encryption::StartTls : MailServer::Encryption::Implicit});
    }
    return servers;
}

MailProvider providerIn(const QJsonObject &json)
{
    MailProvider provider;
    provider.name = json[u"name"_s].toString();
    provider.incoming = serversIn(json[u"incoming"_s]);
    provider.outgoing = serversIn(json[u"outgoing"_s]);
    if (json.contains("users"_L1)) {
        provider.users.clear();
        for (const QString &form : textsIn(json[u"users"_s]))
            provider.users.push_back(named(userForms, form));
    }
    if (json.contains("sign_in"_L1)) {
        provider.signIns.clear();
        for (const QString &signIn : textsIn(json[u"sign_in"_s]))
            provider.signIns.push_back(store::signInFromName(signIn).value_or(store::MailSignIn::Password));
    }
    provider.directory = json[u"directory"_s].toString();
    for (const QString &note : textsIn(json[u"notes"_s]))
        provider.notes.push_back(named(noteNames, note));
    provider.keepsSent = json[u"keeps_sent"_s].toBool();
    provider.help = QUrl(json[u"help"_s].toString());
    return provider;
}

std::vector<TableRow> readTable()
{
    loadMailResource();
    QFile file(u":/mail/providers.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    Q_UNUSED(isOpen)
    std::vector<TableRow> rows;
    for (const QJsonValue one : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject json = one.toObject();
        rows.push_back(
            {providerIn(json), textsIn(json[u"domains"_s]), textsIn(json[u"subdomains"_s]), textsIn(json[u"mx"_s])});
    }
    return rows;
}

const std::vector<TableRow> &table()
{
    static const std::vector<TableRow> rows = readTable();
    return rows;
}

bool isBelow(const QString &name, const QString &domain)
{
    return name.endsWith(u'.' + domain);
}

} // namespace

QString noteText(ProviderNote note)
{
    switch (note) {
    case ProviderNote::AppPassword:
        return Reason::tr(
            "This provider accepts an app password only. Create one in your account's security settings.");
    case ProviderNote::AppPasswordWithTwoFactors:
        return Reason::tr("If you use two-factor authentication, create an app password and enter it here.");
    case ProviderNote::OwnPassword: return Reason::tr("This provider has a separate password for mail programs.");
    case ProviderNote::OwnUser:
        return Reason::tr("The user name is not your address. Your provider shows it in the mail settings.");
    case ProviderNote::EnableImap: return Reason::tr("Turn on IMAP in the settings of your mailbox first.");
    case ProviderNote::AdministratorEnablesSmtp:
        return Reason::tr("Your administrator may have to turn on authenticated SMTP for your mailbox.");
    case ProviderNote::Paid: return Reason::tr("Mail programs are included in paid plans only.");
    }
    return {};
}

QString userOf(const QString &address, UserForm form)
{
    return form == UserForm::Address ? address : address.left(address.lastIndexOf(u'@'));
}

QString mailDomain(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    return at <= 0 ? QString() : QString::fromLatin1(QUrl::toAce(address.mid(at + 1).trimmed())).toLower();
}

const MailProvider *providerOfDomain(const QString &domain)
{
    for (const TableRow &row : table()) {
        const auto isAbove = [&](const QString &name) { return isBelow(domain, name); };
        if (row.domains.contains(domain) || std::ranges::any_of(row.subdomains, isAbove))
            return &row.provider;
    }
    return nullptr;
}

const MailProvider *providerOfMailExchanger(const QString &host)
{
    const QString name = host.toLower();
    const auto isIts = [&name](const QString &known) {
        return known.startsWith(u'.') ? name.endsWith(known) : name == known;
    };
    for (const TableRow &row : table()) {
        if (std::ranges::any_of(row.exchangers, isIts))
            return &row.provider;
    }
    return nullptr;
}

bool keepsSentAt(const QString &host)
{
    return std::ranges::any_of(table(), [&host](const TableRow &row) {
        const auto isIt = [&host](const MailServer &server) { return server.host == host.toLower(); };
        return row.provider.keepsSent && std::ranges::any_of(row.provider.outgoing, isIt);
    });
}

} // namespace satchel::mail
