// SPDX-License-Identifier: GPL-3.0-or-later
// parked: lists the records that could not be synced as is, with the reason, and retries them.
#include "app/CommandLine.h"
#include "app/commands/Commands.h"
#include "app/Table.h"
#include "store/hub/HubState.h"
#include "store/sync/ParkedCauses.h"
#include "store/sync/SyncState.h"
#include "sync/session/Vendor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

/// A parked record, of either direction.
struct Parked
{
    const Entity *entity = nullptr; // null for an object that this build does not know
    RecordId record; // null for a remote record that was not imported yet
    QString title; // the record's here, else the remote one's
    QString object; // the vendor's object of a remote record that could not be imported
    QString remoteId;
    QString field;
    QString reason;
    Instant since;
    int attempts = 0;
    Instant retryAt;
};

Result<std::vector<Parked>> parkedOf(store::Store &store, const store::Connection &connection)
{
    store::SyncState state(store, connection.number);
    const auto waiting = state.outbox.parked(-1);
    const auto parked = state.parked.list(-1);
    if (!waiting || !parked)
        return fail(!waiting ? waiting.error() : parked.error());
    // The hub of a team has no vendor's description; its objects are called as the entities here.
    const auto vendor = connection.vendor == store::hubVendor ? Result<sync::Vendor>(sync::Vendor())
                                                              : sync::Vendor::load(connection, store.schema());
    if (!vendor)
        return fail(vendor.error());
    std::vector<Parked> all;
    for (const store::OutboxEntry &one : *waiting)
        all.push_back({&store.schema().entity(one.entity), one.record, store.title(one.entity, one.record), {}, {},
            one.field, one.reason, one.since, one.attempts, one.retryAt});
    const auto &objects = vendor->manifest.objects;
    for (const store::ParkedRemoteRecord &one : *parked) {
        const auto link = TRY(state.links.to(one.object, one.remoteId));
        const auto object = std::ranges::find(objects, one.object, &sync::ObjectMap::object);
        const Entity *entity = object == objects.end() ? nullptr : &store.schema().entity(object->entity);
        const RecordId record = link ? link->record : RecordId();
        all.push_back({entity, record, link ? store.title(link->entity, record) : one.title, one.object, one.remoteId,
            one.field, one.reason, one.since, one.attempts, one.retryAt});
    }
    return all;
}

QJsonObject toJson(const store::Connection &connection, const Parked &one)
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{u"connection"_s, connection.name}, {u"direction"_s, one.object.isEmpty() ? u"send"_s : u"receive"_s},
        {u"entity"_s, one.entity ? QJsonValue(one.entity->name) : QJsonValue()},
        {u"record"_s, one.record.isNull() ? QJsonValue() : QJsonValue(one.record.toString())}, {u"title"_s, one.title},
        {u"object"_s, orNull(one.object)}, {u"remote_id"_s, orNull(one.remoteId)}, {u"field"_s, orNull(one.field)},
        {u"reason"_s, one.reason}, {u"since"_s, one.since.toIso()}, {u"attempts"_s, one.attempts},
        {u"retry_at"_s, one.retryAt.toIso()}};
}

QStringList cellsOf(const store::Connection &connection, const Parked &one)
{
    const QString kind = one.entity ? one.entity->name : one.object;
    const Field *field = one.entity ? one.entity->find(one.field) : nullptr;
    const QString about = field ? field->label + u": "_s : one.field.isEmpty() ? QString() : one.field + u": "_s;
    return {
        connection.name, one.object.isEmpty() ? u"to send"_s : u"to receive"_s, kind, one.title, about + one.reason};
}

Result<std::vector<store::Connection>> wanted(CommandRun &run, store::Store &store)
{
    store::Connections connections(store);
    if (!run.invocation.has(u"connection"_s))
        return connections.list();
    return connections.find(run.invocation.value(u"connection"_s)).map([](const store::Connection &one) {
        return std::vector{one};
    });
}

int list(CommandRun &run, store::Store &store, const std::vector<store::Connection> &connections)
{
    QJsonArray json;
    Table table({u"connection"_s, u"direction"_s, u"entity"_s, u"title"_s, u"reason"_s});
    for (const store::Connection &connection : connections) {
        const auto parked = parkedOf(store, connection);
        if (!parked)
            return run.failed(parked.error());
        for (const Parked &one : *parked) {
            if (run.isJson())
                json.append(toJson(connection, one));
            else
                table.add(cellsOf(connection, one));
        }
    }
    run.terminal.print(run.isJson() ? QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n'
                                    : table.text(run.terminal.isScreen()).toUtf8());
    return 0;
}

/// Makes the parked records due: the next sync tries them again.
int retry(CommandRun &run, store::Store &store, const std::vector<store::Connection> &connections)
{
    for (const store::Connection &connection : connections) {
        if (const auto done = store::ParkedCauses(store, connection.number).retryNow({}); !done)
            return run.failed(done.error());
    }
    return list(run, store, connections);
}

} // namespace

int runParked(CommandRun &run)
{
    const bool retries = run.argument(0) == "retry"_L1;
    if (!run.invocation.arguments.isEmpty() && !retries)
        return run.usageError(u"parked records can be listed and tried again"_s, run.argument(0));
    auto store = run.open(retries ? CommandRun::Access::Write : CommandRun::Access::Read);
    if (!store)
        return run.failed(store.error());
    const auto connections = wanted(run, **store);
    if (!connections)
        return run.failed(connections.error());
    return retries ? retry(run, **store, *connections) : list(run, **store, *connections);
}

} // namespace satchel::app
