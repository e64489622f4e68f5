// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/hub/HubState.h"

#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "store/audit/AuditChain.h"
#include "store/hub/HubRights.h"
#include "store/hub/PendingSets.h"
#include "store/hub/UnsentSql.h"
#include "store/privacy/FileCleaning.h"
#include "store/SetEntries.h"
#include "store/Statements.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

Result<QStringList> textsOf(Database &database, const char *sql, int most)
{
    const auto found = TRY(readAll(
        database, sql, [](const Statement &row) { return row.text(0); }, most));
    return QStringList(found.begin(), found.end());
}

} // namespace

Origin originOfHub(const QString &author)
{
    return Origin::hub(author);
}

bool isOfHub(const Origin &origin)
{
    return origin.kind == Origin::Kind::Hub;
}

Result<std::optional<HubMembership>> HubState::find()
{
    return readOne(m_store.database(),
        "SELECT address, login, hub, desk, connection, cursor, cursor_set, done_set, rights_since, registry, token, "
        "next_token, chain FROM hub",
        [](const Statement &row) {
            return HubMembership{row.text(0), row.text(1), recordIdAt(row, 2), recordIdAt(row, 3), row.integer(4),
                row.integer(5), recordIdAt(row, 6), row.integer(7), row.integer(8), row.text(9), recordIdAt(row, 10),
                recordIdAt(row, 11), row.text(12)};
        });
}

namespace {

/// Without `former` whatever membership is there is replaced; with it nothing is written unless the store still belongs
/// to that hub. One statement, because another process may leave the hub at any moment.
Result<void> write(Database &database, const HubMembership &membership, const std::optional<RecordId> &former)
{
    const auto optional = [](RecordId id) { return id.isNull() ? std::nullopt : std::optional(id); };
    return run(database,
        "INSERT OR REPLACE INTO hub (one, address, login, hub, desk, connection, cursor, cursor_set, done_set,"
        " rights_since, registry, token, next_token, chain) SELECT 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?"
        " WHERE ?14 IS NULL OR EXISTS (SELECT 1 FROM hub WHERE hub = ?14)",
        membership.address, membership.login, membership.hub, membership.desk, membership.connection, membership.cursor,
        optional(membership.cursorSet), membership.doneSet, membership.rightsSince, membership.registry,
        optional(membership.token), optional(membership.nextToken), membership.chain, former);
}

} // namespace

Result<void> HubState::save(const HubMembership &membership)
{
    return write(m_store.database(), membership, std::nullopt);
}

Result<void> HubState::update(const HubMembership &membership)
{
    TRY(write(m_store.database(), membership, membership.hub));
    if (TRY(readInteger(m_store.database(), "SELECT changes()")) == 0)
        return fail(Error::Kind::NotFound, Reason::tr("this store belongs to no hub"), m_store.path());
    return {};
}

Result<void> HubState::setRights(const Rights &rights)
{
    return writeRights(m_store.database(), rights);
}

Result<QStringList> HubState::contentsToSend(int most)
{
    return textsOf(m_store.database(),
        "SELECT DISTINCT a.sha256 FROM attachment a JOIN attachment_content c ON c.sha256 = a.sha256"
        " WHERE a.deleted_at IS NULL AND NOT EXISTS (SELECT 1 FROM hub_content h WHERE h.sha256 = a.sha256) LIMIT ?",
        most);
}

Result<QStringList> HubState::contentsToFetch(int most)
{
    return textsOf(m_store.database(),
        "SELECT DISTINCT a.sha256 FROM attachment a WHERE a.deleted_at IS NULL AND a.sha256 IS NOT NULL"
        " AND NOT EXISTS (SELECT 1 FROM attachment_content c WHERE c.sha256 = a.sha256) LIMIT ?",
        most);
}

Result<void> HubState::noteContent(const QString &sha256)
{
    return run(m_store.database(), "INSERT OR IGNORE INTO hub_content (sha256) VALUES (?)", sha256);
}

Result<void> HubState::remove()
{
    auto transaction = TRY(Transaction::begin(m_store.database()));
    for (const auto *table : {"hub", "hub_sent", "hub_refused", "hub_right", "hub_team", "hub_number", "hub_content",
             "hub_lease", "hub_recheck", "hub_absent"})
        TRY(run(m_store.database(), std::string("DELETE FROM ") + table));
    return transaction.commit();
}

