// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/hub/HubAccess.h"

#include "domain/Reason.h"
#include "store/sync/Connections.h"
#include "sync/hub/PgConnection.h"

#include <algorithm>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel::sync::hub {

namespace {

/// The state of PostgreSQL for whoever may not sign in, whatever the password is.
constexpr QLatin1StringView notPermitted("28000");

/// The entry of a password that is on its way to the server.
QString nextSecretName(const QString &secret)
{
    return secret + u"/next"_s;
}

store::ConnectionState stateAfter(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Unauthorized: return store::ConnectionState::NeedsAuthorization;
    case Error::Kind::KeychainUnavailable: return store::ConnectionState::KeychainUnavailable;
    case Error::Kind::Offline:
    case Error::Kind::Unanswered:
    case Error::Kind::Busy: return store::ConnectionState::Offline;
    default: return store::ConnectionState::Stopped;
    }
}

} // namespace

QString addressOf(const QHash<QString, QString> &words)
{
    QStringList keys = words.keys();
    keys.sort();
    QStringList parts;
    for (const QString &key : keys) {
        QString value = words.value(key);
        value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
        parts.append(key + u"='"_s + value + u'\'');
    }
    return parts.join(u' ');
}

Result<QString> wordIn(const QString &address, const QString &keyword)
{
    return TRY(connectionWords(address)).value(keyword);
}

QString shownAddress(const QString &address)
{
    auto words = connectionWords(address);
    if (!words || !certificateIn(words->value(u"sslrootcert"_s)))
        return address;
    words->remove(u"sslrootcert"_s);
    return addressOf(*words);
}

Result<QString> hostOf(const QString &address)
{
    const auto words = TRY(connectionWords(address));
    return words.value(u"host"_s, words.value(u"hostaddr"_s)).section(u',', 0, 0);
}

Result<QString> loginIn(const QString &address)
{
    return TRY(connectionWords(address)).value(u"user"_s);
}

Result<std::pair<QString, QString>> splitPassword(const QString &address)
{
    auto words = TRY(connectionWords(address));
    const QString password = words.take(u"password"_s);
    return std::pair(addressOf(words), password);
}

Result<quint16> portOf(const QString &address)
{
    constexpr quint16 usual = 5432;
    const auto words = TRY(connectionWords(address));
    const quint16 port = words.value(u"port"_s).section(u',', 0, 0).toUShort();
    return port == 0 ? usual : port;
}

namespace {

/// By key word: an address as libpq has it, or host[:port] with key words behind it.
Result<QHash<QString, QString>> typedWords(const QString &typed)
{
    static const QRegularExpression hostAndPort(
        u"^(\\[[0-9A-Fa-f:.]+\\]|[^:=\\s]+)(?::(\\d{1,5}))?(?:\\s+(?![\\s=])(.*))?$"_s);
    const auto match = hostAndPort.match(typed);
    if (!match.hasMatch() && (typed.contains(u'=') || typed.contains("://"_L1)))
        return connectionWords(typed);
    if (!match.hasMatch())
        return fail(Error::Kind::Invalid, Reason::tr("this is no address of a PostgreSQL server"), u"address"_s);
    QHash<QString, QString> words = TRY(connectionWords(match.captured(3)));
    words.insert(u"host"_s, match.captured(1).remove(u'[').remove(u']'));
    if (match.hasCaptured(2))
        words.insert(u"port"_s, match.captured(2));
    return words;
}

} // namespace

Result<QString> addressFrom(const store::TeamServer &server)
{
    const auto isGiven = [](const QString &text) { return !text.trimmed().isEmpty(); };
    auto words = TRY(typedWords(server.address.trimmed()));
    if (isGiven(server.database))
        words.insert(u"dbname"_s, server.database.trimmed());
    if (isGiven(server.login))
        words.insert(u"user"_s, server.login.trimmed());
    words.remove(u"password"_s);
    for (const QString &needed : {u"dbname"_s, u"user"_s}) {
        if (words.value(needed).isEmpty())
            return fail(Error::Kind::Invalid, Reason::tr("this is no address of a PostgreSQL server"), needed);
    }
    const QString address = addressOf(words);
    TRY(checkProtected(address));
    return address;
}

