// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/privacy/ErasedRecords.h"

#include "domain/Reason.h"
#include "store/SafeFile.h"
#include "store/Statements.h"

#include <algorithm>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr int listVersion = 1;

QJsonObject toJson(const PersonId &record, const Schema &schema)
{
    return {{u"id"_s, record.id.toString()}, {u"entity"_s, schema.entity(record.entity).name}};
}

PersonId recordFromJson(const QJsonObject &json, const QHash<QString, EntityKind> &kinds)
{
    return {kinds.value(json[u"entity"].toString()), RecordId::fromString(json[u"id"].toString())};
}

QHash<QString, EntityKind> kindsByName(const Schema &schema)
{
    QHash<QString, EntityKind> kinds;
    for (const auto &entity : schema.entities())
        kinds.insert(entity->name, entity->kind);
    return kinds;
}

ErasedPerson erasedPersonAt(const Statement &row)
{
    return {{static_cast<EntityKind>(row.integer(1)), recordIdAt(row, 0)}, row.integer(2) != 0, {}};
}

Result<std::vector<ErasedPerson>> withRecords(Store &store, Result<std::vector<ErasedPerson>> found)
{
    auto persons = TRY(std::move(found));
    for (ErasedPerson &person : persons) {
        person.records = TRY(readAll(
            store.database(), "SELECT entity, id FROM erased_record WHERE person = ? ORDER BY id",
            [](const Statement &row) {
                return PersonId{static_cast<EntityKind>(row.integer(0)), recordIdAt(row, 1)};
            },
            person.person.id));
    }
    return persons;
}

} // namespace

Result<bool> isErased(Database &database, RecordId id)
{
    return readInteger(database, "SELECT EXISTS (SELECT 1 FROM erased_record WHERE id = ?)", id).map([](qint64 found) {
        return found != 0;
    });
}

Result<bool> isAnyErased(Database &database)
{
    return database.integer("SELECT EXISTS (SELECT 1 FROM erased_record)").map([](qint64 found) { return found != 0; });
}

Result<bool> isErasing(Database &database, ChangeSetId changeSet)
{
    return readInteger(database, "SELECT EXISTS (SELECT 1 FROM erasure WHERE changeset = ?)", changeSet)
        .map([](qint64 found) { return found != 0; });
}

Result<void> noteErased(Database &database, const PersonId &record, RecordId person)
{
    return run(database, "INSERT OR IGNORE INTO erased_record (id, entity, person) VALUES (?, ?, ?)", record.id,
        record.entity, person);
}

QString erasedListOf(const QString &storePath)
{
    return storePath + u".erased"_s;
}

Result<std::vector<ErasedPerson>> readErasedList(const QString &storePath, const Schema &schema)
{
    std::vector<ErasedPerson> persons;
    QFile file(erasedListOf(storePath));
    if (!file.exists())
        return persons;
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, file.errorString(), file.fileName());
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    if (json[u"version"].toInt() != listVersion)
        return fail(Error::Kind::Corrupt, Reason::tr("the list of erased records cannot be read"), file.fileName());
    const QHash<QString, EntityKind> kinds = kindsByName(schema);
    for (const QJsonValue value : json[u"persons"].toArray()) {
        const QJsonObject one = value.toObject();
        ErasedPerson person{recordFromJson(one, kinds), one[u"remotes"].toBool(), {}};
        for (const QJsonValue record : one[u"records"].toArray())
            person.records.push_back(recordFromJson(record.toObject(), kinds));
        // An older backup may not have the custom entity of a record yet.
        std::erase_if(person.records, [](const PersonId &record) { return record.entity == EntityKind{}; });
        persons.push_back(std::move(person));
    }
    return persons;
}

Result<std::vector<ErasedPerson>> erasedPersons(Store &store)
{
    return withRecords(store,
        readAll(store.database(), "SELECT person, entity, is_remote FROM erasure ORDER BY person", erasedPersonAt));
}

Result<std::vector<ErasedPerson>> personsErasedBy(Store &store, ChangeSetId changeSet)
{
    return withRecords(store,
        readAll(store.database(), "SELECT person, entity, is_remote FROM erasure WHERE changeset = ?", erasedPersonAt,
            changeSet));
}

Result<void> writeErasedList(Store &store)
{
    if (store.path() == ":memory:"_L1)
        return {};
    auto persons = TRY(erasedPersons(store));
    const auto before = readErasedList(store.path(), store.schema());
    for (const ErasedPerson &known : before.value_or(std::vector<ErasedPerson>())) {
        const bool isThere = std::ranges::any_of(
            persons, [&](const ErasedPerson &one) { return one.person == known.person; });
        if (!isThere)
            persons.push_back(known);
    }
    QJsonArray list;
    for (const ErasedPerson &person : persons) {
        QJsonArray records;
        for (const PersonId &record : person.records)
            records.append(toJson(record, store.schema()));
        QJsonObject one = toJson(person.person, store.schema());
        one.insert(u"remotes"_s, person.alsoAtRemotes);
        one.insert(u"records"_s, records);
        list.append(one);
    }
    return writePrivateFile(erasedListOf(store.path()),
        QJsonDocument(QJsonObject{{u"version"_s, listVersion}, {u"persons"_s, list}}).toJson(QJsonDocument::Compact));
}

} // namespace satchel::store
