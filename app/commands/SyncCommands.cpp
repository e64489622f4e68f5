// SPDX-License-Identifier: GPL-3.0-or-later
// sync and conflicts.
#include "app/CommandLine.h"
#include "app/commands/Commands.h"
#include "app/commands/QuestionText.h"
#include "app/ConnectionServices.h"
#include "app/RecordText.h"
#include "store/hub/Leases.h"
#include "store/sync/Conflicts.h"
#include "store/sync/ConnectionSettings.h"
#include "store/sync/Resolution.h"
#include "sync/hub/HubAccess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

constexpr int mostRounds = 4; // of one command
constexpr qint64 pause = 1'000; // before another round, longer each time

QJsonValue errorJson(const std::optional<Error> &error)
{
    if (!error)
        return QJsonValue::Null;
    return QJsonObject{{u"kind"_s, kindName(error->kind)}, {u"message"_s, error->what},
        {u"where"_s, error->where.isEmpty() ? QJsonValue() : error->where}};
}

/// What may be over by now; the rest needs a person or time.
bool isWorthAnotherRound(const std::optional<Error> &error)
{
    return error
        && (error->kind == Error::Kind::Unanswered || error->kind == Error::Kind::Offline
            || error->kind == Error::Kind::Invalid);
}

void add(store::RoundRecord &sum, const store::RoundRecord &round)
{
    sum.pulled += round.pulled;
    sum.pushed += round.pushed;
    sum.deleted += round.deleted;
    sum.conflicts += round.conflicts;
    sum.parked += round.parked;
    sum.requests += round.requests;
    sum.error = round.error;
}

/// Runs rounds until another one could not help: a write whose answer was lost is recovered by the next round.
store::RoundRecord synchronise(store::Store &store, qint64 connection, ConnectionServices &services)
{
    store::RoundRecord sum;
    const auto session = services.open(connection);
    if (!session) {
        sum.error = session.error();
        return sum;
    }
    auto kind = sync::Round::Kind::Full;
    for (int number = 1;; ++number) {
        add(sum, (*session)->run(kind));
        const auto open = store::SyncState(store, connection).intents.all();
        const bool hasOpen = !sum.error && open && !open->empty();
        if (number == mostRounds && hasOpen)
            sum.error = Error{Error::Kind::Unanswered,
                u"what became of %1 records that were sent is not known yet"_s.arg(open->size()), {}};
        if (number == mostRounds || !(hasOpen || isWorthAnotherRound(sum.error)))
            return sum;
        services.sleeper().wait(pause * number);
        kind = hasOpen ? sync::Round::Kind::Outgoing : sync::Round::Kind::Full;
    }
}

Result<std::vector<store::Connection>> wanted(CommandRun &run, store::Store &store)
{
    store::Connections connections(store);
    if (!run.invocation.has(u"connection"_s))
        return connections.list();
    const auto one = TRY(connections.find(run.invocation.value(u"connection"_s)));
    if (one.isPaused)
        return fail(Error::Kind::Refused, u"the connection is paused; nothing was synchronised"_s, one.name);
    return std::vector{one};
}

/// What became of one connection; without a sum it was skipped.
struct SyncOutcome
{
    store::Connection connection;
    std::optional<store::RoundRecord> sum = {};
    QString skipped = {}; // why: "paused", or which desk of the team runs it
};

