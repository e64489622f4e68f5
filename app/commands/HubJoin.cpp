// SPDX-License-Identifier: GPL-3.0-or-later
// hub join: a store of the team's records takes the place of this computer's store, whose own records go along.
#include "app/commands/HubAnswer.h"
#include "app/StoreKeys.h"
#include "store/sync/Connections.h"
#include "sync/hub/HubAccess.h"
#include "sync/hub/HubJoining.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

using sync::hub::PgConnection;

QJsonObject countsJson(const Schema &schema, const std::map<EntityKind, qint64> &counts)
{
    QJsonObject json;
    for (const auto &[entity, count] : counts)
        json.insert(schema.entity(entity).name, count);
    return json;
}

QJsonArray matchesJson(store::Store &own, store::Store &team, const std::vector<joining::Match> &matches)
{
    QJsonArray array;
    for (const joining::Match &match : matches)
        array.append(QJsonObject{{u"entity"_s, own.schema().entity(match.entity).name},
            {u"own"_s, match.own.toString()}, {u"own_title"_s, own.title(match.entity, match.own)},
            {u"team"_s, match.team.toString()}, {u"team_title"_s, team.title(match.entity, match.team)},
            {u"score"_s, match.score}, {u"reasons"_s, QJsonArray::fromStringList(match.reasons)}});
    return array;
}

qint64 sumOf(const QJsonObject &counts)
{
    qint64 sum = 0;
    for (const QJsonValue count : counts)
        sum += count.toInteger();
    return sum;
}

void sayMatches(CommandRun &run, const QString &heading, const QJsonArray &matches)
{
    if (matches.isEmpty())
        return;
    run.terminal.printLine(heading.arg(matches.size()));
    for (const QJsonValue match : matches) {
        QStringList reasons;
        for (const QJsonValue reason : match[u"reasons"].toArray())
            reasons.append(reason.toString());
        run.terminal.printLine(u"  %1: %2 = %3%4"_s.arg(match[u"entity"].toString(), match[u"own_title"].toString(),
            match[u"team_title"].toString(), reasons.isEmpty() ? QString() : u" ("_s + reasons.join(u", "_s) + u')'));
    }
}

