// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ChangeLog.h"

#include "domain/Reason.h"
#include "store/audit/AuditTail.h"
#include "store/KnownFacts.h"
#include "store/ReceivedFilter.h"
#include "store/SetEntries.h"
#include "store/SetIds.h"
#include "store/Statements.h"

#include <array>
#include <limits>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace std::string_literals;

namespace satchel::store {

namespace {

constexpr int saltSize = 16; // bytes

constexpr auto changeColumns = "SELECT c.sequence, c.kind, c.entity, c.record, c.field, c.before, c.after, s.id, "
                               "s.label, s.origin, s.at, s.undoes, c.commitment IS NOT NULL"
                               " FROM change c JOIN changeset s ON s.number = c.changeset ";

// As Origin::isOwn has it.
constexpr auto isOwnAct = "(s.origin IN ('user', 'cli', 'api') OR s.origin LIKE 'import:%' OR s.origin LIKE 'form:%')";

std::string withColumns(const char *rest)
{
    return std::string(changeColumns) + rest;
}

QByteArray valuesJson(const std::vector<FieldValue> &values)
{
    QByteArray json;
    json.reserve(64 + 48 * static_cast<qsizetype>(values.size()));
    json += '{';
    for (const FieldValue &value : values) {
        if (isEmpty(value.value))
            continue;
        if (json.size() > 1)
            json += ',';
        appendJsonString(json, value.field);
        json += ':';
        appendJson(json, value.value);
    }
    return json + '}';
}

/// A stored value; one of a field that no longer exists or changed its type is shown as text.
Value storedValue(const Entity &entity, const QString &name, const QJsonValue &json)
{
    const Field *field = entity.find(name);
    if (const auto value = field ? valueFromJson(field->type, json) : Result<Value>(Value(json.toVariant().toString())))
        return *value;
    return Value(json.toVariant().toString());
}

QJsonValue parseScalar(std::string_view utf8)
{
    if (utf8.empty())
        return {};
    const QByteArray wrapped = '[' + QByteArray(utf8.data(), static_cast<qsizetype>(utf8.size())) + ']';
    return QJsonDocument::fromJson(wrapped).array().at(0);
}

ChangeSetInfo infoAt(const Statement &statement, int column)
{
    return {recordIdAt(statement, column), statement.text(column + 1), Origin::fromText(statement.text(column + 2)),
        Instant{statement.integer(column + 3)}, recordIdAt(statement, column + 4)};
}

} // namespace

Result<qint64> ChangeLog::begin(const ChangeSetInfo &info, bool isOpen)
{
    KnownFacts &facts = m_database.facts();
    const WriteFacts *known = TRY(facts.read(m_database));
    const QString author = info.author.isNull() ? known->me : info.author.toString();
    const qint64 last = facts.auditHead() ? facts.auditHead()->lastSequence : TRY(lastSequence());
    const qint64 number = TRY(nextNumber());
    const bool isIndexed = numberIn(info.id) != number;
    if (isIndexed && TRY(numberOf(info.id)) != 0) // the index knows only its own
        return fail(Error::Kind::Bug, Reason::tr("a change set with this id is there already"), info.id.toString());
    TRY(run(m_database,
        "INSERT INTO changeset (number, id, label, origin, at, undoes, is_open, author, first_sequence, last_sequence,"
        " is_indexed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        number, info.id, info.label, info.origin.text(), info.at,
        info.undoes.isNull() ? std::nullopt : std::optional(info.undoes), isOpen,
        author.isEmpty() ? std::nullopt : std::optional(author), last + 1, last, isIndexed));
    facts.setLastSet(number);
    return number;
}

Result<qint64> ChangeLog::nextNumber()
{
    KnownFacts &facts = m_database.facts();
    TRY(facts.read(m_database));
    if (!facts.lastSet()) // of this transaction: its id and its row are asked for one after the other
        facts.setLastSet(TRY(readInteger(m_database, "SELECT coalesce(max(number), 0) FROM changeset")));
    return *facts.lastSet() + 1;
}

Result<ChangeSetId> ChangeLog::nextId(ChangeSetId fresh)
{
    const qint64 next = TRY(nextNumber());
    return numbered(fresh, next);
}

Result<void> ChangeLog::close(qint64 changeSet)
{
    return run(m_database, "UPDATE changeset SET is_open = 0 WHERE number = ?", changeSet);
}

Result<qint64> ChangeLog::numberOf(ChangeSetId id)
{
    return readInteger(m_database, numberOfSet, numberIn(id), id, id);
}

Result<qint64> ChangeLog::sizeOf(ChangeSetId id, qint64 atMost)
{
    const qint64 number = TRY(numberOf(id));
    return readInteger(m_database,
        std::string("SELECT count(*) FROM (SELECT 1 FROM ") + entriesOfSets + " WHERE s.number = ? LIMIT ?)", number,
        atMost);
}

Result<void> ChangeLog::append(AuditTail &tail, Change &change)
{
    std::array<char, saltSize> salt;
    sqlite3_randomness(saltSize, salt.data());
    QByteArray field;
    QByteArray before;
    QByteArray after;
    const bool isCreate = change.kind == Edit::Kind::Create;
    if (isCreate) {
        after = valuesJson(change.created);
    } else {
        field = change.field.toUtf8();
        appendJson(before, change.before);
        appendJson(after, change.after);
    }
    const auto place = TRY(tail.add({change.kind, change.entity, change.record, field, before, after, salt}));
    auto statement = TRY(m_database.prepare(
        "INSERT INTO change (sequence, changeset, kind, entity, record, field, before, after, salt, checkpoint)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    statement.bind(1, place.lastSequence);
    statement.bind(2, tail.changeSet());
    statement.bind(3, static_cast<qint64>(change.kind));
    statement.bind(4, static_cast<qint64>(change.entity));
    statement.bindBlob(5, change.record.bytes());
    if (isCreate) {
        statement.bindNull(6);
        statement.bindNull(7);
    } else {
        bindOne(statement, 6, field);
        bindOne(statement, 7, before);
    }
    bindOne(statement, 8, after);
    statement.bindBlob(9, {reinterpret_cast<const quint8 *>(salt.data()), salt.size()});
    bindOne(statement, 10, Blob{place.hash});
    change.sequence = place.lastSequence;
    return statement.run();
}

Result<std::optional<ChangeSetInfo>> ChangeLog::find(ChangeSetId id)
{
    const qint64 number = TRY(numberOf(id));
    return readOne(
        m_database, "SELECT id, label, origin, at, undoes FROM changeset WHERE number = ?",
        [](const Statement &row) { return infoAt(row, 0); }, number);
}

Result<std::vector<ChangeSetInfo>> ChangeLog::setsSince(qint64 sequence, qint64 limit)
{
    return readAll(
        m_database,
        "SELECT id, label, origin, at, undoes FROM changeset WHERE number IN"
        " (SELECT changeset FROM change WHERE sequence > ?) ORDER BY number DESC LIMIT ?",
        [](const Statement &row) { return infoAt(row, 0); }, sequence, limit);
}

Result<std::optional<ChangeSetInfo>> ChangeLog::newestUndoable()
{
    // Redone again and again: isUndone walks to the end, so the newest that this short look lets through is asked once
    // more.
    auto candidates = TRY(
        m_database.prepare(std::string("SELECT s.id, s.label, s.origin, s.at, s.undoes FROM changeset s "
                                       "WHERE s.undoes IS NULL AND s.is_open = 0 AND NOT EXISTS (SELECT 1 FROM "
                                       "erasure e WHERE e.changeset = s.id) AND ")
            + isOwnAct + " ORDER BY s.number DESC"));
    for (;;) {
        const auto row = TRY(candidates.step());
        if (!row)
            return std::nullopt;
        const ChangeSetInfo info = infoAt(candidates, 0);
        const auto undone = TRY(isUndone(info.id));
        if (!undone)
            return info;
    }
}

Result<ChangeSetInfo> ChangeLog::rootOf(ChangeSetId id)
{
    const auto info = TRY(find(id));
    if (!info)
        return fail(Error::Kind::NotFound, Reason::tr("there is no change set %1").arg(id.toString()), u"--set"_s);
    return info->undoes.isNull() ? Result<ChangeSetInfo>(*info) : rootOf(info->undoes);
}

Result<bool> ChangeLog::isChangedByOthersSince(const Change &change, bool isOwn)
{
    static const std::string sql = std::string(
                                       "SELECT EXISTS (SELECT 1 FROM change c JOIN changeset s ON s.number = "
                                       "c.changeset WHERE c.record = ?1 AND c.entity = ?2 AND c.sequence > ?3"
                                       " AND c.kind = ?4 AND s.undoes IS NULL AND s.origin <> 'rule:defaults' AND (")
        + isOwnAct
        + ") <> ?5 AND (NOT ?5 OR c.before <> 'null')"
          " AND NOT EXISTS (SELECT 1 FROM changeset u WHERE u.undoes = s.id AND NOT EXISTS (SELECT 1 FROM changeset r "
          "WHERE r.undoes = u.id)))";
    return readInteger(m_database, sql, change.record, change.entity, change.sequence, Edit::Kind::Update, isOwn)
        .map([](qint64 found) { return found != 0; });
}

Result<bool> ChangeLog::isUndone(ChangeSetId id)
{
    const auto undo = TRY(
        readId(m_database, "SELECT u.id FROM changeset u WHERE u.undoes = ? ORDER BY u.number DESC LIMIT 1", id));
    if (undo.isNull())
        return false;
    const auto redone = isUndone(undo);
    if (!redone)
        return redone;
    return !*redone;
}

Result<bool> ChangeLog::isReverted(const Change &change)
{
    const auto undone = TRY(isUndone(change.changeSet));
    if (!undone)
        return false;
    // Whatever a set did to a record that its undo deleted or restored went with it. Through the record, as the undo of
    // an import has very many changes.
    return readInteger(m_database,
        "SELECT EXISTS (SELECT 1 FROM change c WHERE c.record = ?1 AND c.entity = ?2 AND (c.kind <> ?3 OR c.field = ?4)"
        " AND EXISTS (SELECT 1 FROM changeset u WHERE u.number = c.changeset AND u.undoes = ?5))",
        change.record, change.entity, Edit::Kind::Update, change.field, change.changeSet)
        .map([](qint64 found) { return found != 0; });
}

Result<std::vector<ChangeSetId>> ChangeLog::open()
{
    return readAll(m_database, "SELECT id FROM changeset WHERE is_open ORDER BY number",
        [](const Statement &row) { return recordIdAt(row, 0); });
}

HistoryEntry ChangeLog::entryAt(const Statement &row, Created created) const
{
    HistoryEntry entry;
    entry.set = infoAt(row, 7);
    Change &change = entry.change;
    change.sequence = row.integer(0);
    change.changeSet = entry.set.id;
    change.kind = static_cast<Edit::Kind>(row.integer(1));
    change.entity = static_cast<EntityKind>(row.integer(2));
    change.record = recordIdAt(row, 3);
    change.isErased = row.integer(12) != 0;
    if (change.kind == Edit::Kind::Create && created == Created::LeftOut)
        return entry;
    const Entity &entity = m_schema.entity(change.entity);
    if (change.kind == Edit::Kind::Create) {
        const auto values = QJsonDocument::fromJson(utf8At(row, 6)).object();
        for (auto it = values.begin(); it != values.end(); ++it)
            change.created.push_back({it.key(), storedValue(entity, it.key(), it.value())});
    } else {
        change.field = row.text(4);
        change.before = storedValue(entity, change.field, parseScalar(row.utf8(5)));
        change.after = storedValue(entity, change.field, parseScalar(row.utf8(6)));
    }
    return entry;
}

Result<std::vector<HistoryEntry>> ChangeLog::read(Result<Statement> statement, Created created) const
{
    std::vector<HistoryEntry> entries;
    TRY(eachRow(std::move(statement), [&](const Statement &row) { entries.push_back(entryAt(row, created)); }));
    return entries;
}

Result<std::vector<Change>> ChangeLog::readChanges(Result<Statement> statement) const
{
    std::vector<Change> changes;
    TRY(eachRow(std::move(statement), [&](const Statement &row) { changes.push_back(entryAt(row).change); }));
    return changes;
}

Result<std::vector<HistoryEntry>> ChangeLog::ofRecord(EntityKind entity, RecordId record, qint64 limit)
{
    static const std::string sql = withColumns("WHERE c.record = ? AND c.entity = ? ORDER BY c.sequence DESC LIMIT ?");
    return read(bound(m_database, sql, record, entity, limit));
}

Result<std::optional<HistoryEntry>> ChangeLog::lastOfField(EntityKind entity, RecordId record, const QString &field)
{
    static const std::string sql = withColumns(
        "WHERE c.record = ? AND c.entity = ? AND (c.field = ? OR c.kind = ?) ORDER BY c.sequence DESC LIMIT 1");
    const auto found = TRY(read(bound(m_database, sql, record, entity, field, Edit::Kind::Create)));
    return found.empty() ? std::optional<HistoryEntry>() : found.front();
}

Result<std::vector<HistoryEntry>> ChangeLog::ofRecords(std::span<const RecordId> records, qint64 before, qint64 limit)
{
    if (records.empty())
        return std::vector<HistoryEntry>();
    // The inner query runs in the index alone; only the rows that are shown are read.
    std::string marks = "?";
    for (size_t i = 1; i < records.size(); ++i)
        marks += ", ?";
    auto statement = m_database.prepare(
        withColumns(("WHERE c.sequence IN (SELECT sequence FROM change WHERE record IN (" + marks
            + ") AND sequence < ? ORDER BY sequence DESC LIMIT ?) ORDER BY c.sequence DESC")
                        .c_str()));
    if (!statement)
        return fail(statement.error());
    int position = 1;
    for (const RecordId record : records)
        statement->bindBlob(position++, record.bytes());
    statement->bind(position++, before);
    statement->bind(position, limit);
    return read(std::move(statement), Created::LeftOut);
}

Result<std::vector<HistoryEntry>> ChangeLog::byOthersSince(
    qint64 sequence, EntityKind entity, const QString &field, qint64 limit)
{
    const std::string which = field.isEmpty() ? "c.kind = ?" : "c.kind = ? AND c.field = ?";
    auto statement = m_database.prepare(withColumns(("WHERE c.sequence > ? AND c.entity = ? AND " + which + " AND "
        + isOthersAct + " ORDER BY c.sequence DESC LIMIT ?")
                                                        .c_str()));
    if (!statement)
        return fail(statement.error());
    int position = 1;
    statement->bind(position++, sequence);
    statement->bind(position++, static_cast<qint64>(entity));
    statement->bind(position++, static_cast<qint64>(field.isEmpty() ? Edit::Kind::Create : Edit::Kind::Update));
    if (!field.isEmpty())
        statement->bind(position++, field);
    statement->bind(position, limit);
    return read(std::move(statement));
}

Result<std::vector<HistoryEntry>> ChangeLog::mentionsByOthersSince(
    qint64 sequence, const QString &address, qint64 limit)
{
    static const std::string sql = withColumns(("WHERE c.sequence > ? AND c.kind IN (?, ?) AND instr(c.after, ?) > 0 "
                                                "AND "s
        + isOthersAct + " ORDER BY c.sequence DESC LIMIT ?")
                                                   .c_str());
    return read(bound(m_database, sql, sequence, Edit::Kind::Create, Edit::Kind::Update, address, limit));
}

Result<std::vector<Change>> ChangeLog::ofChangeSetBackwards(ChangeSetId id, qint64 before, qint64 limit)
{
    static const std::string sql = withColumns(
        "WHERE s.number = ? AND c.sequence BETWEEN s.first_sequence AND s.last_sequence"
        " AND c.sequence < ? ORDER BY c.sequence DESC LIMIT ?");
    const qint64 number = TRY(numberOf(id));
    return readChanges(bound(m_database, sql, number, before, limit));
}

Result<std::vector<Change>> ChangeLog::since(qint64 sequence, qint64 limit)
{
    static const std::string sql = withColumns("WHERE c.sequence > ? ORDER BY c.sequence LIMIT ?");
    return readChanges(bound(m_database, sql, sequence, limit));
}

Result<std::vector<HistoryEntry>> ChangeLog::entriesSince(qint64 sequence, qint64 limit)
{
    static const std::string sql = withColumns("WHERE c.sequence > ? ORDER BY c.sequence LIMIT ?");
    return read(bound(m_database, sql, sequence, limit));
}

Result<std::vector<HistoryEntry>> ChangeLog::ofRecordInSet(ChangeSetId id, EntityKind entity, RecordId record)
{
    // The plus keeps SQLite from reading the whole set, of an import for instance, for each of its records.
    static const std::string sql = withColumns(
        "WHERE c.record = ? AND c.entity = ? AND +c.changeset = ? ORDER BY c.sequence");
    const qint64 number = TRY(numberOf(id));
    return read(bound(m_database, sql, record, entity, number));
}

Result<qint64> ChangeLog::lastSequence()
{
    return m_database.integer("SELECT max(sequence) FROM change");
}

Result<std::vector<EntityKind>> ChangeLog::entitiesSince(qint64 sequence)
{
    return readAll(
        m_database, "SELECT DISTINCT entity FROM change WHERE sequence > ?",
        [](const Statement &row) { return static_cast<EntityKind>(row.integer(0)); }, sequence);
}

} // namespace satchel::store