void sayRound(CommandRun &run, QJsonArray &answer, const SyncOutcome &outcome)
{
    const QString &connection = outcome.connection.name;
    const auto &sum = outcome.sum;
    const store::RoundRecord round = sum.value_or(store::RoundRecord());
    QJsonObject json{{u"connection"_s, connection}, {u"finished"_s, sum && !round.error}, {u"pulled"_s, round.pulled},
        {u"pushed"_s, round.pushed}, {u"deleted"_s, round.deleted}, {u"conflicts"_s, round.conflicts},
        {u"parked"_s, round.parked}, {u"requests"_s, round.requests}, {u"error"_s, errorJson(round.error)}};
    if (!sum)
        json.insert(u"skipped"_s, outcome.skipped);
    answer.append(json);
    if (run.isJson())
        return;
    if (sum)
        run.terminal.printLine(
            u"%1: %2 pulled, %3 pushed, %4 deleted, %5 conflicts, %6 parked%7, %8 requests"_s.arg(connection)
                .arg(round.pulled)
                .arg(round.pushed)
                .arg(round.deleted)
                .arg(round.conflicts)
                .arg(round.parked)
                .arg(round.parked > 0 ? u" (why: satchel parked)"_s : QString())
                .arg(round.requests));
    else
        run.terminal.printLine(
            u"%1: skipped, %2"_s.arg(connection, outcome.skipped == u"paused"_s ? u"it is paused"_s : outcome.skipped));
}

/// One `sync`. A team's hub comes first, as it says which of the other connections this desk runs, and once more in the
/// end when they brought something.
class Syncing
{
public:
    Syncing(CommandRun &run, store::Store &store, std::vector<store::Connection> wanted)
        : m_run(run), m_store(store), m_wanted(std::move(wanted)),
          m_services(store, run.keychain(), run.policies,
              [this](qint64 milliseconds) {
                  if (!m_run.isJson())
                      m_run.terminal.report(
                          u"%1: no answer, or rate limit reached; retrying in %2 s"_s.arg(m_current).arg(
                              (milliseconds + 999) / 1000));
              }),
          m_hub(store, m_services.keychain(), m_cancellation, run.policies)
    {
        std::ranges::stable_partition(
            m_wanted, [](const store::Connection &one) { return one.vendor == store::hubVendor; });
    }

    std::vector<SyncOutcome> run()
    {
        std::vector<SyncOutcome> outcomes;
        const bool hasHub = !m_wanted.empty() && m_wanted.front().vendor == store::hubVendor;
        if (!hasHub && store::HubState(m_store).find().value_or(std::nullopt))
            std::ignore = m_hub.renewLeases(); // without an answer nothing runs, and says so
        for (const store::Connection &connection : m_wanted)
            outcomes.push_back(syncOne(connection));
        const bool hasNews = std::ranges::any_of(outcomes, [](const SyncOutcome &one) {
            return one.connection.vendor != store::hubVendor && one.sum && one.sum->pulled + one.sum->deleted > 0;
        });
        if (hasHub && hasNews && outcomes.front().sum)
            add(*outcomes.front().sum, m_hub.exchange());
        return outcomes;
    }

private:
    SyncOutcome syncOne(const store::Connection &connection)
    {
        m_current = connection.name;
        if (connection.isPaused)
            return {connection, {}, u"paused"_s};
        if (connection.vendor == store::hubVendor)
            return {connection, exchangeWithHub()};
        if (const auto may = store::Leases(m_store).check(connection.number);
            !may && may.error().kind == Error::Kind::Busy)
            return {connection, {}, may.error().what};
        return {connection, synchronise(m_store, connection.number, m_services)};
    }

    store::RoundRecord exchangeWithHub()
    {
        store::RoundRecord round = m_hub.exchange();
        if (const qint64 waiting = store::HubState(m_store).waitingForRecords().value_or(0); waiting > 0)
            m_run.terminal.report(
                u"%1: %2 change sets wait, for the server does not have their records; whoever made these sends them "
                u"again"_s.arg(m_current)
                    .arg(waiting));
        return round;
    }

    CommandRun &m_run;
    store::Store &m_store;
    std::vector<store::Connection> m_wanted;
    QString m_current;
    ConnectionServices m_services;
    sync::Cancellation m_cancellation;
    sync::hub::HubAccess m_hub;
};