/// What would happen.
void sayPlan(CommandRun &run, store::Store &own, store::Store &team, const joining::JoinPlan &plan)
{
    const QJsonObject json{{u"matches"_s, matchesJson(own, team, plan.matches)},
        {u"likely"_s, matchesJson(own, team, plan.likely)}, {u"created"_s, countsJson(own.schema(), plan.takenCount)},
        {u"left"_s, countsJson(own.schema(), plan.leftCount)},
        {u"left_fields"_s, QJsonArray::fromStringList(plan.leftFields)}};
    if (run.isJson()) {
        run.terminal.print(QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
        return;
    }
    sayMatches(run, u"%1 records are the team's already:"_s, json[u"matches"].toArray());
    sayMatches(run, u"%1 may be; both would be there, among the duplicates:"_s, json[u"likely"].toArray());
    run.terminal.printLine(
        u"%1 records would be new to the team, %2 would be left behind"_s.arg(sumOf(json[u"created"].toObject()))
            .arg(sumOf(json[u"left"].toObject())));
    for (const QString &field : plan.leftFields)
        run.terminal.printLine(u"the field %1 would be left behind"_s.arg(field));
}

/// One `hub join`.
class Joining
{
public:
    Joining(CommandRun &run, HubSignIn signIn) : m_run(run), m_signIn(std::move(signIn)), m_path(run.storePath()) {}

    Result<void> run()
    {
        m_connection = TRY(PgConnection::open(m_signIn.address, m_signIn.password, m_cancellation));
        const bool isTrial = m_run.invocation.has(u"dry-run"_s);
        TRY(openOwn());
        TRY(fill());
        if (m_own) {
            const joining::JoinPlan plan = TRY(joining::planJoin(*m_own, *m_team));
            if (isTrial) {
                sayPlan(m_run, *m_own, *m_team, plan);
                return sync::hub::HubClient(*m_connection, *m_team).leaveDesk(m_membership.desk);
            }
            m_report = TRY(
                joining::takeRecords(*m_own, *m_team, plan, QFileInfo(m_path).fileName(), m_membership.connection));
            m_likely = std::ssize(plan.likely);
        }
        TRY(m_run.keychain().write(sync::hub::secretName(m_signIn.address, m_signIn.login), m_signIn.password));
        TRY(putInPlace());
        return finish();
    }

private:
    /// The store that is there, unless it has nothing.
    Result<void> openOwn()
    {
        if (QFileInfo(m_path).size() == 0)
            return m_run.invocation.has(u"dry-run"_s)
                ? fail(Error::Kind::NotFound, u"there is no store here whose records could be taken along"_s, m_path)
                : Result<void>();
        m_own = TRY(m_run.open(CommandRun::Access::Write));
        if (TRY(store::HubState(*m_own).find()))
            return fail(Error::Kind::Conflict, u"this store belongs to a hub already"_s, m_path);
        for (const store::Connection &connection : TRY(store::Connections(*m_own).list()))
            m_leftConnections.append(connection.name);
        return {};
    }

    Result<void> fill()
    {
        const auto key = TRY(keyOfNewStore(m_run.keys(), m_run.policies, m_path));
        m_joining = TRY(sync::hub::HubJoining::begin(m_path, m_run.clock, key));
        m_membership = TRY(m_joining->fill(*m_connection, hubFactsOf(m_run, m_signIn)));
        m_team = TRY(m_joining->openTeam());
        return {};
    }

    Result<void> putInPlace()
    {
        m_team.reset();
        m_own.reset();
        const auto known = m_run.keys().find(m_path, [](const QString &, bool) { return std::nullopt; });
        m_keptAside = TRY(m_joining->putInPlace(known.value_or(std::nullopt))).keptAside;
        return {};
    }

    /// What was taken along is sent; without a network it waits.
    Result<void> finish()
    {
        const auto store = TRY(m_run.open(CommandRun::Access::Write));
        if (m_keptAside.isEmpty())
            return sayHubStatus(m_run, *store, *m_connection);
        const auto sent = sync::hub::HubRound(*store, *m_connection).run();
        const QJsonObject joined{{u"created"_s, m_report.created}, {u"matched"_s, m_report.matched},
            {u"filled"_s, m_report.filled}, {u"conflicts"_s, m_report.conflicts}, {u"likely"_s, m_likely},
            {u"left"_s, m_report.left}, {u"left_connections"_s, QJsonArray::fromStringList(m_leftConnections)},
            {u"kept_aside"_s, QDir::toNativeSeparators(m_keptAside)}};
        TRY(sayHubStatus(m_run, *store, *m_connection, {{u"joined"_s, joined}}));
        if (!m_run.isJson())
            sayJoined(joined);
        return sent ? Result<void>() : fail(sent.error());
    }

    void sayJoined(const QJsonObject &joined)
    {
        m_run.terminal.printLine(
            u"%1 records were taken along, %2 were the team's already, %3 were left behind"_s.arg(m_report.created)
                .arg(m_report.matched)
                .arg(m_report.left));
        if (m_report.conflicts > 0)
            m_run.terminal.printLine(
                u"%1 values were otherwise at the team, which keeps its own; yours: satchel conflicts"_s.arg(
                    m_report.conflicts));
        if (m_likely > 0)
            m_run.terminal.printLine(
                u"%1 may be there twice: satchel duplicates contact, company or lead"_s.arg(m_likely));
        if (!m_leftConnections.isEmpty())
            m_run.terminal.printLine(u"connections were not taken along: %1"_s.arg(m_leftConnections.join(u", "_s)));
        m_run.terminal.printLine(u"the store that was there: %1"_s.arg(joined[u"kept_aside"].toString()));
    }

    CommandRun &m_run;
    const HubSignIn m_signIn;
    const QString m_path;
    sync::Cancellation m_cancellation;
    std::unique_ptr<PgConnection> m_connection;
    std::unique_ptr<sync::hub::HubJoining> m_joining;
    std::unique_ptr<store::Store> m_own; // null where there is none
    std::unique_ptr<store::Store> m_team;
    store::HubMembership m_membership;
    QStringList m_leftConnections;
    joining::JoinReport m_report;
    qint64 m_likely = 0;
    QString m_keptAside;
};

} // namespace

Result<void> joinHub(CommandRun &run)
{
    if (!run.invocation.has(u"invitation"_s)) {
        HubSignIn signIn = TRY(readHubSignIn(run));
        return Joining(run, std::move(signIn)).run();
    }
    if (run.invocation.has(u"dry-run"_s))
        return fail(Error::Kind::Invalid, u"an invitation can be used once and not be tried"_s, u"dry-run"_s);
    if (QFileInfo(run.storePath()).size() > 0) { // before it is used for nothing
        const auto own = TRY(run.open(CommandRun::Access::Read));
        if (TRY(store::HubState(*own).find()))
            return fail(Error::Kind::Conflict, u"this store belongs to a hub already"_s, own->path());
    }
    HubSignIn signIn = TRY(acceptedInvitation(run));
    return Joining(run, std::move(signIn)).run();
}

} // namespace satchel::app
