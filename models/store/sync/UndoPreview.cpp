// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/UndoPreview.h"

#include "store/SetEntries.h"
#include "store/SqlText.h"
#include "store/Statements.h"
#include "store/sync/ConnectionSettings.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

enum class Effect { Nothing, Deleted, Changed, Restored };

/// Numbers of change sets as SQL reads them.
Result<QByteArray> numbersOf(Store &store, std::span<const ChangeSetId> sets)
{
    QJsonArray numbers;
    for (const ChangeSetId &set : sets) {
        const auto number = store.log().numberOf(set);
        const auto isUndone = TRY(number ? store.log().isUndone(set) : fail(number.error()));
        if (!isUndone)
            numbers.append(*number);
    }
    return QJsonDocument(numbers).toJson(QJsonDocument::Compact);
}

/// Each record that the sets changed, and what becomes of it. What a record was first is what it goes back to.
std::string effects(const Entity &entity)
{
    const std::string table = quoted(entity.name).toStdString();
    return std::string("WITH touched AS MATERIALIZED (SELECT c.record, c.kind AS opening, min(CASE WHEN c.kind IN (?3, "
                       "?4, ?5) THEN c.sequence END) FROM ") // the kind of that row
        + entriesOfSets
        + " WHERE c.entity = ?1 AND s.number IN (SELECT value FROM json_each(?2)) GROUP BY c.record),"
          " taken AS MATERIALIZED (SELECT touched.record, CASE WHEN opening IN (?3, ?4) THEN iif(t.deleted_at IS "
          "NULL, ?6, 0)"
          " WHEN opening = ?5 THEN iif(t.deleted_at IS NULL, 0, ?8) WHEN t.deleted_at IS NULL THEN ?7 ELSE 0 END AS "
          "effect"
          " FROM touched JOIN "
        + table + " t ON t.id = touched.record) ";
}

template <typename Read>
auto readEffects(Store &store, const Entity &entity, const QByteArray &numbers, const std::string &select, Read read)
{
    return readAll(store.database(), effects(entity) + select, read, entity.kind, numbers, Edit::Kind::Create,
        Edit::Kind::Restore, Edit::Kind::Delete, Effect::Deleted, Effect::Changed, Effect::Restored);
}

struct LinkedCount
{
    qint64 connection = 0;
    QString object;
    Effect effect = Effect::Nothing;
    bool isTombstone = false;
    qint64 count = 0;
};

bool isObjectSent(const Connection &connection, const QString &object, const std::vector<VendorInfo> &vendors)
{
    const auto vendor = std::ranges::find(vendors, connection.vendor, &VendorInfo::key);
    if (vendor != vendors.end()) {
        const auto known = std::ranges::find(vendor->objects, object, &SyncedObject::object);
        if (known != vendor->objects.end() && !known->isSent)
            return false;
    }
    const auto settings = ConnectionSettings::fromJson(connection.settings);
    return !settings || settings->object(object).canPush();
}

void addLinked(UndoPreview &sum, const Connection &connection, const LinkedCount &linked)
{
    auto there = std::ranges::find(sum.there, connection.name, &UndoPreview::There::connection);
    if (there == sum.there.end()) {
        sum.there.push_back({connection.name});
        there = std::prev(sum.there.end());
    }
    qint64 &count = linked.isTombstone     ? there->created
        : linked.effect == Effect::Deleted ? there->deleted
                                           : there->changed;
    count += linked.count;
}

} // namespace

Result<UndoPreview> previewUndo(Store &store, std::span<const ChangeSetId> sets, const std::vector<VendorInfo> &vendors)
{
    const auto numbers = numbersOf(store, sets);
    const auto connections = Connections(store).list();
    if (!numbers || !connections)
        return fail(!numbers ? numbers.error() : connections.error());
    const auto entities = TRY(readAll(
        store.database(),
        std::string("SELECT DISTINCT c.entity FROM ") + entriesOfSets
            + " WHERE s.number IN (SELECT value FROM json_each(?))",
        [](const Statement &row) { return static_cast<EntityKind>(row.integer(0)); }, *numbers));
    UndoPreview sum;
    for (const EntityKind kind : entities) {
        const Entity &entity = store.schema().entity(kind);
        const auto here = readEffects(store, entity, *numbers, "SELECT effect, count(*) FROM taken GROUP BY effect",
            [](const Statement &row) { return std::pair(static_cast<Effect>(row.integer(0)), row.integer(1)); });
        const auto linked = readEffects(store, entity, *numbers,
            "SELECT l.connection, l.object, effect, l.is_tombstone, count(*) FROM taken JOIN connection n JOIN link l "
            "ON l.connection = n.number AND l.record = taken.record"
            " WHERE effect <> 0 GROUP BY 1, 2, 3, 4",
            [](const Statement &row) {
                return LinkedCount{row.integer(0), row.text(1), static_cast<Effect>(row.integer(2)),
                    row.integer(3) != 0, row.integer(4)};
            });
        if (!here || !linked)
            return fail(!here ? here.error() : linked.error());
        for (const auto &[effect, count] : *here) {
            if (effect != Effect::Nothing)
                (effect == Effect::Deleted          ? sum.deleted
                        : effect == Effect::Changed ? sum.changed
                                                    : sum.restored)
                    += count;
        }
        for (const LinkedCount &one : *linked) {
            const auto connection = std::ranges::find(*connections, one.connection, &Connection::number);
            const bool isMissing = one.isTombstone
                && one.effect != Effect::Restored; // there already, or never to be there
            if (connection != connections->end() && !isMissing && isObjectSent(*connection, one.object, vendors))
                addLinked(sum, *connection, one);
        }
    }
    return sum;
}

} // namespace satchel::store