Result<void> checkProtected(const QString &address)
{
    const auto words = TRY(connectionWords(address));
    const QString mode = words.value(u"sslmode"_s, u"verify-full"_s);
    const QString host = words.value(u"host"_s, words.value(u"hostaddr"_s));
    const bool isHere = host.isEmpty() || host.startsWith(u'/') || host.startsWith(u'@') || host == "localhost"_L1
        || host == "127.0.0.1"_L1 || host == "::1"_L1;
    if (mode == "verify-full"_L1 || isHere)
        return {};
    return fail(Error::Kind::Invalid,
        Reason::tr("with sslmode=%1 others on the way can read or change what the team has, and be the server: leave "
                   "it out")
            .arg(mode),
        u"sslmode"_s);
}

Result<void> checkAllowed(const QString &address, const Policies &policies)
{
    if (policies.isLocked())
        return lockedByPolicies(policies);
    if (policies.hubAddress.isEmpty())
        return {};
    const auto wanted = typedWords(address.trimmed());
    auto allowed = typedWords(policies.hubAddress.trimmed());
    if (!wanted || !allowed)
        return fail(wanted ? allowed.error() : wanted.error());
    allowed->remove(u"user"_s);
    allowed->remove(u"password"_s);
    QStringList words = allowed->keys();
    words += {u"host"_s, u"hostaddr"_s, u"port"_s, u"service"_s}; // where the connection leads, whether set or not
    const bool isSame = std::ranges::all_of(words, [&](const QString &word) {
        const QString usual = word == "port"_L1 ? u"5432"_s : QString();
        const auto cases = word == "host"_L1 ? Qt::CaseInsensitive : Qt::CaseSensitive;
        return wanted->value(word, usual).compare(allowed->value(word, usual), cases) == 0;
    });
    return isSame ? Result<void>()
                  : fail(Error::Kind::Forbidden,
                      Reason::tr("your organisation allows only this team server: %1").arg(policies.hubAddress),
                      wanted->value(u"host"_s, wanted->value(u"hostaddr"_s)));
}

QString secretName(const QString &address, const QString &login)
{
    return u"hub/%1@%2/password"_s.arg(login, hostOf(address).value_or(QString()));
}

Result<std::unique_ptr<PgConnection>> connectTo(const QString &address, const QString &login, Keychain &keychain,
    Cancellation &cancellation, const Policies &policies)
{
    TRY(checkAllowed(address, policies));
    const QString secret = secretName(address, login);
    const auto password = TRY(keychain.read(secret));
    if (!password)
        return fail(Error::Kind::Unauthorized, Reason::tr("the keychain has no password for the hub"));
    auto opened = PgConnection::open(address, *password, cancellation);
    if (opened || opened.error().kind != Error::Kind::Unauthorized)
        return opened;
    if (opened.error().where == notPermitted)
        return fail(notLetIn(opened.error().what));
    const auto next = TRY(keychain.read(nextSecretName(secret)));
    if (!next)
        return opened;
    auto changed = PgConnection::open(address, *next, cancellation);
    if (!changed)
        return opened;
    TRY(keychain.write(secret, *next));
    TRY(keychain.remove(nextSecretName(secret)));
    return changed;
}

Result<void> changePassword(const QString &address, const QString &login, const QString &password, Keychain &keychain,
    Cancellation &cancellation, const Policies &policies)
{
    const auto connection = TRY(connectTo(address, login, keychain, cancellation, policies));
    const QString secret = secretName(address, login);
    const QByteArray verifier = TRY(connection->scramVerifier(login, password));
    // It is in the keychain before the server has it: a program that stops in between must not lose it.
    TRY(keychain.write(nextSecretName(secret), password));
    const auto changed = connection->run(
        "ALTER ROLE " + pgIdentifier(login) + " PASSWORD " + pgLiteral(QString::fromLatin1(verifier)));
    if (!changed && changed.error().kind != Error::Kind::Unanswered) {
        TRY(keychain.remove(nextSecretName(secret)));
        return changed;
    }
    if (!changed && !PgConnection::open(address, password, cancellation))
        return changed; // connectTo finds out which one holds
    TRY(keychain.write(secret, password));
    return keychain.remove(nextSecretName(secret));
}