Result<void> HubState::note(std::span<const Answer> answers)
{
    auto transaction = TRY(Transaction::begin(m_store.database()));
    for (const Answer &answer : answers) {
        TRY(run(m_store.database(), "DELETE FROM hub_absent WHERE changeset = ?", answer.changeSet));
        if (answer.refusal.isEmpty())
            TRY(run(m_store.database(), "INSERT OR REPLACE INTO hub_sent (changeset, number) VALUES (?, ?)",
                answer.changeSet, answer.number));
        else
            TRY(run(m_store.database(), "INSERT OR REPLACE INTO hub_refused (changeset, reason) VALUES (?, ?)",
                answer.changeSet, answer.refusal));
        for (const auto &[entity, record] : answer.toRecheck)
            TRY(run(m_store.database(), "INSERT OR IGNORE INTO hub_recheck (record, entity) VALUES (?, ?)", record,
                entity));
    }
    TRY(advanceDone());
    return transaction.commit();
}

Result<void> HubState::noteAbsent(const AbsentRecord &absent)
{
    return run(m_store.database(),
        "INSERT OR IGNORE INTO hub_absent (changeset, record, entity, since) SELECT ?1, ?2, ?3,"
        " coalesce((SELECT min(since) FROM hub_absent WHERE changeset = ?1), ?4)",
        absent.changeSet, absent.record, absent.entity, absent.since);
}

Result<std::vector<HubState::AbsentRecord>> HubState::absent()
{
    return readAll(
        m_store.database(), "SELECT changeset, entity, record, since FROM hub_absent", [](const Statement &row) {
            return AbsentRecord{
                row.integer(0), static_cast<EntityKind>(row.integer(1)), recordIdAt(row, 2), Instant{row.integer(3)}};
        });
}

Result<qint64> HubState::waitingForRecords()
{
    return readInteger(m_store.database(), "SELECT count(DISTINCT changeset) FROM hub_absent");
}

Result<void> HubState::setTaken(ChangeSetId id, qint64 number)
{
    const qint64 set = TRY(m_store.log().numberOf(id));
    return run(m_store.database(),
        "INSERT OR IGNORE INTO hub_sent (changeset, number) SELECT s.number, ?2 FROM changeset s WHERE s.number = ?1"
        " AND s.origin NOT LIKE 'hub:%'",
        set, number);
}

Result<std::vector<RefusedSet>> HubState::refused()
{
    return readAll(m_store.database(),
        "SELECT s.id, s.label, s.origin, s.at, s.undoes, r.reason FROM hub_refused r JOIN changeset s"
        " ON s.number = r.changeset WHERE r.reason <> '' ORDER BY s.number DESC",
        [](const Statement &row) {
            return RefusedSet{{recordIdAt(row, 0), row.text(1), Origin::fromText(row.text(2)), Instant{row.integer(3)},
                                  recordIdAt(row, 4)},
                row.text(5)};
        });
}

Result<std::vector<std::pair<EntityKind, RecordId>>> HubState::toRecheck()
{
    auto records = TRY(readAll(m_store.database(), "SELECT entity, record FROM hub_recheck",
        [](const Statement &row) { return std::pair(static_cast<EntityKind>(row.integer(0)), recordIdAt(row, 1)); }));
    PendingSets pending(m_store);
    std::vector<std::pair<EntityKind, RecordId>> found;
    for (const auto &one : records) {
        if (!TRY(pending.hasAny(one.second)))
            found.push_back(one);
    }
    return found;
}

/// Without a reason it stays: a set that is in neither list is one to send.
Result<void> HubState::dismiss(ChangeSetId set)
{
    Database &database = m_store.database();
    auto transaction = TRY(Transaction::begin(database));
    const qint64 number = TRY(m_store.log().numberOf(set));
    TRY(run(database, "UPDATE hub_refused SET reason = '' WHERE changeset = ?", number));
    const auto forgotten = TRY(readAll(
        database,
        std::string("SELECT c.sequence FROM ") + entriesOfSets
            + " JOIN hub_withdrawn w ON w.record = c.record WHERE s.number = ? AND c.field <> ?",
        [](const Statement &row) { return row.integer(0); }, number, QString(field::deleted_at)));
    for (const qint64 sequence : forgotten)
        TRY(AuditChain(database).eraseValues(sequence));
    if (!forgotten.empty())
        TRY(markUnclean(database));
    return transaction.commit();
}

Result<QSet<RecordId>> HubState::refusedRecords()
{
    const auto found = TRY(readAll(m_store.database(),
        std::string("SELECT c.record FROM hub_refused r CROSS JOIN ") + entriesOfSets
            + " WHERE s.number = r.changeset AND r.reason <> '' AND +c.kind = 0",
        [](const Statement &row) { return recordIdAt(row, 0); }));
    return QSet<RecordId>(found.begin(), found.end());
}

