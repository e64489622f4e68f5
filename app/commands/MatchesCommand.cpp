// SPDX-License-Identifier: GPL-3.0-or-later
// matches: which records of a connection look the same as ours and why, and what a person says of them.
#include "app/CommandLine.h"
#include "app/commands/Commands.h"
#include "store/sync/Connections.h"
#include "store/sync/Matches.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

QString stateOf(const store::ProposedMatch &match)
{
    return match.isRefused ? u"different"_s : match.isLinked ? u"linked"_s : u"proposed"_s;
}

QJsonObject toJson(store::Store &store, const store::Connection &connection, const store::ProposedMatch &match)
{
    QJsonArray evidence;
    for (const store::Evidence &one : match.evidence)
        evidence.append(
            QJsonObject{{u"field"_s, one.field.isEmpty() ? QJsonValue() : one.field}, {u"value"_s, one.value}});
    return {{u"id"_s, match.number}, {u"connection"_s, connection.name},
        {u"entity"_s, store.schema().entity(match.entity).name}, {u"record"_s, match.record.toString()},
        {u"title"_s, store.title(match.entity, match.record)}, {u"object"_s, match.object},
        {u"remote_id"_s, match.remoteId}, {u"remote_title"_s, match.title}, {u"evidence"_s, evidence},
        {u"state"_s, stateOf(match)}};
}

QString toText(store::Store &store, const store::Connection &connection, const store::ProposedMatch &match)
{
    QStringList evidence;
    for (const store::Evidence &one : match.evidence) {
        const Field *field = store.schema().entity(match.entity).find(one.field);
        evidence.append(
            field ? u"same %1 \"%2\""_s.arg(field->label, one.value) : u"a Satchel made the one from the other"_s);
    }
    return u"%1  %2  %3  %4 \"%5\" = %6 %7 \"%8\": %9\n"_s.arg(match.number)
        .arg(stateOf(match), connection.name, store.schema().entity(match.entity).name,
            store.title(match.entity, match.record), match.object, match.remoteId, match.title)
        .arg(evidence.join(u", "_s));
}

int listMatches(CommandRun &run)
{
    auto store = run.open(CommandRun::Access::Read);
    if (!store)
        return run.failed(store.error());
    store::Connections connections(**store);
    auto all = connections.list();
    if (run.invocation.has(u"connection"_s))
        all = connections.find(run.invocation.value(u"connection"_s)).map([](const store::Connection &one) {
            return std::vector{one};
        });
    if (!all)
        return run.failed(all.error());
    QJsonArray json;
    for (const store::Connection &connection : *all) {
        const auto matches = store::Matches(**store, connection.number).list();
        if (!matches)
            return run.failed(matches.error());
        for (const store::ProposedMatch &match : *matches) {
            if (run.isJson())
                json.append(toJson(**store, connection, match));
            else
                run.terminal.print(toText(**store, connection, match));
        }
    }
    if (run.isJson())
        run.terminal.print(QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
    return 0;
}

int decide(CommandRun &run)
{
    const bool areSame = run.argument(0) == "same"_L1;
    if ((!areSame && run.argument(0) != "different"_L1) || run.invocation.arguments.size() < 2)
        return run.usageError(u"say same or different, and the ids of pairs"_s, run.argument(0));
    std::vector<qint64> numbers;
    for (const QString &word : run.invocation.arguments.mid(1)) {
        bool isNumber = false;
        numbers.push_back(word.toLongLong(&isNumber));
        if (!isNumber)
            return run.usageError(u"this is not the id of a pair"_s, word);
    }
    auto store = run.open(CommandRun::Access::Write);
    if (!store)
        return run.failed(store.error());
    if (const auto done = store::Matches::decide(**store, numbers, areSame); !done)
        return run.failed(done.error());
    if (run.isJson())
        run.terminal.print(QJsonDocument(QJsonObject{{u"decided"_s, static_cast<qint64>(numbers.size())}})
                               .toJson(QJsonDocument::Compact)
            + '\n');
    else
        run.terminal.printLine(areSame ? u"%1 pairs are the same"_s.arg(numbers.size())
                                       : u"%1 pairs are different records"_s.arg(numbers.size()));
    return 0;
}

} // namespace

int runMatches(CommandRun &run)
{
    return run.invocation.arguments.isEmpty() ? listMatches(run) : decide(run);
}

} // namespace satchel::app
