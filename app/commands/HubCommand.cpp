// SPDX-License-Identifier: GPL-3.0-or-later
// hub: a team's PostgreSQL server. Passwords come in on stdin and are kept in the keychain.
#include "app/CommandLine.h"
#include "app/commands/Commands.h"
#include "app/commands/HubAnswer.h"
#include "store/hub/HubState.h"
#include "sync/hub/HubAccess.h"
#include "sync/hub/HubHistory.h"
#include "sync/hub/HubSchema.h"
#include "sync/hub/HubSchemaRights.h"
#include "sync/hub/HubSetup.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

using sync::hub::PgConnection;

/// What the hub does not depend on and an administrator of the server wants to know.
Result<void> sayRemarks(CommandRun &run, PgConnection &connection)
{
    if (TRY(sync::hub::isPublicOpen(connection)))
        run.terminal.report(
            u"everybody may make tables and functions in the schema public of this database; unless other programs "
            "need it: REVOKE CREATE ON SCHEMA public FROM PUBLIC"_s);
    return {};
}

Result<void> init(CommandRun &run)
{
    const HubSignIn signIn = TRY(readHubSignIn(run));
    const auto store = TRY(run.open(CommandRun::Access::Write));
    sync::Cancellation cancellation;
    const auto connection = TRY(PgConnection::open(signIn.address, signIn.password, cancellation));
    TRY(run.keychain().write(sync::hub::secretName(signIn.address, signIn.login), signIn.password));
    TRY(sync::hub::initHub(*store, *connection, hubFactsOf(run, signIn)));
    TRY(sayRemarks(run, *connection));
    return sayHubStatus(run, *store, *connection);
}

/// Whatever the policies say.
Result<void> leave(CommandRun &run)
{
    const auto store = TRY(run.open(CommandRun::Access::Write));
    sync::Cancellation cancellation;
    const auto connection = TRY(connectToHub(run, *store, cancellation, {}));
    const QJsonObject last = TRY(hubStatus(*store, *connection));
    TRY(sync::hub::leaveHub(*store, run.keychain(), cancellation, nullptr));
    if (run.isJson())
        run.terminal.print(QJsonDocument(last).toJson(QJsonDocument::Compact) + '\n');
    else
        run.terminal.printLine(u"%1: this store belongs to no hub any more; its records stay, also those of %2 changes "
                               u"that were not sent and "
                               "of %3 that were refused"_s.arg(last[u"name"].toString())
                                   .arg(last[u"waiting"].toInteger())
                                   .arg(last[u"refused"].toInteger()));
    return {};
}

Result<void> status(CommandRun &run)
{
    const auto store = TRY(run.open(CommandRun::Access::Read));
    sync::Cancellation cancellation;
    const auto connection = TRY(connectToHub(run, *store, cancellation, run.policies));
    return sayHubStatus(run, *store, *connection);
}

/// The same once the rights at the server and its history were found to be as they were made.
Result<void> check(CommandRun &run)
{
    const auto store = TRY(run.open(CommandRun::Access::Read));
    sync::Cancellation cancellation;
    const auto connection = TRY(connectToHub(run, *store, cancellation, run.policies));
    sync::hub::HubClient client(*connection, *store);
    TRY(sync::hub::checkSchemaRights(*connection));
    TRY(sync::hub::checkHistory(*store, client));
    TRY(sayRemarks(run, *connection));
    return sayHubStatus(run, *store, *connection);
}

Result<void> upgrade(CommandRun &run)
{
    const auto store = TRY(run.open(CommandRun::Access::Write));
    sync::Cancellation cancellation;
    const auto connection = TRY(connectToHub(run, *store, cancellation, run.policies));
    TRY(sync::hub::upgradeHub(*store, *connection));
    return sayHubStatus(run, *store, *connection);
}

/// A person, by the record of the user with this name or address, gets access with a password from stdin.
Result<void> person(CommandRun &run)
{
    const QString login = run.argument(1);
    const QString wanted = run.invocation.value(u"user"_s);
    const auto store = TRY(run.open(CommandRun::Access::Write));
    sync::Cancellation cancellation;
    const auto connection = TRY(connectToHub(run, *store, cancellation, run.policies));
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
    return sayHubStatus(run, *store, *connection);
}

} // namespace

int runHub(CommandRun &run)
{
    constexpr std::pair<QLatin1StringView, Result<void> (*)(CommandRun &)> actions[] = {{"init"_L1, &init},
        {"join"_L1, &joinHub}, {"leave"_L1, &leave}, {"status"_L1, &status}, {"check"_L1, &check},
        {"upgrade"_L1, &upgrade}, {"person"_L1, &person}};
    for (const auto &[name, act] : actions) {
        if (name != run.argument(0))
            continue;
        const bool isInvited = act == &joinHub && run.invocation.has(u"invitation"_s);
        const bool needsArgument = act == &init || (act == &joinHub && !isInvited) || act == &person;
        if (needsArgument && run.argument(1).isEmpty())
            return run.usageError(act == &person ? u"whose login?"_s : u"which address?"_s, run.argument(0));
        const auto done = act(run);
        return done ? 0 : run.failed(done.error());
    }
    return run.usageError(u"there is no such thing to do with a hub"_s, run.argument(0));
}

} // namespace satchel::app