QByteArray conflictJson(store::Store &store, const store::Conflict &conflict, const QString &connection)
{
    QByteArray json = "{\"id\":" + QByteArray::number(conflict.number) + ",\"connection\":";
    appendJsonString(json, connection);
    json += ",\"entity\":";
    appendJsonString(json, store.schema().entity(conflict.entity).name);
    json += ",\"record\":\"" + conflict.record.toString().toLatin1() + "\",\"title\":";
    appendJsonString(json, store.title(conflict.entity, conflict.record));
    json += ",\"field\":";
    if (conflict.field.isEmpty())
        json += "null"; // one side deleted the whole record
    else
        appendJsonString(json, conflict.field);
    for (const auto &[name, value] : {std::pair("before", &conflict.before), std::pair("mine", &conflict.mine),
             std::pair("theirs", &conflict.theirs)}) {
        json += QByteArray(",\"") + name + "\":";
        appendJson(json, *value);
    }
    json += ",\"kept\":" + QByteArray(conflict.keptMine ? "\"mine\"" : "\"theirs\"")
        + ",\"open\":" + (conflict.isOpen ? "true" : "false");
    json += ",\"mine_from\":";
    if (conflict.mineFrom.isEmpty())
        json += "null"; // a person here
    else
        appendJsonString(json, conflict.mineFrom);
    return json + ",\"at\":\"" + conflict.at.toIso().toLatin1() + "\"}";
}

/// References by what they are called.
QString shown(store::Store &store, const Field *field, const Value &value)
{
    const auto *record = std::get_if<RecordId>(&value);
    return field && record ? store.title(field->target, *record) : plainText(field, value);
}

QString conflictText(store::Store &store, const store::Conflict &conflict, const QString &connection)
{
    const Entity &entity = store.schema().entity(conflict.entity);
    const Field *field = entity.find(conflict.field);
    const QString state = conflict.isOpen ? u"open"_s : conflict.keptMine ? u"kept mine"_s : u"kept theirs"_s;
    const QString what = conflict.field.isEmpty() ? u"deleted on one side"_s : field ? field->label : conflict.field;
    const QString from = conflict.mineFrom.isEmpty() ? QString()
                                                     : u" from %1"_s.arg(conflict.mineFrom.section(u':', 1));
    return u"%1  %2  %3  %4 \"%5\"  %6: before \"%7\""_s.arg(QString::number(conflict.number), state, connection,
               entity.name, store.title(conflict.entity, conflict.record), what, shown(store, field, conflict.before))
        + u", mine \"%1\"%2, theirs \"%3\"\n"_s.arg(
            shown(store, field, conflict.mine), from, shown(store, field, conflict.theirs));
}

Result<QHash<qint64, QString>> connectionNames(store::Store &store)
{
    QHash<qint64, QString> names;
    const auto all = TRY(store::Connections(store).list());
    for (const store::Connection &connection : all)
        names.insert(connection.number, connection.name);
    return names;
}

int listConflicts(CommandRun &run)
{
    auto store = run.open(CommandRun::Access::Read);
    if (!store)
        return run.failed(store.error());
    const auto names = connectionNames(**store);
    const auto conflicts = store::Conflicts(**store).list();
    if (!names || !conflicts)
        return run.failed(!names ? names.error() : conflicts.error());
    QByteArray json = "[";
    for (const store::Conflict &conflict : *conflicts) {
        if (run.isJson())
            json += (json.size() > 1 ? ",\n" : "\n")
                + conflictJson(**store, conflict, names->value(conflict.connection));
        else
            run.terminal.print(conflictText(**store, conflict, names->value(conflict.connection)));
    }
    if (run.isJson())
        run.terminal.print(json + (json.size() > 1 ? "\n]\n" : "]\n"));
    return 0;
}

