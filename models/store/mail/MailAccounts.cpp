// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mail/MailAccounts.h"

#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "store/Statements.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr std::pair<MailSignIn, QLatin1StringView> signIns[] = {
    {MailSignIn::Password, "password"_L1},
    {MailSignIn::Google, "google"_L1},
    {MailSignIn::Microsoft, "microsoft"_L1},
};

constexpr QLatin1StringView startTlsMark("starttls:");

constexpr std::string_view mailAccountColumns
    = "SELECT number, name, address, sender_name, user, sign_in, incoming, outgoing, keeps_sent, first_day, excluded,"
      " state, problem, is_paused, last_success, client_id, directory, secrets,"
      " (SELECT value FROM meta WHERE meta.name = 'mail_signature_' || number) FROM mail_account";

/// A fact of this store, so that it goes with the store and not with the team.
QString signatureKey(qint64 account)
{
    return u"mail_signature_%1"_s.arg(account);
}

/// "imap.example.com:993", "starttls:mail.example.com:143".
QString textOfServer(const MailServer &server)
{
    const bool isStartTls = server.encryption == MailServer::Encryption::StartTls;
    return (isStartTls ? QString(startTlsMark) : QString()) + server.host + u':' + QString::number(server.port);
}

MailServer serverFromText(QString text)
{
    MailServer server;
    if (text.startsWith(startTlsMark)) {
        server.encryption = MailServer::Encryption::StartTls;
        text.remove(0, startTlsMark.size());
    }
    const qsizetype colon = text.lastIndexOf(u':');
    server.host = text.left(colon);
    server.port = text.mid(colon + 1).toUShort();
    return server;
}

MailAccount readMailAccount(const Statement &row)
{
    MailAccount account;
    account.number = row.integer(0);
    account.name = row.text(1);
    account.address = row.text(2);
    account.senderName = row.text(3);
    account.user = row.text(4);
    account.signIn = signInFromName(row.text(5)).value_or(MailSignIn::Password);
    account.incoming = serverFromText(row.text(6));
    account.outgoing = serverFromText(row.text(7));
    account.keepsSent = row.integer(8) != 0;
    account.firstDay = Instant{row.integer(9)};
    for (const QJsonValue one : QJsonDocument::fromJson(utf8At(row, 10)).array())
        account.excluded.append(one.toString());
    account.state = stateFromName(row.text(11));
    account.problem = row.text(12);
    account.isPaused = row.integer(13) != 0;
    if (!row.isNull(14))
        account.lastSuccess = Instant{row.integer(14)};
    account.clientId = row.text(15);
    account.directory = row.text(16);
    account.secrets = row.text(17);
    if (!row.isNull(18))
        account.signature = row.text(18);
    return account;
}

QByteArray textOfList(const QStringList &list)
{
    return QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact);
}

Result<void> checkAccount(const MailAccount &account)
{
    if (account.name.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, Reason::tr("a mail account needs a name"), u"name"_s);
    if (!account.address.contains(u'@'))
        return fail(Error::Kind::Invalid, Reason::tr("this is not an e-mail address"), account.address);
    for (const auto *server : {&account.incoming, &account.outgoing}) {
        if (server->host.isEmpty() || server->port == 0)
            return fail(Error::Kind::Invalid, Reason::tr("a mail account needs its servers"), account.name);
    }
    return {};
}

} // namespace

QString signInName(MailSignIn signIn)
{
    for (const auto &[candidate, name] : signIns) {
        if (candidate == signIn)
            return name;
    }
    return {};
}

std::optional<MailSignIn> signInFromName(const QString &name)
{
    for (const auto &[signIn, candidate] : signIns) {
        if (candidate == name)
            return signIn;
    }
    return {};
}

Result<std::vector<MailAccount>> MailAccounts::list()
{
    return readAll(m_store.database(), std::string(mailAccountColumns) + " ORDER BY number", readMailAccount);
}

Result<MailAccount> MailAccounts::find(const QString &name)
{
    const auto found = TRY(
        readOne(m_store.database(), std::string(mailAccountColumns) + " WHERE name = ?", readMailAccount, name));
    return found ? Result<MailAccount>(*found)
                 : fail(Error::Kind::NotFound, Reason::tr("there is no mail account with this name"), name);
}

