// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/hub/HubRights.h"

#include "store/Statements.h"
#include "store/Store.h"
#include "store/TableLayout.h"

namespace satchel::store {

namespace {

/// What does not depend on a kind of record.
Result<void> readRole(Database &database, Rights &rights)
{
    return eachRow(
        database.prepare("SELECT discount_limit, connects, approves FROM hub_role"), [&](const Statement &row) {
            if (const QString limit = row.text(0); !limit.isEmpty())
                rights.discountLimit = Decimal::fromString(limit).value_or(Decimal()); // unreadable: 0
            rights.connects = row.integer(1) != 0;
            rights.approves = row.integer(2) != 0;
        });
}

Result<void> readShared(Database &database, Rights &rights)
{
    TRY(eachRow(database.prepare("SELECT number, team, entity, edits FROM hub_share ORDER BY number"),
        [&](const Statement &row) {
            const auto entity = row.integer(2);
            rights.shared.push_back({recordIdAt(row, 1), {},
                entity ? std::optional(static_cast<EntityKind>(entity)) : std::nullopt, row.integer(3) != 0});
        }));
    return eachRow(database.prepare("SELECT share, user FROM hub_share_person"), [&](const Statement &row) {
        const auto share = static_cast<size_t>(row.integer(0));
        if (share < rights.shared.size())
            rights.shared[share].people.insert(recordIdAt(row, 1));
    });
}

Result<void> writeShared(Database &database, const std::vector<SharedTeam> &shared)
{
    for (size_t i = 0; i < shared.size(); ++i) {
        const auto number = static_cast<qint64>(i);
        TRY(run(database, "INSERT INTO hub_share (number, team, entity, edits) VALUES (?, ?, ?, ?)", number,
            shared[i].team, shared[i].entity ? static_cast<qint64>(*shared[i].entity) : 0, shared[i].edits));
        for (const RecordId &user : shared[i].people)
            TRY(run(database, "INSERT INTO hub_share_person (share, user) VALUES (?, ?)", number, user));
    }
    return {};
}

} // namespace

Result<std::optional<Rights>> readRights(Database &database)
{
    if (TRY(readInteger(database, "SELECT EXISTS (SELECT 1 FROM hub)")) == 0)
        return std::nullopt;
    Rights rights;
    const auto me = TRY(readOne(
        database, "SELECT value FROM meta WHERE name = 'me'", [](const Statement &row) { return row.text(0); }));
    rights.me = RecordId::fromString(me.value_or(QString()));
    TRY(eachRow(database.prepare("SELECT user FROM hub_team"),
        [&](const Statement &row) { rights.team.insert(recordIdAt(row, 0)); }));
    TRY(eachRow(database.prepare("SELECT team FROM hub_my_team"),
        [&](const Statement &row) { rights.teams.insert(recordIdAt(row, 0)); }));
    TRY(readRole(database, rights));
    TRY(readShared(database, rights));
    TRY(eachRow(database.prepare("SELECT entity, creates, edits, deletes, read_only, sees, exports FROM hub_right"),
        [&](const Statement &row) {
            const QStringList fields = splitItems(row.text(4));
            rights.entities[static_cast<EntityKind>(row.integer(0))] = {row.integer(1) != 0,
                rightScopeFrom(row.text(2)), rightScopeFrom(row.text(3)), {fields.begin(), fields.end()},
                rightScopeFrom(row.text(5)), row.integer(6) != 0};
        }));
    return rights;
}

namespace {

Result<bool> reaches(Store &store, const Rights &rights, Right right, const Record &record)
{
    const EntityRights *ofEntity = rights.of(record.entity->kind);
    if (!ofEntity)
        return false;
    if (ofEntity->scopeOf(right) == RightScope::All) // whose it is need not be looked up
        return true;
    std::optional<Error> failure;
    const FindRecord find = [&](EntityKind kind, RecordId id) -> std::optional<Record> {
        auto found = store.get(kind, id);
        if (found)
            return std::move(*found);
        if (found.error().kind != Error::Kind::NotFound)
            failure = found.error();
        return std::nullopt;
    };
    const RecordId owner = ownerOf(store.schema(), record, find);
    const RecordId territory = territoryOf(store.schema(), record, find);
    return failure ? Result<bool>(fail(*failure)) : rights.allow(right, record.entity->kind, owner, territory);
}

} // namespace

Result<bool> mayChange(Store &store, const std::optional<Rights> &rights, const Record &record, const QString &field)
{
    if (!rights)
        return true;
    const EntityRights *ofEntity = rights->of(record.entity->kind);
    if (ofEntity && ofEntity->readOnly.contains(field))
        return false;
    return reaches(store, *rights, Right::Edit, record);
}

Result<bool> mayDelete(Store &store, const std::optional<Rights> &rights, const Record &record)
{
    return rights ? reaches(store, *rights, Right::Delete, record) : Result<bool>(true);
}

Result<void> writeRights(Database &database, const Rights &rights)
{
    auto transaction = TRY(Transaction::begin(database));
    for (const char *table : {"hub_right", "hub_team", "hub_my_team", "hub_role", "hub_share", "hub_share_person"})
        TRY(run(database, (QByteArray("DELETE FROM ") + table).constData()));
    TRY(run(database, "INSERT INTO hub_role (one, discount_limit, connects, approves) VALUES (1, ?, ?, ?)",
        rights.discountLimit ? rights.discountLimit->toString() : QString(), rights.connects, rights.approves));
    for (const RecordId &team : rights.teams)
        TRY(run(database, "INSERT INTO hub_my_team (team) VALUES (?)", team));
    TRY(writeShared(database, rights.shared));
    for (const RecordId &user : rights.team)
        TRY(run(database, "INSERT INTO hub_team (user) VALUES (?)", user));
    for (const auto &[entity, right] : rights.entities)
        TRY(run(database,
            "INSERT INTO hub_right (entity, creates, edits, deletes, read_only, sees, exports)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            entity, right.creates, nameOf(right.edits), nameOf(right.deletes),
            joinItems(QStringList(right.readOnly.begin(), right.readOnly.end())), nameOf(right.sees), right.exports));
    return transaction.commit();
}

} // namespace satchel::store
