// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/RawContacts.h"

#include "store/TableLayout.h"

using namespace Qt::StringLiterals;

namespace satchel::bench {

namespace {

void writeLink(store::Database &database, const store::Link &link)
{
    auto insert = database.prepare(
        "INSERT INTO link (connection, object, entity, record, remote_id, base, version, modified) VALUES (1, ?, 1, ?, ?, ?, ?, ?)");
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

std::vector<RawContact> madeUpContacts(store::Store &store, int count)
{
    std::vector<RawContact> all;
    all.reserve(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i) {
        Record record(store.sharedSchema()->shared(EntityKind::Contact), store.newId());
        for (FieldValue &value : contactValues(i, {}))
            record.set(value.field, std::move(value.value));
        record.set(u"created_at", store.clock().now());
        record.set(u"updated_at", store.clock().now());
        all.push_back(rawContact(std::move(record)));
    }
    return all;
}

void writeRaw(store::Database &database, const std::vector<RawContact> &all)
{
    QByteArray columns = "id";
    QByteArray marks = "?";
    const auto &fields = all.front().record.entity->fields;
    for (const Field &field : fields) {
        columns += ", " + store::columnsOf(field);
        marks += store::columnCount(field.type) == 2 ? ", ?, ?" : ", ?";
    }
    const QByteArray sql = "INSERT INTO contact (" + columns + ") VALUES (" + marks + ')';
    BENCH_REQUIRE(database.execute("BEGIN IMMEDIATE"));
    BENCH_REQUIRE(database.execute("INSERT INTO changeset (id, label, origin, at) VALUES (randomblob(16), 'raw', 'raw', 0)"));
    const qint64 set = database.lastInsertRowid();
    for (const RawContact &contact : all) {
        auto insert = database.prepare(std::string_view(sql.constData(), static_cast<size_t>(sql.size())));
        insert->bindBlob(1, contact.record.id.bytes());
        int position = 2;
        for (size_t i = 0; i < fields.size(); ++i)
            position = store::bindValue(*insert, position, fields[i].type, contact.record.values[i]);
        BENCH_REQUIRE(insert->run());
        const qint64 row = database.lastInsertRowid();
        auto change = database.prepare("INSERT INTO change (changeset, kind, entity, record, after) VALUES (?, 0, 1, ?, ?)");
        change->bind(1, set);
        change->bindBlob(2, contact.record.id.bytes());
        change->bind(3, std::string_view(contact.change));
        BENCH_REQUIRE(change->run());
        auto search = database.prepare("INSERT INTO search (rowid, words) VALUES (?, ?)");
        search->bind(1, (qint64(1) << 40) | row);
        search->bind(2, QStringView(contact.words));
        BENCH_REQUIRE(search->run());
        if (contact.link)
            writeLink(database, *contact.link);
    }
    BENCH_REQUIRE(database.execute("COMMIT"));
}

} // namespace satchel::bench