Result<void> leaveHub(store::Store &store, Keychain &keychain, Cancellation &cancellation, QString *warning)
{
    const auto membership = TRY(store::HubState(store).find());
    if (!membership)
        return fail(Error::Kind::NotFound, Reason::tr("this store belongs to no hub"), store.path());
    const auto connection = connectTo(
        membership->address, membership->login, keychain, cancellation, {}); // leaving is never ruled out
    const auto told = connection ? HubClient(**connection, store).leaveDesk(membership->desk)
                                 : Result<void>(fail(connection.error()));
    if (!told && warning)
        *warning = told.error().what;
    // Another store of this person signs in with the same password; where the server does not tell there may be one.
    const auto others = told ? HubClient(**connection, store).myDesks() : Result<int>(1);
    if (others && *others == 0)
        TRY(keychain.remove(secretName(membership->address, membership->login)));
    TRY(store::HubState(store).remove());
    return store::Connections(store).remove(membership->connection);
}

void HubAccess::close()
{
    m_round.reset();
    m_connection.reset();
}

Result<void> HubAccess::open()
{
    if (m_round)
        return {};
    const auto membership = TRY(store::HubState(m_store).find());
    if (!membership)
        return fail(Error::Kind::NotFound, Reason::tr("this store belongs to no hub"), m_store.path());
    m_connection = TRY(connectTo(membership->address, membership->login, m_keychain, m_cancellation, m_policies));
    m_round.emplace(m_store, *m_connection);
    return {};
}

Result<void> HubAccess::renewLeases()
{
    TRY(open());
    const auto done = m_round->renewLeases();
    if (!done)
        close();
    return done;
}

Result<std::vector<store::Presence>> HubAccess::beAt(const std::optional<store::Place> &place, int seconds)
{
    TRY(open());
    const auto membership = TRY(store::HubState(m_store).find());
    auto others = HubClient(*m_connection, m_store).beAt(membership->desk, place, seconds);
    if (!others)
        close();
    return others;
}

Result<HubExchange> HubAccess::run(bool expectsNews)
{
    const bool isKept = m_round.has_value();
    TRY(open());
    auto done = m_round->run(expectsNews);
    if (done)
        return done;
    close(); // a session that broke, or a server that is another one by now
    const bool isLost = done.error().kind == Error::Kind::Offline || done.error().kind == Error::Kind::Unanswered;
    return isKept && isLost ? run(true) : done;
}

store::RoundRecord HubAccess::exchange(bool expectsNews)
{
    store::SyncRounds rounds(m_store);
    store::Connections connections(m_store);
    const auto membership = store::HubState(m_store).find();
    store::RoundRecord round;
    round.connection = membership && *membership ? (*membership)->connection : 0;
    round.started = m_store.clock().now();
    const auto number = rounds.begin(round.connection);
    const auto done = number ? run(expectsNews) : fail(number.error());
    if (done) {
        round.pulled = done->pulled;
        round.pushed = done->pushed;
        round.deleted = done->withdrawn;
        round.conflicts = done->conflicts;
        round.parked = done->refused + static_cast<qint64>(done->problems.size());
        std::ignore = connections.setSucceeded(round.connection, m_store.clock().now());
    } else {
        round.error = done.error();
        if (done.error().kind != Error::Kind::Cancelled)
            std::ignore = connections.setState(round.connection, stateAfter(done.error()), done.error().what);
    }
    if (number) {
        round.number = *number;
        round.ended = m_store.clock().now();
        std::ignore = rounds.finish(round);
    }
    return round;
}

} // namespace satchel::sync::hub
