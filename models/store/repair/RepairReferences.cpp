// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Repair that ends what leads to records that do not exist.
#include "domain/Reason.h"
#include "store/CommitWriter.h"
#include "store/hub/HubState.h"
#include "store/repair/Repair.h"
#include "store/SqlText.h"
#include "store/Statements.h"
#include "store/sync/LostLinks.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr size_t slice = 500; // records of one transaction

/// What sync keeps of a record of an entity.
constexpr const char *tablesOfRecords[] = {"link", "outbox", "intent", "approval", "kept_there", "conflict", "match"};

/// What sync keeps of a connection.
constexpr const char *tablesOfConnections[] = {"sync_object", "link", "outbox", "parked_remote", "missing_candidate",
    "seen", "intent", "conflict", "sync_round", "match", "remote_metadata", "approval", "unsent", "kept_there",
    "request_log", "remote_schema", "schema_change", "mapping"};

QStringList titlesOf(Store &store, EntityKind entity, std::span<const RecordId> records)
{
    QStringList titles;
    for (const RecordId &id : records) {
        const QString title = store.title(entity, id);
        if (!title.isEmpty())
            titles.append(title);
    }
    return titles;
}

} // namespace

Result<void> Repair::repairReferences()
{
    const auto schema = m_store.sharedSchema(); // its entities and fields are named until the end
    const auto dangling = TRY(danglingReferences(m_store));
    if (dangling.empty())
        return {};
    if (const auto membership = TRY(HubState(m_store).find()))
        return readFromTheTeam(membership->connection, dangling);
    for (const auto &[entity, field, records] : dangling) {
        const std::span<const RecordId> all = records;
        for (size_t at = 0; at < all.size(); at += slice) {
            TRY(endReferences(*entity, *field, all.subspan(at, std::min(slice, all.size() - at))));
        }
        const QString place = entity->name + u'.' + field->name;
        addRepaired(entity->name, std::ssize(records),
            field->isRequired() ? Reason::tr("moved to the trash: the record that %1 names does not exist").arg(place)
                                : Reason::tr("%1 is empty now: the record it named does not exist").arg(place),
            titlesOf(m_store, entity->kind, records));
    }
    return {};
}

/// The team has the records that are missing here: to empty the references would empty them for everybody.
Result<void> Repair::readFromTheTeam(qint64 connection, std::span<const DanglingReference> dangling)
{
    TRY(begin());
    TRY(readEverythingAgain(m_store, connection));
    qint64 count = 0;
    for (const DanglingReference &one : dangling)
        count += std::ssize(one.records);
    addRepaired(u"connection"_s, count,
        Reason::tr("references to missing records: the next exchange with the team reads everything again"));
    return {};
}

/// As an undo writes: what the rules of the trade say about such an edit does not count.
Result<void> Repair::endReferences(const Entity &entity, const Field &reference, std::span<const RecordId> records)
{
    TRY(begin());
    auto transaction = TRY(Transaction::begin(m_store.database()));
    const qint64 number = TRY(m_store.log().begin({m_store.newId(), u"Repair: end references to missing records"_s,
                                                      Origin::rule(repairOrigin), m_store.clock().now(), {}},
        false));
    CommitWriter writer(m_store.writeContext(), number, CommitWriter::Mode::Undo);
    for (const RecordId &id : records) {
        if (reference.isRequired())
            TRY(writer.apply(Edit::remove(entity.kind, id)));
        TRY(writer.apply(Edit::update(entity.kind, id, {{reference.name, Value()}})));
    }
    TRY(writer.writeDerived(false));
    return transaction.commit();
}

Result<void> Repair::repairSync()
{
    Database &database = m_store.database();
    std::set<qint64> touched; // connections
    qint64 forgotten = 0;
    qint64 withoutConnection = 0;
    // Counted first, so that a store without any is not written to.
    const auto remove = [&](const std::string &table, const std::string &condition, qint64 &count) -> Result<void> {
        const auto numbers = TRY(readAll(database, "SELECT connection FROM " + table + " WHERE " + condition,
            [](const Statement &row) { return row.integer(0); }));
        if (numbers.empty())
            return {};
        TRY(begin());
        touched.insert(numbers.begin(), numbers.end());
        count += std::ssize(numbers);
        return store::run(database, "DELETE FROM " + table + " WHERE " + condition);
    };
    for (const char *table : tablesOfConnections) {
        TRY(remove(table, "connection NOT IN (SELECT number FROM connection)", withoutConnection));
    }
    touched.clear(); // they do not exist
    for (const char *table : tablesOfRecords) {
        for (const auto &entity : m_store.schema().entities()) {
            TRY(remove(table,
                "entity = " + std::to_string(static_cast<int>(entity->kind)) + " AND NOT EXISTS (SELECT 1 FROM "
                    + quoted(entity->name).toStdString() + " r WHERE r.id = record)",
                forgotten));
        }
    }
    for (const qint64 connection : touched) {
        TRY(readEverythingAgain(m_store, connection));
    }
    addRepaired(u"connection"_s, withoutConnection, Reason::tr("what was kept of connections that do not exist"));
    addRepaired(u"link"_s, forgotten,
        Reason::tr("what connections kept of missing records; they read everything again and ask before they send"));
    return {};
}

} // namespace satchel::store
