// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/RawContacts.h"

#include "store/TableLayout.h"

using namespace Qt::StringLiterals;

namespace satchel::bench {

namespace {

void writeLink(store::Database &database, const store::Link &link)
{
    auto insert = database.prepare("INSERT INTO link (connection, object, entity, record, remote_id, base, version, "
                                   "modified) VALUES (1, ?, 1, ?, ?, ?, ?, ?)");
    insert->bind(1, QStringView(link.object));
    insert->bindBlob(2, link.record.bytes());
    insert->bind(3, QStringView(link.remoteId));
    insert->bind(4, std::string_view(link.base.constData(), static_cast<size_t>(link.base.size())));
    insert->bind(5, QStringView(link.version));
    insert->bind(6, link.modified.ms);
    BENCH_REQUIRE(insert->run());
}

} // namespace

RawContact rawContact(Record record)
{
    RawContact contact{std::move(record), "{", {}};
    const auto &fields = contact.record.entity->fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        if (isEmpty(contact.record.values[i]) || fields[i].isSystem())
            continue;
        contact.change += contact.change.size() > 1 ? "," : "";
        appendJsonString(contact.change, fields[i].name);
        contact.change += ':';
        appendJson(contact.change, contact.record.values[i]);
    }
    contact.change += '}';
    contact.words = searchTextOf(contact.record);
    return contact;
}

std::vector<RawContact> madeUpContacts(store::Store &store, int count, int first)
{
    std::vector<RawContact> all;
    all.reserve(static_cast<size_t>(count));
    for (int i = first; i < first + count; ++i) {
        Record record(store.sharedSchema()->shared(EntityKind::Contact), store.newId());
        for (FieldValue &value : contactValues(i, {}))
            record.set(value.field, std::move(value.value));
        record.set(u"created_at", store.clock().now());
        record.set(u"updated_at", store.clock().now());
        all.push_back(rawContact(std::move(record)));
    }
    return all;
}

RawWriter::RawWriter(store::Database &database) : m_database(database)
{
    BENCH_REQUIRE(m_database.execute("BEGIN IMMEDIATE"));
    BENCH_REQUIRE(
        m_database.execute("INSERT INTO changeset (id, label, origin, at) VALUES (randomblob(16), 'raw', 'raw', 0)"));
    m_changeSet = m_database.lastInsertRowid();
}

void RawWriter::create(std::span<const RawContact> contacts)
{
    QByteArray columns = "id";
    QByteArray marks = "?";
    const auto &fields = contacts.front().record.entity->fields;
    for (const Field &field : fields) {
        columns += ", " + store::columnsOf(field);
        marks += store::columnCount(field.type) == 2 ? ", ?, ?" : ", ?";
    }
    const QByteArray sql = "INSERT INTO contact (" + columns + ") VALUES (" + marks + ')';
    for (const RawContact &contact : contacts) {
        auto insert = m_database.prepare(std::string_view(sql.constData(), static_cast<size_t>(sql.size())));
        insert->bindBlob(1, contact.record.id.bytes());
        int position = 2;
        for (size_t i = 0; i < fields.size(); ++i)
            position = store::bindValue(*insert, position, fields[i].type, contact.record.values[i]);
        BENCH_REQUIRE(insert->run());
        const qint64 row = m_database.lastInsertRowid();
        auto change = m_database.prepare(
            "INSERT INTO change (changeset, kind, entity, record, after) VALUES (?, 0, 1, ?, ?)");
        change->bind(1, m_changeSet);
        change->bindBlob(2, contact.record.id.bytes());
        change->bind(3, std::string_view(contact.change));
        BENCH_REQUIRE(change->run());
        writeSearch("INSERT INTO search (rowid, words) VALUES (?, ?)", row, contact.words);
        if (contact.link)
            writeLink(m_database, *contact.link);
    }
}

void RawWriter::update(
    const std::vector<RawContact> &before, const std::vector<RawContact> &after, const QString &field)
{
    const QByteArray sql = "UPDATE contact SET \"" + field.toLatin1() + "\" = ?, updated_at = ? WHERE row = ?";
    for (size_t i = 0; i < after.size(); ++i) {
        const qint64 row = rowOf(after[i].record.id);
        auto set = m_database.prepare(std::string_view(sql.constData(), static_cast<size_t>(sql.size())));
        set->bind(1, QStringView(after[i].record.text(field)));
        set->bind(2, valueOr<Instant>(after[i].record.value(u"updated_at")).ms);
        set->bind(3, row);
        BENCH_REQUIRE(set->run());
        auto change = m_database.prepare(
            "INSERT INTO change (changeset, kind, entity, record, field, before, after) VALUES (?, 1, 1, ?, ?, ?, ?)");
        change->bind(1, m_changeSet);
        change->bindBlob(2, after[i].record.id.bytes());
        change->bind(3, QStringView(field));
        change->bind(4, QStringView(u'"' + before[i].record.text(field) + u'"'));
        change->bind(5, QStringView(u'"' + after[i].record.text(field) + u'"'));
        BENCH_REQUIRE(change->run());
        writeSearch("INSERT INTO search (search, rowid, words) VALUES ('delete', ?, ?)", row, before[i].words);
        writeSearch("INSERT INTO search (rowid, words) VALUES (?, ?)", row, after[i].words);
    }
}

void RawWriter::moveToTrash(const std::vector<RawContact> &contacts, Instant when)
{
    for (const RawContact &contact : contacts) {
        const qint64 row = rowOf(contact.record.id);
        auto set = m_database.prepare("UPDATE contact SET deleted_at = ?1, updated_at = ?1 WHERE row = ?2");
        set->bind(1, when.ms);
        set->bind(2, row);
        BENCH_REQUIRE(set->run());
        auto change = m_database.prepare("INSERT INTO change (changeset, kind, entity, record, field, before, after) "
                                         "VALUES (?, 2, 1, ?, 'deleted_at', 'null', ?)");
        change->bind(1, m_changeSet);
        change->bindBlob(2, contact.record.id.bytes());
        change->bind(3, QStringView(QString::number(when.ms)));
        BENCH_REQUIRE(change->run());
        writeSearch("INSERT INTO search (search, rowid, words) VALUES ('delete', ?, ?)", row, contact.words);
    }
}

void RawWriter::commit()
{
    BENCH_REQUIRE(m_database.execute("COMMIT"));
}

void RawWriter::writeSearch(const char *sql, qint64 row, const QString &words)
{
    auto search = m_database.prepare(sql);
    search->bind(1, (qint64(1) << 40) | row);
    search->bind(2, QStringView(words));
    BENCH_REQUIRE(search->run());
}

qint64 RawWriter::rowOf(RecordId id)
{
    auto find = m_database.prepare("SELECT row FROM contact WHERE id = ?");
    find->bindBlob(1, id.bytes());
    const auto has = find->step();
    BENCH_REQUIRE(has);
    return *has ? find->integer(0) : 0;
}

void writeRaw(store::Database &database, const std::vector<RawContact> &all)
{
    RawWriter writer(database);
    writer.create(all);
    writer.commit();
}

} // namespace satchel::bench