Result<MailAccount> MailAccounts::get(qint64 number)
{
    const auto found = TRY(
        readOne(m_store.database(), std::string(mailAccountColumns) + " WHERE number = ?", readMailAccount, number));
    return found
        ? Result<MailAccount>(*found)
        : fail(Error::Kind::NotFound, Reason::tr("the mail account no longer exists"), QString::number(number));
}

Result<MailAccount> MailAccounts::add(const MailAccount &account)
{
    TRY(checkAccount(account));
    if (find(account.name))
        return fail(Error::Kind::Conflict, Reason::tr("a mail account with this name already exists"), account.name);
    TRY(run(m_store.database(),
        "INSERT INTO mail_account (name, address, sender_name, user, sign_in, client_id, directory, secrets, incoming,"
        " outgoing, keeps_sent, first_day, excluded, state, problem, is_paused)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?)",
        account.name, account.address, account.senderName, account.user, signInName(account.signIn), account.clientId,
        account.directory, account.secrets.isEmpty() ? m_store.newId().toString() : account.secrets,
        textOfServer(account.incoming), textOfServer(account.outgoing), account.keepsSent, account.firstDay,
        textOfList(account.excluded), stateName(account.state), account.isPaused));
    const qint64 number = m_store.database().lastInsertRowid();
    TRY(m_store.setMeta(signatureKey(number), account.signature));
    return get(number);
}

Result<void> MailAccounts::update(const MailAccount &account)
{
    TRY(checkAccount(account));
    if (const auto other = find(account.name); other && other->number != account.number)
        return fail(Error::Kind::Conflict, Reason::tr("a mail account with this name already exists"), account.name);
    auto transaction = TRY(Transaction::begin(m_store.database()));
    TRY(m_store.setMeta(signatureKey(account.number), account.signature));
    TRY(run(m_store.database(),
        "UPDATE mail_folder SET uid_next = 0 WHERE account = ?1"
        " AND (SELECT first_day FROM mail_account WHERE number = ?1) > ?2",
        account.number, account.firstDay));
    TRY(run(m_store.database(),
        "UPDATE mail_account SET name = ?, address = ?, sender_name = ?, user = ?, sign_in = ?, client_id = ?,"
        " directory = ?, incoming = ?, outgoing = ?, keeps_sent = ?, first_day = ?, excluded = ? WHERE number = ?",
        account.name, account.address, account.senderName, account.user, signInName(account.signIn), account.clientId,
        account.directory, textOfServer(account.incoming), textOfServer(account.outgoing), account.keepsSent,
        account.firstDay, textOfList(account.excluded), account.number));
    return transaction.commit();
}

Result<void> MailAccounts::setState(qint64 number, ConnectionState state, const QString &problem)
{
    return run(m_store.database(), "UPDATE mail_account SET state = ?, problem = ? WHERE number = ?", stateName(state),
        problem, number);
}

Result<void> MailAccounts::setSucceeded(qint64 number, Instant at)
{
    return run(m_store.database(), "UPDATE mail_account SET state = ?, problem = '', last_success = ? WHERE number = ?",
        stateName(ConnectionState::Ready), at, number);
}

Result<void> MailAccounts::setPaused(qint64 number, bool isPaused)
{
    return run(m_store.database(), "UPDATE mail_account SET is_paused = ? WHERE number = ?", isPaused, number);
}

Result<void> MailAccounts::remove(qint64 number)
{
    auto transaction = TRY(Transaction::begin(m_store.database()));
    for (const char *table : {"mail_message", "mail_problem"})
        TRY(run(m_store.database(),
            std::string("DELETE FROM ") + table + " WHERE folder IN (SELECT number FROM mail_folder WHERE account = ?)",
            number));
    for (const char *table : {"mail_folder", "outgoing_mail"})
        TRY(run(m_store.database(), std::string("DELETE FROM ") + table + " WHERE account = ?", number));
    TRY(run(m_store.database(), "DELETE FROM meta WHERE name = ?", signatureKey(number)));
    TRY(run(m_store.database(), "DELETE FROM mail_account WHERE number = ?", number));
    return transaction.commit();
}

Result<QStringList> ownAddresses(Store &store)
{
    QStringList own;
    const auto accounts = TRY(MailAccounts(store).list());
    for (const MailAccount &account : accounts)
        own.append(account.address.toLower());
    const auto me = store.get(EntityKind::User, store.me());
    if (me && !me->text(field::email).isEmpty())
        own.append(me->text(field::email).toLower());
    return own;
}

} // namespace satchel::store
