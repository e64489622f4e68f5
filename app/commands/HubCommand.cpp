// SPDX-License-Identifier: GPL-3.0-or-later
// hub: a team's PostgreSQL server. Passwords come in on stdin and are kept in the keychain.
#include "app/CommandLine.h"
#include "app/commands/Commands.h"
#include "app/StoreKeys.h"
#include "store/PartFile.h"
#include "sync/hub/HubAccess.h"
#include "sync/hub/HubSchema.h"
#include "sync/hub/HubSetup.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

using sync::hub::PgConnection;

struct Asked
{
    QString address;
    QString login;
    QString password;
};

/// What a person named, with the password from stdin unless the address has it.
Result<Asked> askedFor(CommandRun &run)
{
    const auto [address, inside] = TRY(sync::hub::splitPassword(run.argument(1)));
    const QString login = TRY(sync::hub::loginIn(address));
    if (login.isEmpty())
        return fail(Error::Kind::Invalid, u"the address does not say who signs in: user=…"_s, run.argument(1));
    if (!inside.isEmpty())
        return fail(Error::Kind::Invalid,
            u"a password in the address can be read by others; it is expected on the standard input"_s, u"address"_s);
    const auto password = run.terminal.readSecret(u"Password of %1: "_s.arg(login));
    if (!password || password->isEmpty())
        return fail(Error::Kind::Invalid, u"the password is expected on the standard input"_s);
    return Asked{address, login, *password};
}

sync::hub::HubFacts factsOf(CommandRun &run, const Asked &asked)
{
    return {asked.address, asked.login, run.invocation.value(u"name"_s, u"Team"_s), QSysInfo::machineHostName()};
}

/// What the contract has of a store that belongs to a hub.
Result<QJsonObject> statusOf(store::Store &store, PgConnection &connection)
{
    const auto membership = TRY(store::HubState(store).find());
    if (!membership)
        return fail(Error::Kind::NotFound, u"this store belongs to no hub"_s, store.path());
    sync::hub::HubClient client(connection, store);
    const auto known = TRY(client.membership());
    const auto refused = TRY(store::HubState(store).refused());
    const auto desks = TRY(client.desks());
    const auto sequence = TRY(client.lastSequence());
    const auto waiting = TRY(store::HubState(store).waiting(1'000'000));
    return QJsonObject{{u"address"_s, membership->address}, {u"name"_s, known.name}, {u"role"_s, known.role},
        {u"desks"_s, desks}, {u"sequence"_s, sequence}, {u"waiting"_s, waiting},
        {u"refused"_s, static_cast<qint64>(refused.size())}, {u"lease"_s, QJsonValue()}};
}

Result<void> say(CommandRun &run, store::Store &store, PgConnection &connection)
{
    const QJsonObject status = TRY(statusOf(store, connection));
    if (run.isJson())
        run.terminal.print(QJsonDocument(status).toJson(QJsonDocument::Compact) + '\n');
    else
        run.terminal.printLine(u"%1: %2, %3 desks, %4 changes, %5 wait here, %6 refused"_s
                                   .arg(status[u"name"].toString(), status[u"role"].toString())
                                   .arg(status[u"desks"].toInt())
                                   .arg(status[u"sequence"].toInteger())
                                   .arg(status[u"waiting"].toInteger())
                                   .arg(status[u"refused"].toInteger()));
    return {};
}

Result<void> init(CommandRun &run)
{
    const Asked asked = TRY(askedFor(run));
    const auto store = TRY(run.open(CommandRun::Access::Write));
    sync::Cancellation cancellation;
    const auto connection = TRY(PgConnection::open(asked.address, asked.password, cancellation));
    TRY(run.keychain().write(sync::hub::secretName(asked.address, asked.login), asked.password));
    TRY(sync::hub::initHub(*store, *connection, factsOf(run, asked)));
    return say(run, *store, *connection);
}