Result<ChangeSet> HubState::refusedEdits(const RefusedSet &set)
{
    constexpr auto all = std::numeric_limits<qint64>::max();
    auto changes = TRY(m_store.log().ofChangeSetBackwards(set.set.id, all, all));
    std::ranges::reverse(changes);
    QHash<RecordId, RecordId> renewed;
    for (const Change &change : changes) {
        if (change.kind == Edit::Kind::Create && !change.isErased)
            renewed.insert(change.record, m_store.newId());
    }
    const auto translated = [&](const Value &value) {
        const auto *id = std::get_if<RecordId>(&value);
        return id ? Value(renewed.value(*id, *id)) : value;
    };
    ChangeSet again{set.set.label, Origin::user(), {}, {}};
    QHash<RecordId, size_t> last; // the edit of each record that takes further values
    for (const Change &change : changes) {
        if (change.isErased)
            continue;
        const Entity &entity = m_store.schema().entity(change.entity);
        const auto isGiven = [&](const QString &name) {
            const Field *field = entity.find(name);
            return field && !field->isSystem() && !field->isDerived() && !field->isCalculated();
        };
        const RecordId record = renewed.value(change.record, change.record);
        const bool isUpdate = change.kind == Edit::Kind::Update && change.field != field::deleted_at;
        if (change.kind == Edit::Kind::Create || (isUpdate && !last.contains(record) && isGiven(change.field))) {
            last.insert(record, again.edits.size());
            again.edits.push_back(
                isUpdate ? Edit::update(change.entity, record, {}) : Edit::create(change.entity, record, {}));
        }
        if (change.kind == Edit::Kind::Create) {
            for (const FieldValue &value : change.created) {
                if (isGiven(value.field))
                    again.edits.back().values.push_back({value.field, translated(value.value)});
            }
        } else if (isUpdate) {
            if (!isGiven(change.field))
                continue;
            std::vector<FieldValue> &values = again.edits[last.value(record)].values;
            std::erase_if(values, [&](const FieldValue &value) { return value.field == change.field; });
            values.push_back({change.field, translated(change.after)});
        } else {
            again.edits.push_back(
                isEmpty(change.after) ? Edit::restore(change.entity, record) : Edit::remove(change.entity, record));
            last.remove(record);
        }
    }
    return again;
}

namespace {

HubState::SentSet sentSetAt(const Statement &row)
{
    return {recordIdAt(row, 0), row.integer(1)};
}

} // namespace

Result<std::vector<HubState::SentSet>> HubState::sentSets(qint64 limit)
{
    return readAll(m_store.database(),
        "SELECT s.id, h.number FROM hub_sent h JOIN changeset s ON s.number = h.changeset WHERE h.number > 0"
        " ORDER BY h.changeset DESC LIMIT ?",
        sentSetAt, limit);
}

/// Sets go to the hub in their order, but what a server lost is sent again later.
Result<std::optional<HubState::SentSet>> HubState::newestSent()
{
    return readOne(m_store.database(),
        "SELECT id, number FROM (SELECT s.id, h.number FROM hub_sent h JOIN changeset s ON s.number = h.changeset"
        " WHERE h.number > 0 ORDER BY h.changeset DESC LIMIT 1000) ORDER BY number DESC LIMIT 1",
        sentSetAt);
}

Result<void> HubState::setUnsent(std::span<const ChangeSetId> sets)
{
    for (const ChangeSetId &id : sets) {
        const qint64 number = TRY(m_store.log().numberOf(id));
        if (number == 0)
            continue;
        TRY(run(m_store.database(), "UPDATE hub SET done_set = min(done_set, ?1 - 1)", number));
        TRY(run(m_store.database(), "DELETE FROM hub_sent WHERE changeset = ?", number));
    }
    return {};
}

/// Everything below it is done.
Result<void> HubState::advanceDone()
{
    // An open set of a bulk writer is one that is yet to be sent.
    return run(m_store.database(),
        std::string(
            "UPDATE hub SET done_set = coalesce((SELECT min(s.number) - 1 FROM changeset s WHERE s.is_open OR (")
            + setIsUnsent + ")), (SELECT max(number) FROM changeset), 0)");
}

Result<qint64> HubState::waiting(qint64 atMost)
{
    return readInteger(m_store.database(),
        std::string("SELECT count(*) FROM (SELECT 1 FROM changeset s WHERE s.is_open = 0 AND ") + setIsUnsent
            + " AND EXISTS (SELECT 1 FROM change c WHERE c.changeset = s.number"
              " AND c.sequence BETWEEN s.first_sequence AND s.last_sequence) LIMIT ?)",
        atMost);
}

Result<qint64> HubState::newestSet()
{
    return m_store.database().integer("SELECT coalesce(max(number), 0) FROM changeset");
}

Result<void> HubState::inSnapshot(const std::function<Result<void>()> &read)
{
    TRY(m_store.database().execute("BEGIN"));
    const auto done = read();
    TRY(m_store.database().execute("ROLLBACK"));
    return done;
}

} // namespace satchel::store