int resolve(CommandRun &run)
{
    constexpr std::pair<QLatin1StringView, store::Resolution> choices[] = {{"mine"_L1, store::Resolution::Mine},
        {"theirs"_L1, store::Resolution::Theirs}, {"before"_L1, store::Resolution::Before}};
    const auto choice = std::ranges::find_if(choices, [&](const auto &one) { return one.first == run.argument(2); });
    if (choice == std::end(choices))
        return run.usageError(u"choose mine, theirs or before"_s, run.argument(2));
    auto store = run.open(CommandRun::Access::Write);
    if (!store)
        return run.failed(store.error());
    store::Conflicts conflicts(**store);
    bool isNumber = false;
    const qint64 number = run.argument(1).toLongLong(&isNumber);
    const auto asked = isNumber
        ? conflicts.get(number)
        : Result<store::Conflict>(fail(Error::Kind::Invalid, u"this is not the id of a conflict"_s, run.argument(1)));
    if (!asked)
        return run.failed(asked.error());
    if (const auto done = store::resolveConflict(**store, number, choice->second); !done)
        return run.failed(done.error());
    const auto decided = conflicts.get(number);
    const auto names = connectionNames(**store);
    if (!decided || !names)
        return run.failed(!decided ? decided.error() : names.error());
    const QString name = names->value(decided->connection);
    run.terminal.print(
        run.isJson() ? conflictJson(**store, *decided, name) + '\n' : conflictText(**store, *decided, name).toUtf8());
    return 0;
}

/// The way on, where a person has to do something.
QString wayOn(store::Store &store, qint64 number)
{
    const auto connection = store::Connections(store).get(number);
    if (!connection)
        return {};
    if (connection->question) {
        const auto question = store::questionOf(store, *connection);
        return question && *question ? u" (%1)"_s.arg(waysToAnswer(*connection, **question)) : QString();
    }
    if (connection->state == store::ConnectionState::NeedsAuthorization) {
        const auto settings = store::ConnectionSettings::fromJson(connection->settings);
        const QString option = settings && settings->clientId.isEmpty() ? u" --token-stdin"_s : QString();
        return u" (sign in again: satchel connection authorize \"%1\"%2)"_s.arg(connection->name, option);
    }
    return {};
}

/// What went wrong with a connection; its name comes once.
QString trouble(store::Store &store, const store::Connection &connection, Error error)
{
    if (error.where == connection.name)
        error.where.clear();
    return u"%1: %2%3"_s.arg(connection.name, toText(error), wayOn(store, connection.number));
}

/// What waits for an answer while everything else goes on.
void reportQuestion(CommandRun &run, store::Store &store, qint64 number)
{
    const auto connection = store::Connections(store).get(number);
    const auto question = connection ? store::questionOf(store, *connection)
                                     : Result<std::optional<store::Question>>(fail(connection.error()));
    if (!run.isJson() && question && *question)
        run.terminal.report(u"%1: %2 (%3)"_s.arg(
            connection->name, textOf(store, *connection, **question), waysToAnswer(*connection, **question)));
}

} // namespace

int runSync(CommandRun &run)
{
    if (run.invocation.has(u"service"_s))
        return run.invocation.has(u"connection"_s)
            ? run.usageError(u"the service runs all connections"_s, u"--connection"_s)
            : runSyncService(run);
    auto store = run.open(CommandRun::Access::Write);
    if (!store)
        return run.failed(store.error());
    const auto connections = wanted(run, **store);
    if (!connections)
        return run.failed(connections.error());
    QJsonArray answer;
    QStringList unfinished;
    for (const SyncOutcome &outcome : Syncing(run, **store, *connections).run()) {
        sayRound(run, answer, outcome);
        if (outcome.sum && outcome.sum->error)
            unfinished.append(trouble(**store, outcome.connection, *outcome.sum->error));
        else
            reportQuestion(run, **store, outcome.connection.number);
    }
    if (run.isJson())
        run.terminal.print(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n');
    if (unfinished.isEmpty())
        return 0;
    return run.failed({Error::Kind::Unanswered, u"not finished: "_s + unfinished.join(u"; "_s), u"sync"_s});
}

int runConflicts(CommandRun &run)
{
    if (run.invocation.arguments.isEmpty())
        return listConflicts(run);
    if (run.argument(0) != "resolve"_L1 || run.invocation.arguments.size() != 3)
        return run.usageError(u"resolve takes the id of a conflict and mine, theirs or before"_s, run.argument(0));
    return resolve(run);
}

} // namespace satchel::app