/// The store is filled beside its place, so that whatever stops it leaves nothing there.
Result<void> join(CommandRun &run)
{
    const QString path = run.storePath();
    if (QFileInfo(path).size() > 0)
        return fail(
            Error::Kind::Conflict, u"there is a store here already; join with a new file: --store FILE"_s, path);
    const Asked asked = TRY(askedFor(run));
    sync::Cancellation cancellation;
    const auto connection = TRY(PgConnection::open(asked.address, asked.password, cancellation));
    TRY(run.keychain().write(sync::hub::secretName(asked.address, asked.login), asked.password));
    auto part = TRY(store::PartFile::beside(path));
    store::StoreOptions options;
    options.hasDefaults = false;
    if (const auto own = run.keys().own())
        options.connection.key = *own;
    {
        const auto filling = TRY(
            store::Store::open(part.path(), run.clock, QRandomGenerator::system()->generate64(), options));
        TRY(sync::hub::joinHub(*filling, *connection, factsOf(run, asked)));
    }
    TRY(part.putInPlace());
    const auto store = TRY(run.open(CommandRun::Access::Write));
    return say(run, *store, *connection);
}

Result<std::unique_ptr<PgConnection>> connectionOf(
    CommandRun &run, store::Store &store, sync::Cancellation &cancellation)
{
    const auto membership = TRY(store::HubState(store).find());
    if (!membership)
        return fail(Error::Kind::NotFound, u"this store belongs to no hub"_s, store.path());
    return sync::hub::connectTo(membership->address, membership->login, run.keychain(), cancellation);
}

Result<void> leave(CommandRun &run)
{
    const auto store = TRY(run.open(CommandRun::Access::Write));
    sync::Cancellation cancellation;
    const auto connection = TRY(connectionOf(run, *store, cancellation));
    const QJsonObject last = TRY(statusOf(*store, *connection));
    TRY(sync::hub::leaveHub(*store, run.keychain(), cancellation, nullptr));
    if (run.isJson())
        run.terminal.print(QJsonDocument(last).toJson(QJsonDocument::Compact) + '\n');
    else
        run.terminal.printLine(
            u"%1: this store belongs to no hub any more; its records stay"_s.arg(last[u"name"].toString()));
    return {};
}

Result<void> status(CommandRun &run)
{
    const auto store = TRY(run.open(CommandRun::Access::Read));
    sync::Cancellation cancellation;
    const auto connection = TRY(connectionOf(run, *store, cancellation));
    return say(run, *store, *connection);
}

Result<void> upgrade(CommandRun &run)
{
    const auto store = TRY(run.open(CommandRun::Access::Write));
    sync::Cancellation cancellation;
    const auto connection = TRY(connectionOf(run, *store, cancellation));
    TRY(sync::hub::upgradeHub(*store, *connection));
    return say(run, *store, *connection);
}

/// A person, by the record of the user with this name or address, gets access with a password from stdin.
Result<void> person(CommandRun &run)
{
    const QString login = run.argument(1);
    const QString wanted = run.invocation.value(u"user"_s);
    const auto store = TRY(run.open(CommandRun::Access::Write));
    sync::Cancellation cancellation;
    const auto connection = TRY(connectionOf(run, *store, cancellation));
    const auto found = TRY(store->select({EntityKind::User, {},
        Filter::any({Filter::equals(u"name"_s, wanted), Filter::equals(u"email"_s, wanted)}), {}, {}, 2, false}));
    if (found.size() != 1)
        return fail(Error::Kind::NotFound,
            found.isEmpty() ? u"there is no user of this name or e-mail address"_s : u"several users are called so"_s,
            wanted);
    const auto password = run.terminal.readSecret(u"Password of %1: "_s.arg(login));
    TRY(sync::hub::HubRound(*store, *connection).run()); // the hub has to know the user
    TRY(sync::hub::setPerson(
        *connection, login, found.id(0), run.invocation.value(u"role"_s, u"rep"_s), password.value_or(QString())));
    return say(run, *store, *connection);
}

} // namespace

int runHub(CommandRun &run)
{
    constexpr std::pair<QLatin1StringView, Result<void> (*)(CommandRun &)> actions[] = {{"init"_L1, &init},
        {"join"_L1, &join}, {"leave"_L1, &leave}, {"status"_L1, &status}, {"check"_L1, &status},
        {"upgrade"_L1, &upgrade}, {"person"_L1, &person}};
    for (const auto &[name, act] : actions) {
        if (name != run.argument(0))
            continue;
        const bool needsArgument = act == &init || act == &join || act == &person;
        if (needsArgument && run.argument(1).isEmpty())
            return run.usageError(act == &person ? u"whose login?"_s : u"which address?"_s, run.argument(0));
        const auto done = act(run);
        return done ? 0 : run.failed(done.error());
    }
    return run.usageError(u"there is no such thing to do with a hub"_s, run.argument(0));
}

} // namespace satchel::app
