// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/Mappings.h"

#include "store/FilterNames.h"
#include "store/Statements.h"
#include "store/sync/Moves.h"
#include "store/sync/Route.h"
#include "store/sync/SyncDirections.h"
#include "store/sync/SyncState.h"

#include <algorithm>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

using Objects = std::map<QString, ObjectSettings>;

bool isWider(SyncDirection before, SyncDirection after)
{
    return (pulls(after) && !pulls(before)) || (pushes(after) && !pushes(before));
}

template <typename Map> QSet<QString> keysOf(const Map &one, const Map &other)
{
    QSet<QString> keys;
    for (const Map *map : {&one, &other}) {
        for (const auto &entry : *map)
            keys.insert(entry.first);
    }
    return keys;
}

QStringList pairedAnew(const ObjectSettings &before, const ObjectSettings &after)
{
    QStringList fields;
    for (const QString &field : keysOf(before.fields, after.fields)) {
        const auto was = before.fields.find(field);
        const auto is = after.fields.find(field);
        const bool isSame = was != before.fields.end() && is != after.fields.end() && was->second == is->second;
        if (!isSame)
            fields.append(field);
    }
    fields.sort();
    return fields;
}

bool syncsMore(const ObjectSettings &before, const ObjectSettings &after)
{
    const QSet<QString> fields = keysOf(before.directions, after.directions);
    return isWider(before.direction, after.direction) || before.values != after.values
        || std::any_of(fields.begin(), fields.end(),
            [&](const QString &field) { return isWider(before.directionOf(field), after.directionOf(field)); });
}

QJsonObject jsonOf(const Objects &objects)
{
    ConnectionSettings settings;
    settings.objects = objects;
    return settings.toJson().value("objects"_L1).toObject();
}

Objects objectsFrom(const QByteArray &json)
{
    const auto settings = ConnectionSettings::fromJson({{"objects"_L1, QJsonDocument::fromJson(json).object()}});
    return settings ? settings->objects : Objects();
}

/// The mapping that the links are prepared for; nothing where it has never been changed.
Result<std::optional<Objects>> appliedTo(Database &database, qint64 connection)
{
    return readOne(
        database, "SELECT objects FROM mapping WHERE connection = ? AND is_applied ORDER BY number DESC LIMIT 1",
        [](const Statement &row) { return objectsFrom(utf8At(row, 0)); }, connection);
}

} // namespace

MappingDifference differenceOf(const Objects &before, const Objects &after)
{
    MappingDifference difference;
    for (const QString &object : keysOf(before, after)) {
        const auto settingsIn = [&](const Objects &objects) {
            const auto found = objects.find(object);
            return found == objects.end() ? ObjectSettings() : found->second;
        };
        const ObjectSettings was = settingsIn(before);
        const ObjectSettings is = settingsIn(after);
        QStringList forgotten = pairedAnew(was, is);
        if (!forgotten.isEmpty() || syncsMore(was, is) || was.places != is.places)
            difference.emplace(object, std::move(forgotten));
    }
    return difference;
}

Result<std::vector<MappingVersion>> Mappings::list()
{
    return readAll(
        m_store.database(), "SELECT number, saved_at, objects FROM mapping WHERE connection = ? ORDER BY number DESC",
        [](const Statement &row) {
            return MappingVersion{
                static_cast<int>(row.integer(0)), Instant{row.integer(1)}, objectsFrom(utf8At(row, 2))};
        },
        m_connection);
}

Result<void> Mappings::add(int number, const Objects &objects, bool isApplied)
{
    return run(m_store.database(),
        "INSERT INTO mapping (connection, number, saved_at, objects, is_applied) VALUES (?, ?, ?, ?, ?)", m_connection,
        number, m_store.clock().now(), QJsonDocument(jsonOf(objects)).toJson(QJsonDocument::Compact), isApplied);
}

Result<void> Mappings::saveSettings(const QJsonObject &settings)
{
    auto wanted = TRY(ConnectionSettings::fromJson(settings));
    const Route route = TRY(parseRoute(m_store.schema(), wanted.route));
    for (const auto &[entity, filter] : route.filters) {
        if (parseFilter(m_store.schema(), entity, wanted.route)) // not one that follows from another entity's
            TRY(readFilter(m_store, entity, wanted.route));
    }
    auto transaction = TRY(Transaction::begin(m_store.database()));
    Connections connections(m_store);
    const auto connection = TRY(connections.get(m_connection));
    const auto present = TRY(ConnectionSettings::fromJson(connection.settings));
    if (present.onlyReceives() || wanted.onlyReceives()) {
        TRY(followMove(m_store, connection, present, wanted));
        TRY(connections.setSettings(m_connection, wanted.toJson()));
    } else {
        TRY(connections.setSettings(m_connection, settings));
    }
    if (present.route != wanted.route) { // the log is looked through again; what is linked and the same is forgotten
        TRY(run(m_store.database(), "UPDATE connection SET log_position = 0 WHERE number = ?", m_connection));
    }
    if (jsonOf(present.objects) != jsonOf(wanted.objects)) {
        const auto known = TRY(readInteger(
            m_store.database(), "SELECT ifnull(max(number), 0) FROM mapping WHERE connection = ?", m_connection));
        const int last = std::max(1, static_cast<int>(known));
        if (known == 0) {
            TRY(add(last, present.objects, true));
        }
        TRY(add(last + 1, wanted.objects, false));
    }
    return transaction.commit();
}

Result<bool> Mappings::apply()
{
    const auto before = TRY(appliedTo(m_store.database(), m_connection));
    if (!before)
        return false;
    auto transaction = TRY(Transaction::begin(m_store.database()));
    const auto versions = TRY(list());
    const auto waiting = TRY(readInteger(
        m_store.database(), "SELECT count(*) FROM mapping WHERE connection = ? AND NOT is_applied", m_connection));
    if (waiting == 0)
        return false;
    SyncState state(m_store, m_connection);
    for (const auto &[object, forgotten] : differenceOf(*before, versions.front().objects)) {
        TRY(state.links.compareAgain(object, forgotten));
        TRY(state.cursors.reset(object));
    }
    TRY(run(m_store.database(), "UPDATE mapping SET is_applied = 1 WHERE connection = ?", m_connection));
    TRY(transaction.commit());
    return true;
}

} // namespace satchel::store
