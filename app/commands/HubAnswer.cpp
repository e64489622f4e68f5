// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/HubAnswer.h"

#include "store/hub/Leases.h"
#include "sync/hub/HubAccess.h"
#include "sync/hub/HubInvitations.h"

#include <QFile>
#include <QJsonDocument>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace satchel::app {

Result<HubSignIn> readHubSignIn(CommandRun &run)
{
    const auto [address, inside] = TRY(sync::hub::splitPassword(run.argument(1)));
    const QString login = TRY(sync::hub::loginIn(address));
    if (login.isEmpty())
        return fail(Error::Kind::Invalid, u"the address does not say who signs in: user=…"_s, run.argument(1));
    if (!inside.isEmpty())
        return fail(Error::Kind::Invalid,
            u"a password in the address can be read by others; it is expected on the standard input"_s, u"address"_s);
    TRY(sync::hub::checkAllowed(address, run.policies));
    if (!run.invocation.has(u"unprotected"_s))
        TRY(sync::hub::checkProtected(address));
    const auto password = run.terminal.readSecret(u"Password of %1: "_s.arg(login));
    if (!password || password->isEmpty())
        return fail(Error::Kind::Invalid, u"the password is expected on the standard input"_s);
    return HubSignIn{address, login, *password};
}

Result<HubSignIn> acceptedInvitation(CommandRun &run)
{
    QFile file(run.invocation.value(u"invitation"_s));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound, file.errorString(), file.fileName());
    const auto invitation = TRY(store::invitationFrom(file.readAll()));
    const auto password = run.terminal.readSecret(
        u"A password of your own for %1 (%2 characters or more): "_s.arg(invitation.team)
            .arg(store::shortestTeamPassword));
    if (!password || password->size() < store::shortestTeamPassword)
        return fail(Error::Kind::Invalid,
            u"a password of your own is expected on the standard input, of %1 characters or more"_s.arg(
                store::shortestTeamPassword));
    sync::Cancellation cancellation;
    TRY(sync::hub::checkAllowed(sync::hub::addressOf(invitation), run.policies));
    TRY(sync::hub::acceptInvitation(invitation, *password, run.clock.now(), run.keychain(), cancellation));
    return HubSignIn{sync::hub::addressOf(invitation), invitation.login, *password};
}

Result<std::unique_ptr<sync::hub::PgConnection>> connectToHub(
    CommandRun &run, store::Store &store, sync::Cancellation &cancellation, const Policies &policies)
{
    const auto membership = TRY(store::HubState(store).find());
    if (!membership)
        return fail(Error::Kind::NotFound, u"this store belongs to no hub"_s, store.path());
    return sync::hub::connectTo(membership->address, membership->login, run.keychain(), cancellation, policies);
}

sync::hub::HubFacts hubFactsOf(CommandRun &run, const HubSignIn &signIn)
{
    return {signIn.address, signIn.login, run.invocation.value(u"name"_s, u"Team"_s), QSysInfo::machineHostName()};
}

namespace {

/// The first connection of this store that a desk runs for the team, and which desk.
Result<QJsonValue> leaseJson(store::Store &store)
{
    const auto leases = TRY(store::Leases(store).list());
    if (leases.empty())
        return QJsonValue();
    const auto connection = TRY(store::Connections(store).get(leases.front().connection));
    return QJsonValue(QJsonObject{{u"connection"_s, connection.name}, {u"holder"_s, leases.front().holder}});
}

QString absentText(qint64 absent)
{
    return absent > 0 ? u" (%1 of them for records that the server does not have)"_s.arg(absent) : QString();
}

} // namespace

Result<QJsonObject> hubStatus(store::Store &store, sync::hub::PgConnection &connection)
{
    const auto membership = TRY(store::HubState(store).find());
    if (!membership)
        return fail(Error::Kind::NotFound, u"this store belongs to no hub"_s, store.path());
    sync::hub::HubClient client(connection, store);
    const auto known = TRY(client.membership());
    TRY(sync::hub::checkFormat(known.format, known.leastFormat));
    const auto refused = TRY(store::HubState(store).refused());
    const auto desks = TRY(client.desks());
    const auto last = TRY(client.lastPlace());
    const auto since = TRY(client.logSince());
    const auto waiting = TRY(store::HubState(store).waiting(1'000'000));
    const auto absent = TRY(store::HubState(store).waitingForRecords());
    const QJsonValue lease = TRY(leaseJson(store));
    return QJsonObject{{u"address"_s, sync::hub::shownAddress(membership->address)}, {u"name"_s, known.name},
        {u"role"_s, known.role}, {u"desks"_s, desks}, {u"sequence"_s, last.sequence}, {u"waiting"_s, waiting},
        {u"waiting_for_records"_s, absent}, {u"refused"_s, static_cast<qint64>(refused.size())}, {u"lease"_s, lease},
        {u"log_since"_s, since ? QJsonValue(since->toIso()) : QJsonValue()}};
}

Result<void> sayHubStatus(
    CommandRun &run, store::Store &store, sync::hub::PgConnection &connection, const QJsonObject &further)
{
    QJsonObject status = TRY(hubStatus(store, connection));
    for (auto it = further.begin(); it != further.end(); ++it)
        status.insert(it.key(), it.value());
    if (run.isJson())
        run.terminal.print(QJsonDocument(status).toJson(QJsonDocument::Compact) + '\n');
    else
        run.terminal.printLine(u"%1: %2, %3 desks, %4 changes, %5 wait here%6, %7 refused"_s
                                   .arg(status[u"name"].toString(), status[u"role"].toString())
                                   .arg(status[u"desks"].toInt())
                                   .arg(status[u"sequence"].toInteger())
                                   .arg(status[u"waiting"].toInteger())
                                   .arg(absentText(status[u"waiting_for_records"].toInteger()))
                                   .arg(status[u"refused"].toInteger()));
    return {};
}

} // namespace satchel::app
